import { type PlainDate, parseEdtf } from "../../src/domain/edtf.ts";
import type { Formatter } from "../../src/i18n/format.ts";
import type { FormatCase } from "./formatCases.ts";

const plainDate = (edtf: string): PlainDate => {
  const date = parseEdtf(edtf);
  if (date.kind !== "point") throw new RangeError(`${edtf} is no single date.`);
  return date.at;
};

/** What a formatter makes of a case of the table. */
export function writeCase(format: Formatter, one: FormatCase): string {
  switch (one.call) {
    case "date":
      return format.date(parseEdtf(one.edtf), one.style);
    case "lastValidDay":
    case "untilAct":
    case "from":
      return format[one.call](plainDate(one.edtf));
    case "number":
    case "percent":
      return format[one.call](one.value, one.digits);
    case "large":
      return format.large(one.value, one.style);
    case "range":
      return format.range(one.value, one.until);
    case "money":
    case "largeMoney":
      return format[one.call](one.value, one.currency, one.style);
    case "list":
      return format.list(one.items, one.joined);
    case "languageName":
      return format.languageName(one.code);
  }
}
