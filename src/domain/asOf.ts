import { readDay } from "./calendarDay.ts";
import type { Dataset } from "./dataset.ts";
import { bounds, dayNumber, parseEdtf } from "./edtf.ts";

/** The day (since 1970-01-01) as of which the data is; undefined when the file that says so could not be read. */
export function dataDay(dataset: Dataset): number | undefined {
  const edition = [...dataset.edition.values()][0];
  return edition === undefined ? undefined : bounds(parseEdtf(edition.asOf)).latest;
}

/** Days that somebody can mean who asks how things stood or will stand: nothing here is older, and nothing plans further. */
const FIRST_DAY = dayNumber(1990, 1, 1);
const LAST_DAY = dayNumber(2100, 12, 31);

/** The day (since 1970-01-01) as of which a text such as "2026-11-23" asks; undefined for what is no day, and for absurd years. */
export function readAsOf(text: string): number | undefined {
  const day = readDay(text);
  return day === undefined || day < FIRST_DAY || day > LAST_DAY ? undefined : day;
}
