import { fromDayNumber } from "./edtf.ts";

/** A time of day as minutes after midnight; 24:00 is 1440. */
type Hours = { readonly from: number; readonly until: number };

const DAY = 24 * 60;
const MINUTE_MS = 60_000;

/** What the clocks of a zone show at an instant, read as if it were UTC. Any locale would do: only numbers are taken. */
function wallClock(zone: string, instant: number): number {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)?.value);
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"));
}

/** Minutes that the clocks of a zone are ahead of UTC at noon (UTC) of a day, given in days since 1970-01-01. */
function offset(zone: string, day: number): number {
  const { year, month, day: date } = fromDayNumber(day);
  const noon = Date.UTC(year, month - 1, date, 12);
  return (wallClock(zone, noon) - noon) / MINUTE_MS;
}

/**
 * Minutes that the clocks of `there` are ahead of those of `here` (negative: behind), at noon UTC of a day given in days since
 * 1970-01-01. Zones are names of the IANA database; summer time is that of the day.
 */
export const timeDifference = (here: string, there: string, day: number): number =>
  offset(there, day) - offset(here, day);

const within = (minutes: number): number => ((minutes % DAY) + DAY) % DAY;

/**
 * The time in which offices of both zones are open, when they keep the same hours by their own clocks, on the clocks of each; undefined
 * when they are never open together. Of two such times in a day, the longer one. An end after midnight is beyond 1440.
 */
export function sharedOfficeHours(
  here: string,
  there: string,
  day: number,
  hours: Hours,
): { readonly minutes: number; readonly here: Hours; readonly there: Hours } | undefined {
  const ahead = timeDifference(here, there, day);
  // The hours of the other zone on the clocks here: today's, and those of the days around it.
  const shared = [-2 * DAY, -DAY, 0, DAY, 2 * DAY].map((shift) => ({
    from: Math.max(hours.from, hours.from - ahead + shift),
    until: Math.min(hours.until, hours.until - ahead + shift),
  }));
  const longest = shared.reduce((one, other) => (other.until - other.from > one.until - one.from ? other : one));
  const minutes = longest.until - longest.from;
  if (minutes <= 0) return undefined;
  const from = within(longest.from + ahead);
  return { minutes, here: longest, there: { from, until: from + minutes } };
}
