import { dayNumber, type FuzzyDate, fromDayNumber, type PlainDate } from "./edtf.ts";
import type { TimelineWindow } from "./timelineWindow.ts";

/** A line across the axis. */
export type AxisTick = {
  readonly date: FuzzyDate;
  /** Where it stands: 0 is the left end of the axis, 1 the right end. */
  readonly at: number;
  /** 1: labelled always; 2: labelled where there is room; 3: a line only. */
  readonly rank: 1 | 2 | 3;
};

/** Up to this many days the axis counts days, not months. */
const LONGEST_IN_DAYS = 70;

/** Days of a month that get a line: a week apart. The last one is too near to the next month for a label of its own. */
const DAYS = [1, 8, 15, 22, 29];
const DAY_RANKS = [1, 2, 1, 2, 3] as const;

/** Steps in months, each with the longest time (in months) that it serves. */
const STEPS = [
  { months: 1, serves: 20 },
  { months: 3, serves: 60 },
  { months: 12, serves: 240 },
  { months: 60, serves: 1200 },
  { months: 240, serves: 4800 },
  { months: 1200, serves: Number.POSITIVE_INFINITY },
];

const MONTH_DAYS = 30.44;

const monthRank = (position: number): AxisTick["rank"] => (position % 6 === 0 ? 1 : position % 3 === 0 ? 2 : 3);

type Ranking = (date: PlainDate, position: number) => AxisTick["rank"];

const within = (window: TimelineWindow, dates: readonly PlainDate[], rankOf: Ranking): readonly AxisTick[] =>
  dates
    .map((date) => ({ date, day: dayNumber(date.year, date.month ?? 1, date.day ?? 1) }))
    .filter(({ day }) => day >= window.from && day < window.until)
    .map(({ date, day }, position) => ({
      date: { kind: "point", at: date },
      at: (day - window.from) / (window.until - window.from),
      rank: rankOf(date, position),
    }));

/** The lines of an axis, from left to right: days, months or years, whichever leaves them readable. */
export function ticksOf(window: TimelineWindow): readonly AxisTick[] {
  const first = fromDayNumber(window.from);
  const last = fromDayNumber(window.until);
  const [start, end] = [first.year * 12 + first.month - 1, last.year * 12 + last.month - 1];
  const month = (index: number): Required<Pick<PlainDate, "year" | "month">> => ({
    year: Math.floor(index / 12),
    month: (index % 12) + 1,
  });
  const months = Array.from({ length: end - start + 1 }, (_, offset) => start + offset);
  if (window.until - window.from <= LONGEST_IN_DAYS) {
    const days = months.flatMap((index) => DAYS.map((day) => ({ ...month(index), day })));
    return within(window, days, ({ day = 1 }) => DAY_RANKS[DAYS.indexOf(day)] ?? 3);
  }
  const length = (window.until - window.from) / MONTH_DAYS;
  const step = STEPS.find(({ serves }) => length <= serves)?.months ?? 1;
  const chosen = months.filter((index) => index % step === 0).map(month);
  return within(window, step < 12 ? chosen : chosen.map(({ year }) => ({ year })), (_, position) =>
    monthRank(position),
  );
}
