import { fromDayNumber } from "../../domain/edtf.ts";
import { isUnknown } from "../../domain/records/fields.ts";
import type { TimelineEntry } from "../../domain/timeline.ts";
import type { TimelineWindow } from "../../domain/timelineWindow.ts";
import type { SpokenLanguage } from "../../i18n/LanguageProvider.tsx";

type Words = Pick<SpokenLanguage, "t" | "format">;

/** When it was, at the precision that is known; or the words for why that is not known. */
export function dateInWords(
  { t, format }: Words,
  { date, kind }: TimelineEntry,
  style: "long" | "short" = "long",
): string {
  if (!isUnknown(date)) return format.date(date, style);
  if (date.unknown === "not-announced") return t(($) => $.unknowns["date-not-announced"]);
  if (date.unknown === "not-stated" && kind !== "next-step") return t(($) => $.unknowns["date-not-stated"]);
  return t(($) => $.unknowns[date.unknown]);
}

/** What the date alone does not say: that no day is given. */
export function dateNote({ t }: Pick<Words, "t">, { date, certainty }: TimelineEntry): string | undefined {
  if (isUnknown(date)) return undefined;
  return certainty === "on-or-before" || certainty === "approximate"
    ? t(($) => $.unknowns["date-not-stated"])
    : undefined;
}

/** The time that a window shows. */
export const periodInWords = ({ format }: Pick<Words, "format">, { from, until }: TimelineWindow): string =>
  format.date({ kind: "interval", from: fromDayNumber(from), until: fromDayNumber(until - 1) });
