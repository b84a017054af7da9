import { readDay } from "./calendarDay.ts";
import { dayNumber, fromDayNumber } from "./edtf.ts";
import type { TimelineEntry } from "./timeline.ts";
import { place } from "./timelineShape.ts";

/** A part of time in days since 1970-01-01: `from` is its first day, `until` the first day after it. Fractions are parts of a day. */
export type DayRange = { readonly from: number; readonly until: number };

/** The time that there is to see. */
export type TimelineBounds = {
  /** From the first to the last date, with room beside them. The day of the data is always in it. */
  readonly whole: DayRange;
  /** What is shown as long as nobody asks for another part: the years around the day of the data, or all if that is less. */
  readonly opening: DayRange;
  /** The first and the last day that any entry names. */
  readonly named: DayRange;
};

/** Room beside the first and the last date, as a part of the time between them: words stand to the right of their marks. */
const MARGIN = { before: 0.05, after: 0.2 };
/** The whole time is never shown narrower than four weeks (days): two entries on one day are no timeline yet. */
const SHORTEST_WHOLE = 28;
/** The timeline opens at the year of the data, with so many years before and after it. */
const OPENING = { before: 2, after: 1 };
/** One can always zoom out this far: sixty years, in days. */
const FURTHEST = 21_915;

/** The time to show for these entries and the day (since 1970-01-01) as of which the data is. Without any date there is none. */
export function timelineBounds(
  entries: readonly TimelineEntry[],
  asOf: number | undefined,
): TimelineBounds | undefined {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const entry of entries) {
    const placed = place(entry, 0);
    if (placed === undefined) continue;
    for (const day of [placed.first, placed.last]) {
      if (!Number.isFinite(day)) continue;
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  }
  if (first > last) return undefined;
  const named = { from: first, until: last + 1 };
  first = Math.min(first, asOf ?? first);
  last = Math.max(last, asOf ?? last);
  const span = Math.max(last + 1 - first, SHORTEST_WHOLE);
  const whole = {
    from: first - Math.ceil(span * MARGIN.before),
    until: first + span + Math.ceil(span * MARGIN.after),
  };
  return { whole, opening: asOf === undefined ? whole : yearsAround(asOf, whole), named };
}

/** Calendar years with the day in them, as far as they lie in the whole time. */
function yearsAround(day: number, whole: DayRange): DayRange {
  const { year } = fromDayNumber(day);
  return {
    from: Math.max(dayNumber(year - OPENING.before, 1, 1), whole.from),
    until: Math.min(dayNumber(year + OPENING.after + 1, 1, 1), whole.until),
  };
}

/** How long a range is, in days. */
export const lengthOf = ({ from, until }: DayRange): number => until - from;

/** The range that keeps inside what can be shown: at least one day long, and never away from the time that there is. */
export function keptWithin(range: DayRange, { whole }: TimelineBounds): DayRange {
  const longest = Math.max(2 * lengthOf(whole), FURTHEST);
  const length = Math.min(Math.max(lengthOf(range), 1), longest);
  const middle = Math.min(Math.max((range.from + range.until) / 2, whole.from), whole.until);
  // Where nothing had to give way, nothing moves, not even by a rounding of the last digit.
  if (length === lengthOf(range) && middle === (range.from + range.until) / 2) return range;
  return { from: middle - length / 2, until: middle + length / 2 };
}

/** Makes the time shown `factor` times as long (less than 1: closer). What lies at `anchor` (0 left end, 1 right end) stays there. */
export function zoomed(range: DayRange, factor: number, anchor: number, limits: TimelineBounds): DayRange {
  const longest = Math.max(2 * lengthOf(limits.whole), FURTHEST);
  const length = Math.min(Math.max(lengthOf(range) * factor, 1), longest);
  const from = range.from + anchor * (lengthOf(range) - length);
  return keptWithin({ from, until: from + length }, limits);
}

/** Moves the time shown by days (to the right when positive). */
export const moved = ({ from, until }: DayRange, days: number, limits: TimelineBounds): DayRange =>
  keptWithin({ from: from + days, until: until + days }, limits);

/** The nearest range of whole days, as an address can hold it. */
export function inWholeDays({ from, until }: DayRange): DayRange {
  const first = Math.round(from);
  return { from: first, until: Math.max(first + 1, Math.round(until)) };
}

/** Whether two ranges begin and end at the same moment. */
export const isSameRange = (a: DayRange, b: DayRange): boolean => a.from === b.from && a.until === b.until;

/**
 * The range that an address asks for by its first and its last day. A day that is left out is the one that the whole time has; where both
 * are, or make no sense, it is the part with which the timeline opens.
 */
export function rangeAsked(from: string | undefined, until: string | undefined, limits: TimelineBounds): DayRange {
  const { whole } = limits;
  const [first, last] = [readDay(from), readDay(until)];
  if (first === undefined && last === undefined) return limits.opening;
  const range = { from: first ?? whole.from, until: last === undefined ? whole.until : last + 1 };
  return range.from < range.until ? inWholeDays(keptWithin(range, limits)) : limits.opening;
}
