import type { FuzzyDate, PlainDate } from "./edtf.ts";
import type { TimelineEntry } from "./timeline.ts";
import { place } from "./timelineShape.ts";

/** An entry that a calendar can hold. Days since 1970-01-01, both included. */
export type CalendarDate = {
  readonly entry: TimelineEntry;
  readonly date: FuzzyDate;
  readonly first: number;
  readonly last: number;
  /** Its date is stated, and it takes all of the days from the first to the last. Otherwise the entry has to say what is not certain. */
  readonly certain: boolean;
};

const endsOf = (date: FuzzyDate): readonly PlainDate[] => {
  if (date.kind === "point") return [date.at];
  return date.kind === "on-or-before" ? [date.latest] : date.kind === "since" ? [date.from] : [date.from, date.until];
};

/** The entries that a calendar can hold, and how many it cannot: what has no date, or one that is open at an end. */
export function calendarDates(entries: readonly TimelineEntry[]): {
  readonly dates: readonly CalendarDate[];
  readonly left: number;
} {
  const dates = entries.flatMap((entry): readonly CalendarDate[] => {
    const placed = place(entry, 0);
    if (placed === undefined || "unknown" in entry.date) return [];
    const { shape, first, last } = placed;
    // An open bracket stands where its last day does, but says that day of nothing.
    if (shape === "before" || !Number.isFinite(first) || !Number.isFinite(last)) return [];
    const stated = endsOf(entry.date).every(({ about, inferred }) => !about && !inferred);
    return [{ entry, date: entry.date, first, last, certain: stated && (shape === "day" || shape === "period") }];
  });
  return { dates, left: entries.length - dates.length };
}
