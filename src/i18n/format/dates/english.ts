import type { PlainDate } from "../../../domain/edtf.ts";
import { NBSP } from "../locales.ts";
import { type DatePatterns, type DateStyle, isDay, monthNames, type Span, writeSpan } from "./patterns.ts";

export function english(style: DateStyle): DatePatterns {
  const name = monthNames("en-GB", style, "behind-day");
  const dayOfYear = (month: number, day: number): string => `${day}${NBSP}${name(month)}`;

  const point = ({ year, month, day }: PlainDate): string =>
    [day, month === undefined ? undefined : name(month), year].filter((part) => part !== undefined).join(NBSP);

  /** Joined by a sign within a month, by a sign or word with spaces around it otherwise. */
  const joined = (tight: string, loose: string): Span => ({
    point,
    daysOfMonth: (from, until) => `${from.day}${tight}${point(until)}`,
    daysOfYear: (from, until) => `${dayOfYear(from.month, from.day)}${loose}${point(until)}`,
    months: (from, until) => `${name(from.month)}${tight}${point(until)}`,
    years: (from, until) => `${from}${tight}${until}`,
    apart: (from, until) => `${from}${loose}${until}`,
  });

  const period = joined("–", `${NBSP}– `);
  const between = joined(" and ", " and ");
  const fromTo = joined(" to ", " to ");

  return {
    period,
    about: (date) => `about ${date}`,
    approximate: "approximate",
    inferred: "inferred",
    inBrackets: (expression, words) => `${expression} (${words})`,
    onOrBefore: (latest) => `${isDay(latest) ? "on" : "in"} or before ${point(latest)}`,
    // "Between 2024 and 2026" might leave out both years; between two days is said of days and of nothing else.
    oneOf: (from, until) =>
      isDay(from) && isDay(until)
        ? `some day between ${writeSpan(between, from, until)}`
        : `some time from ${writeSpan(fromTo, from, until)}`,
    since: (from, noted) => `since ${noted(point(from))}, no end stated`,
    from: (first) => `from ${point(first)}`,
    lastValidDay: (day) => `until ${point(day)} inclusive`,
    untilAct: (day) => `act: “until ${point(day)}”`,
  };
}
