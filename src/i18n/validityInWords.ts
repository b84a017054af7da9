import { readDay } from "../domain/calendarDay.ts";
import { type FuzzyDate, fromDayNumber, type PlainDate } from "../domain/edtf.ts";
import type { Phase } from "../domain/records/incentive.ts";
import type { SpokenLanguage } from "./LanguageProvider.tsx";

type Spoken = Pick<SpokenLanguage, "t" | "format">;
type Style = "long" | "short";
/** A time in which a rule holds: both days included. */
type Validity = Pick<Phase, "from" | "until" | "untilUnknown">;

const dayAfter = (day: number, days: number): PlainDate => fromDayNumber(day + days);

/** Words that stand alone elsewhere, inside a sentence. */
const inside = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** Since when: "from 30 June 2017". */
export function fromInWords({ t, format }: Spoken, { from }: Validity, style: Style = "long"): string {
  const day = readDay(from);
  return day === undefined ? t(($) => $.incentives.validity.fromUnknown) : format.from(dayAfter(day, 0), style);
}

/** The first day alone, for a column that says what it is: "30 June 2017". */
export function startInWords({ t, format }: Spoken, { from }: Validity, style: Style = "long"): string {
  const day = readDay(from);
  return day === undefined
    ? t(($) => $.incentives.validity.fromUnknown)
    : format.date({ kind: "point", at: dayAfter(day, 0) }, style);
}

/** Until when, with the first day without it and the last day with it: "until 1 January 2028 (last day 31 December 2027)". */
export function untilInWords({ t, format }: Spoken, { until, untilUnknown }: Validity, style: Style = "long"): string {
  const day = readDay(until);
  if (day !== undefined) {
    const inWords = (days: number): string => format.date({ kind: "point", at: dayAfter(day, days) }, style);
    return t(($) => $.incentives.validity.until, { next: inWords(1), last: inWords(0) });
  }
  return untilUnknown === undefined
    ? t(($) => $.incentives.validity.openEnd)
    : t(($) => $.incentives.validity.untilUnknown, { reason: inside(t(($) => $.unknowns[untilUnknown.unknown])) });
}

/** Both ends of a validity. */
export const validityInWords = (spoken: Spoken, validity: Validity, style: Style = "long"): string =>
  spoken.t(($) => $.incentives.validity.both, {
    from: fromInWords(spoken, validity, style),
    until: untilInWords(spoken, validity, style),
  });

/** The time for which an act sets something: what holds until a day holds all that time, so there is no "on or before". */
export const inForceInWords = ({ format }: Pick<Spoken, "format">, date: FuzzyDate, style: Style = "long"): string =>
  date.kind === "on-or-before" ? format.lastValidDay(date.latest, style) : format.date(date, style);
