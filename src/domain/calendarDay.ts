import { bounds, type FuzzyDate, fromDayNumber, isExactDay, readEdtf, writeEdtf } from "./edtf.ts";

/** The date of a day (since 1970-01-01). */
export const dateOfDay = (day: number): FuzzyDate => ({ kind: "point", at: fromDayNumber(day) });

/** A day (since 1970-01-01) as it is written in addresses and files: `2025-12-21`. */
export const writeDay = (day: number): string => writeEdtf(dateOfDay(day));

/** The day (since 1970-01-01) that a text such as `2025-12-21` names; undefined for anything else, less precise dates included. */
export function readDay(text: unknown): number | undefined {
  const date = typeof text === "string" ? readEdtf(text) : "not-a-date";
  return typeof date !== "string" && isExactDay(date) ? bounds(date).latest : undefined;
}
