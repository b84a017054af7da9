import { dateOfDay } from "./calendarDay.ts";
import { dayNumber, type FuzzyDate, fromDayNumber } from "./edtf.ts";
import type { AxisStretch } from "./timelineLayout.ts";

/** A line across the axis with its date. */
export type AxisTick = {
  readonly date: FuzzyDate;
  /** The day (since 1970-01-01) whose morning it marks. */
  readonly day: number;
  /** Where it stands (rem from the beginning of the stretch). */
  readonly at: number;
};

/** The least distance between two lines (rem): a short date in any language fits between them. */
export const TICK_ROOM = 8;

const DAY_STEPS = [1, 2, 7, 14] as const;
const MONTH_STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000] as const;
const MONTH_DAYS = 30.44;
/** 1970-01-05, a Monday: lines that are weeks apart stand on Mondays. */
const MONDAY = 4;

const tick = (stretch: AxisStretch, day: number, date: FuzzyDate): AxisTick => ({
  date,
  day,
  at: (day - stretch.from) * stretch.scale,
});

function everyFewDays(stretch: AxisStretch, step: number): readonly AxisTick[] {
  const phase = step >= 7 ? MONDAY : 0;
  const first = Math.ceil((stretch.from - phase) / step) * step + phase;
  const count = Math.max(0, Math.ceil((stretch.until - first) / step));
  return Array.from({ length: count }, (_, index) => {
    const day = first + index * step;
    return tick(stretch, day, dateOfDay(day));
  });
}

function everyFewMonths(stretch: AxisStretch, step: number): readonly AxisTick[] {
  const monthOf = (day: number): number => {
    const { year, month } = fromDayNumber(Math.floor(day));
    return year * 12 + month - 1;
  };
  const first = Math.ceil(monthOf(stretch.from) / step) * step;
  const count = Math.floor((monthOf(stretch.until) - first) / step) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const month = first + index * step;
    const at = { year: Math.floor(month / 12), month: (month % 12) + 1 };
    const day = dayNumber(at.year, at.month, 1);
    return tick(stretch, day, { kind: "point", at: step >= 12 ? { year: at.year } : at });
  }).filter(({ day }) => day >= stretch.from && day < stretch.until);
}

/** The lines of an axis, from left to right: days, weeks, months or years, as dense as leaves their dates readable. */
export function ticksOf(stretch: AxisStretch): readonly AxisTick[] {
  const fits = (days: number): boolean => days * stretch.scale >= TICK_ROOM;
  const days = DAY_STEPS.find(fits);
  if (days !== undefined) return everyFewDays(stretch, days);
  const months = MONTH_STEPS.find((step) => fits(step * MONTH_DAYS * 0.97)) ?? 12_000;
  return everyFewMonths(stretch, months);
}
