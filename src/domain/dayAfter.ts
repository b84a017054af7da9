import { readDay, writeDay } from "./calendarDay.ts";

/** The day after a last valid day: `2027-12-31` → `2028-01-01`, which acts name as "until". @throws RangeError for what is no day. */
export function dayAfter(day: string): string {
  const read = readDay(day);
  if (read === undefined) throw new RangeError(`not a day: ${day}`);
  return writeDay(read + 1);
}
