import type { PlainDate } from "../../../domain/edtf.ts";

/** "short" abbreviates the month where a language has a customary abbreviation; Uzbek and Japanese have none. */
export type DateStyle = "long" | "short";

export type Month = { readonly year: number; readonly month: number };
export type Day = Month & { readonly day: number };

/** How a language writes two dates as one expression, with what both share written once. */
export type Span = {
  /** One date at its own precision; also the end of a span that shares nothing with the other end. */
  point(date: PlainDate): string;
  /** 18–20 December 2025 */
  daysOfMonth(from: Day, until: Day): string;
  /** 28 November – 3 December 2025 */
  daysOfYear(from: Day, until: Day): string;
  /** November–December 2025 */
  months(from: Month, until: Month): string;
  /** 2026–2035 */
  years(from: number, until: number): string;
  /** 28 December 2025 – 3 January 2026 */
  apart(from: string, until: string): string;
};

/**
 * The date expressions of one language in one style. Where a sentence needs a date in another case, the language sees to
 * it here: nobody else ever puts a finished date behind a preposition.
 */
export type DatePatterns = {
  /** From … to …, lasting. */
  readonly period: Span;
  /** Roughly that time (`~`), of a date that stands alone. */
  about(point: string): string;
  /** The word for `~` in brackets, inside a longer expression. */
  readonly approximate: string;
  /** The word for `?` in brackets. */
  readonly inferred: string;
  /** Words in brackets behind an expression. */
  inBrackets(expression: string, words: string): string;
  /** That date included. */
  onOrBefore(latest: PlainDate): string;
  /** On one day of … to …, both included: not a duration. */
  oneOf(from: PlainDate, until: PlainDate): string;
  /** `noted` puts the words for `~` and `?` behind the date. */
  since(from: PlainDate, noted: (date: string) => string): string;
  /** From that date on, that date included. */
  from(first: PlainDate): string;
  /** Up to that day, that day included. */
  lastValidDay(day: PlainDate): string;
  /** The wording of an act: up to that day, that day not included. */
  untilAct(day: PlainDate): string;
};

export const isDay = (date: PlainDate): date is PlainDate & Day => date.month !== undefined && date.day !== undefined;

const isMonth = (date: PlainDate): date is PlainDate & Month => date.month !== undefined && date.day === undefined;

const isYear = (date: PlainDate): boolean => date.month === undefined;

/** Writes two dates as one expression; what is shared is written once, and equal dates are one. */
export function writeSpan(span: Span, from: PlainDate, until: PlainDate): string {
  const sameYear = from.year === until.year;
  const sameMonth = sameYear && from.month === until.month;
  if (sameMonth && from.day === until.day) return span.point(until);
  if (isDay(from) && isDay(until) && sameMonth) return span.daysOfMonth(from, until);
  if (isDay(from) && isDay(until) && sameYear) return span.daysOfYear(from, until);
  if (isMonth(from) && isMonth(until) && sameYear) return span.months(from, until);
  if (isYear(from) && isYear(until)) return span.years(from.year, until.year);
  return span.apart(span.point(from), span.point(until));
}

/**
 * The names of the months (1–12) in a locale that Intl knows everywhere, in the form they take behind a day
 * (ru "декабря") or alone (ru "декабрь").
 */
export function monthNames(locale: string, style: DateStyle, place: "behind-day" | "alone"): (month: number) => string {
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: "UTC",
    year: "numeric",
    month: style,
    ...(place === "behind-day" && { day: "numeric" }),
  });
  return (month) =>
    format.formatToParts(Date.UTC(2025, month - 1, 1)).find(({ type }) => type === "month")?.value ?? String(month);
}
