import type { PlainDate } from "../../../domain/edtf.ts";
import { NBSP } from "../locales.ts";
import { type DatePatterns, type DateStyle, isDay, monthNames, type Span, writeSpan } from "./patterns.ts";

export function german(style: DateStyle): DatePatterns {
  const name = monthNames("de-DE", style, "behind-day");
  const dayOfYear = (month: number, day: number): string => `${day}.${NBSP}${name(month)}`;

  const point = ({ year, month, day }: PlainDate): string =>
    [day === undefined ? undefined : `${day}.`, month === undefined ? undefined : name(month), year]
      .filter((part) => part !== undefined)
      .join(NBSP);

  const joined = (tight: string, loose: string): Span => ({
    point,
    daysOfMonth: (from, until) => `${from.day}.${tight}${point(until)}`,
    daysOfYear: (from, until) => `${dayOfYear(from.month, from.day)}${loose}${point(until)}`,
    months: (from, until) => `${name(from.month)}${tight}${point(until)}`,
    years: (from, until) => `${from}${tight}${until}`,
    apart: (from, until) => `${from}${loose}${until}`,
  });

  const period = joined("–", `${NBSP}– `);
  const fromTo = joined(" bis ", " bis ");

  return {
    period,
    about: (date) => `etwa ${date}`,
    approximate: "ungefähre Angabe",
    inferred: "erschlossen",
    inBrackets: (expression, words) => `${expression} (${words})`,
    onOrBefore: (latest) =>
      `spätestens ${isDay(latest) ? "am " : latest.month === undefined ? "" : "im "}${point(latest)}`,
    oneOf: (from, until) => {
      const when = isDay(from) && isDay(until) ? "an einem Tag" : "zu einem Zeitpunkt";
      return `${when} ${isDay(from) ? "vom" : "von"} ${writeSpan(fromTo, from, until)}`;
    },
    since: (from, noted) => `seit ${isDay(from) ? "dem " : ""}${noted(point(from))}, Ende nicht angegeben`,
    from: (first) => `ab ${point(first)}`,
    lastValidDay: (day) => `bis einschließlich ${point(day)}`,
    untilAct: (day) => `Erlass: „bis zum ${point(day)}“`,
  };
}
