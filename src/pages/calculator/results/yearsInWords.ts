import { parseEdtf } from "../../../domain/edtf.ts";
import type { Formatter } from "../../../i18n/format.ts";

/** A span of years, both included, as the language writes it. */
export const spanInWords = ({ date }: Pick<Formatter, "date">, from: number, until: number): string =>
  date(parseEdtf(from === until ? `${from}` : `${from}/${until}`));

/** Some years, neighbours as spans: "2026–2028 and 2031". */
export function yearsInWords(format: Pick<Formatter, "date" | "list">, years: readonly number[]): string {
  const spans: [from: number, until: number][] = [];
  for (const year of years) {
    const last = spans.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else spans.push([year, year]);
  }
  return format.list(
    spans.map(([from, until]) => spanInWords(format, from, until)),
    "and",
  );
}
