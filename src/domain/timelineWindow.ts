import { bounds, dayNumber, type FuzzyDate, fromDayNumber } from "./edtf.ts";
import { isUnknown } from "./records/fields.ts";
import type { TimelineEntry } from "./timeline.ts";

/** How much time the axis shows. "all" reaches from the first to the last date. */
export const TIMELINE_SCALES = ["all", "year", "month"] as const;

export type TimelineScale = (typeof TIMELINE_SCALES)[number];

/** A calendar month, written `2025-12`. */
export type Month = `${number}-${number}`;

/** The time that an axis shows, in days since 1970-01-01: `from` is the first day in it, `until` the first day after it. */
export type TimelineWindow = {
  readonly scale: TimelineScale;
  readonly from: number;
  readonly until: number;
  /** The first month of the window one step earlier or later; undefined where nothing lies there. */
  readonly earlier?: Month;
  readonly later?: Month;
};

type WindowOptions = {
  readonly scale: TimelineScale;
  /** The first month to show; without it the newest date is in the middle. The scale "all" does not need it. */
  readonly from?: Month | undefined;
  /** The day (since 1970-01-01) as of which the data is; always part of the whole time. */
  readonly asOf?: number | undefined;
};

/** Months of a window, and how many of them one step to the left or right moves it. */
const MONTHS = { year: { length: 12, step: 3 }, month: { length: 1, step: 1 } } as const;

/** Room beside the first and the last date, as a part of the whole time: an open bracket needs it on the left. */
const MARGIN = { before: 0.1, after: 0.04 };
const SHORTEST = 28;

/** Months since the year 0. */
const monthIndex = (day: number): number => {
  const { year, month } = fromDayNumber(day);
  return year * 12 + month - 1;
};

const firstDayOfMonth = (index: number): number => dayNumber(Math.floor(index / 12), (index % 12) + 1, 1);

const writeMonth = (index: number): Month =>
  // Padded as the type says: a year of four digits, a month of two.
  `${String(Math.floor(index / 12)).padStart(4, "0")}-${String((index % 12) + 1).padStart(2, "0")}` as Month;

const readMonth = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

/** The first and the last day that a date names; an open end gives way to the other one. */
function namedDays(date: FuzzyDate): readonly [number, number] {
  const { earliest, latest } = bounds(date);
  return [Number.isFinite(earliest) ? earliest : latest, Number.isFinite(latest) ? latest : earliest];
}

/** The months that a window of another scale begins with when its middle is to stay where it is. */
export function recentred(from: Month | undefined, scale: TimelineScale, next: TimelineScale): Month | undefined {
  if (from === undefined || scale === "all" || next === "all") return undefined;
  return writeMonth(readMonth(from) + before(scale) - before(next));
}

/** How many months of a window lie before its middle one. */
const before = (scale: keyof typeof MONTHS): number => Math.floor((MONTHS[scale].length - 1) / 2);

/** The time to show for these entries. It never leaves the time that they and `asOf` span; without any date there is none. */
export function timelineWindow(
  entries: readonly TimelineEntry[],
  { scale, from, asOf }: WindowOptions,
): TimelineWindow | undefined {
  const dated = entries.flatMap(({ date }) => (isUnknown(date) ? [] : [namedDays(date)]));
  if (dated.length === 0) return undefined;
  const newest = Math.max(...dated.map(([, last]) => last));
  const first = Math.min(...dated.map(([start]) => start), asOf ?? Number.POSITIVE_INFINITY);
  const last = Math.max(newest, asOf ?? Number.NEGATIVE_INFINITY);
  if (scale === "all") {
    const span = Math.max(last + 1 - first, SHORTEST);
    return {
      scale,
      from: first - Math.ceil(span * MARGIN.before),
      until: first + span + Math.ceil(span * MARGIN.after),
    };
  }
  const { length, step } = MONTHS[scale];
  const lowest = monthIndex(first) - length + 1;
  const highest = monthIndex(last);
  const within = (month: number): number => Math.min(Math.max(month, lowest), highest);
  const start = within(from === undefined ? monthIndex(newest) - before(scale) : readMonth(from));
  return {
    scale,
    from: firstDayOfMonth(start),
    until: firstDayOfMonth(start + length),
    ...(start > lowest && { earlier: writeMonth(within(start - step)) }),
    ...(start < highest && { later: writeMonth(within(start + step)) }),
  };
}
