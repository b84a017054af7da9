/**
 * Dates at the precision that is known: a subset of EDTF (ISO 8601-2).
 *
 * | written                     | means                                             |
 * |-----------------------------|---------------------------------------------------|
 * | `2025`, `2025-12`, `2025-12-21` | a year, a month, a day                        |
 * | `2025-12~`                  | about that time                                   |
 * | `2025-12?`                  | inferred, not stated                              |
 * | `../2025-12-21`             | on or before that day (the day included)          |
 * | `2025-12-18/2025-12-20`     | lasts from … to … (both included)                 |
 * | `2025-02-01/..`             | since …, no end stated                            |
 * | `[2025-12-18..2025-12-21]`  | on one day of … to … (both included)              |
 *
 * Nothing here reads the clock or a time zone: a day is a calendar day.
 */

import { bySize } from "./bySize.ts";

/** A year, a month of it (1–12) and a day of that (1–31), as far as they are known. */
export type PlainDate = {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** `~`: about that time. */
  readonly about?: true;
  /** `?`: inferred from other facts, not stated by a source. */
  readonly inferred?: true;
};

export type FuzzyDate =
  | { readonly kind: "point"; readonly at: PlainDate }
  | { readonly kind: "on-or-before"; readonly latest: PlainDate }
  | { readonly kind: "interval"; readonly from: PlainDate; readonly until: PlainDate }
  | { readonly kind: "since"; readonly from: PlainDate }
  | { readonly kind: "one-of"; readonly from: PlainDate; readonly until: PlainDate };

/** Days since 1970-01-01. Open ends are infinite. Both bounds are included. */
export type DayBounds = { readonly earliest: number; readonly latest: number };

export type EdtfError = "not-a-date" | "end-before-start";

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?]?)$/;
const DAY_MS = 86_400_000;

/** The number of days from 1970-01-01 to a calendar day (negative before it). */
export const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY_MS;

/** The calendar day that lies `days` days after 1970-01-01. */
export function fromDayNumber(days: number): Required<Pick<PlainDate, "year" | "month" | "day">> {
  const date = new Date(days * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function parsePoint(text: string): PlainDate | undefined {
  const match = POINT.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  const month = match[2] === undefined ? undefined : Number(match[2]);
  const day = match[3] === undefined ? undefined : Number(match[3]);
  // Date.UTC reads the years 0–99 as 1900–1999; no record of ours is that old.
  if (year < 1000) return undefined;
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (month !== undefined && day !== undefined && (day < 1 || day > daysInMonth(year, month))) return undefined;
  return {
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(match[4] === "~" && { about: true as const }),
    ...(match[4] === "?" && { inferred: true as const }),
  };
}

const firstDay = ({ year, month, day }: PlainDate): number => dayNumber(year, month ?? 1, day ?? 1);

const lastDay = ({ year, month, day }: PlainDate): number =>
  dayNumber(year, month ?? 12, day ?? daysInMonth(year, month ?? 12));

function parsePair(kind: "interval" | "one-of", start: string, end: string): FuzzyDate | EdtfError {
  const from = parsePoint(start);
  const until = parsePoint(end);
  if (from === undefined || until === undefined) return "not-a-date";
  return firstDay(from) > lastDay(until) ? "end-before-start" : { kind, from, until };
}

/** Reads a date, or says what is wrong with it. Impossible days (`2025-02-30`) are not dates. */
export function readEdtf(text: string): FuzzyDate | EdtfError {
  const oneOf = /^\[(.+)\.\.(.+)\]$/.exec(text);
  if (oneOf?.[1] !== undefined && oneOf[2] !== undefined) return parsePair("one-of", oneOf[1], oneOf[2]);

  const parts = text.split("/");
  const [start, end] = parts;
  if (start === undefined || parts.length > 2) return "not-a-date";
  if (end === undefined) {
    const at = parsePoint(start);
    return at === undefined ? "not-a-date" : { kind: "point", at };
  }
  if (start === "..") {
    const latest = parsePoint(end);
    return latest === undefined ? "not-a-date" : { kind: "on-or-before", latest };
  }
  if (end === "..") {
    const from = parsePoint(start);
    return from === undefined ? "not-a-date" : { kind: "since", from };
  }
  return parsePair("interval", start, end);
}

/**
 * Reads a date that has been checked before (by the record schemas).
 * @throws RangeError when the text is no date after all.
 */
export function parseEdtf(text: string): FuzzyDate {
  const date = readEdtf(text);
  if (typeof date === "string") throw new RangeError(`${JSON.stringify(text)} is not a date: ${date}`);
  return date;
}

const writePoint = ({ year, month, day, about, inferred }: PlainDate): string =>
  [String(year), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, "0"))
    .join("-") + (about ? "~" : inferred ? "?" : "");

/** Writes a date the way it is stored; `parseEdtf` reads it back. */
export function writeEdtf(date: FuzzyDate): string {
  switch (date.kind) {
    case "point":
      return writePoint(date.at);
    case "on-or-before":
      return `../${writePoint(date.latest)}`;
    case "since":
      return `${writePoint(date.from)}/..`;
    case "interval":
      return `${writePoint(date.from)}/${writePoint(date.until)}`;
    case "one-of":
      return `[${writePoint(date.from)}..${writePoint(date.until)}]`;
  }
}

/** The days between which the date lies, both included; an open end is infinite. */
export function bounds(date: FuzzyDate): DayBounds {
  switch (date.kind) {
    case "point":
      return { earliest: firstDay(date.at), latest: lastDay(date.at) };
    case "on-or-before":
      return { earliest: Number.NEGATIVE_INFINITY, latest: lastDay(date.latest) };
    case "since":
      return { earliest: firstDay(date.from), latest: Number.POSITIVE_INFINITY };
    case "interval":
    case "one-of":
      return { earliest: firstDay(date.from), latest: lastDay(date.until) };
  }
}

/** How two dates lie as intervals. "overlaps" means that the sources do not tell which came first. */
export function compare(a: FuzzyDate, b: FuzzyDate): "before" | "after" | "overlaps" {
  const [one, other] = [bounds(a), bounds(b)];
  if (one.latest < other.earliest) return "before";
  if (one.earliest > other.latest) return "after";
  return "overlaps";
}

/**
 * A total order for lists, oldest first: by the last possible day, then by the first. It agrees with
 * `compare` wherever that decides; an event "on or before" a day comes before what is dated that very day.
 */
export function chronologically(a: FuzzyDate, b: FuzzyDate): number {
  const [one, other] = [bounds(a), bounds(b)];
  return bySize(one.latest, other.latest) || bySize(one.earliest, other.earliest);
}

/** Whether the date names one calendar day and claims no doubt about it. */
export const isExactDay = (date: FuzzyDate): boolean =>
  date.kind === "point" && date.at.day !== undefined && !date.at.about && !date.at.inferred;
