import { fromDayNumber } from "../../domain/edtf.ts";
import { type DayRange, inWholeDays } from "../../domain/timelineRange.ts";
import type { SpokenLanguage } from "../../i18n/LanguageProvider.tsx";

/** A part of time by its first and its last day. */
export function rangeInWords({ format }: Pick<SpokenLanguage, "format">, range: DayRange): string {
  const { from, until } = inWholeDays(range);
  const [first, last] = [fromDayNumber(from), fromDayNumber(until - 1)];
  return format.date(
    until - from === 1 ? { kind: "point", at: first } : { kind: "interval", from: first, until: last },
  );
}
