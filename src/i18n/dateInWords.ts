import type { FuzzyDate } from "../domain/edtf.ts";
import { isUnknown, type Unknown } from "../domain/records/fields.ts";
import type { SpokenLanguage } from "./LanguageProvider.tsx";

/** Whether a date is that of something behind us or of something that has yet to happen. */
type Time = "past" | "to-come";

/** Why a date is not known. Only of what has happened is it said that its day is left out: of a step to come nobody owes one yet. */
export function unknownDateInWords({ t }: Pick<SpokenLanguage, "t">, { unknown }: Unknown, time: Time): string {
  if (unknown === "not-announced") return t(($) => $.unknowns["date-not-announced"]);
  if (unknown === "not-stated" && time === "past") return t(($) => $.unknowns["date-not-stated"]);
  return t(($) => $.unknowns[unknown]);
}

/** A date at the precision that is known; or the words for why it is not known. */
export const dateInWords = (
  spoken: Pick<SpokenLanguage, "t" | "format">,
  date: FuzzyDate | Unknown,
  time: Time,
  style: "long" | "short" = "long",
): string => (isUnknown(date) ? unknownDateInWords(spoken, date, time) : spoken.format.date(date, style));
