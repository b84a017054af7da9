import { dayNumber, fromDayNumber } from "../../domain/edtf.ts";

/** The years from the one that holds the first day to the one that holds the last (days since 1970-01-01). */
export function yearsBetween(first: number, last: number): readonly number[] {
  const [from, until] = [fromDayNumber(first).year, fromDayNumber(last).year];
  return Array.from({ length: until - from + 1 }, (_, index) => from + index);
}

/** The first day of a year, in days since 1970-01-01. */
export const yearStart = (year: number): number => dayNumber(year, 1, 1);

/** Every how many years a label stands, when each needs this many pixels. */
export function yearStep(years: number, width: number, label: number): number {
  const most = Math.max(1, Math.floor(width / label));
  return [1, 2, 5, 10, 20, 50].find((step) => years / step <= most) ?? 100;
}

/** Round values from zero to at least `most`, four to six of them. */
export function roundValues(most: number): readonly number[] {
  if (most <= 0) return [0, 1];
  const raw = most / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 2.5, 5, 10].map((one) => one * power).find((one) => one >= raw * 0.999) ?? 10 * power;
  const count = Math.ceil((most / step) * 0.9999);
  // From whole multiples, so that no rounding errors add up.
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}
