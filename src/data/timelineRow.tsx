import { isUnknown } from "../domain/records/fields.ts";
import type { Certainty, TimelineEntry } from "../domain/timeline.ts";
import { groupOf } from "../domain/timelineLanes.ts";
import { dateInWords } from "../i18n/dateInWords.ts";
import type { SpokenLanguage } from "../i18n/LanguageProvider.tsx";
import { inForceInWords } from "../i18n/validityInWords.ts";
import type { TimelineKind, TimelineEntry as TimelineRow } from "../ui/TimelineList.tsx";
import { Words } from "../ui/Words.tsx";
import { FactWords } from "./FactWords.tsx";

/** A full disc for a day, half a disc where only bounds are known, a dashed ring for no date. */
const NODES = {
  exact: "exact",
  period: "bounded",
  "on-or-before": "bounded",
  approximate: "bounded",
  inferred: "bounded",
  undated: "unknown",
} as const satisfies Record<Certainty, TimelineKind>;

/** When an entry was or will be, in words. */
export function entryDateInWords(
  spoken: Pick<SpokenLanguage, "t" | "format">,
  { date, kind }: TimelineEntry,
  style: "long" | "short",
): string {
  if (kind === "validity" && !isUnknown(date)) return inForceInWords(spoken, date, style);
  return dateInWords(spoken, date, kind === "next-step" ? "to-come" : "past", style);
}

/** The days on which sources published an entry, as a list in a sentence. */
export const publicationDatesInWords = (
  { format }: Pick<SpokenLanguage, "format">,
  { published }: TimelineEntry,
  style: "long" | "short",
): string =>
  format.list(
    published.map((date) => format.date(date, style)),
    "and",
  );

/** An entry as a row of the list: date, title with its mark, summary. Each page adds what it says beside these. */
export function timelineRow(
  spoken: Pick<SpokenLanguage, "t" | "format">,
  entry: TimelineEntry,
  style: "long" | "short",
): TimelineRow {
  const { id, key, kind, certainty, title, summary } = entry;
  return {
    key: id,
    // Only steps wait in saffron; an undated event is merely unknown.
    kind:
      certainty === "undated"
        ? kind === "next-step"
          ? "undated"
          : "unknown"
        : groupOf(entry) === "acts"
          ? "law"
          : NODES[certainty],
    when: entryDateInWords(spoken, entry, style),
    title: <FactWords of={title} fact={key} />,
    ...(summary !== undefined && { text: <Words of={summary} /> }),
  };
}
