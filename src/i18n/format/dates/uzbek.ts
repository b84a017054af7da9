import type { PlainDate } from "../../../domain/edtf.ts";
import { NBSP } from "../locales.ts";
import { uzbekMonth } from "../uzbek.ts";
import { type DatePatterns, isDay, type Span, writeSpan } from "./patterns.ts";

/** Joins what follows, so that a line never ends within "21-dekabr". The word joiner has no width. */
const HYPHEN = "-\u2060";

/** The official order, "2025-yil 21-dekabr", in every style: there is no customary abbreviation. */
export function uzbek(): DatePatterns {
  const ofYear = (year: number, rest: string): string => `${year}${HYPHEN}yil${NBSP}${rest}`;
  const dayOfYear = (month: number, day: number): string => `${day}${HYPHEN}${uzbekMonth(month)}`;

  const point = ({ year, month, day }: PlainDate): string => {
    if (month === undefined) return `${year}${HYPHEN}yil`;
    return ofYear(year, day === undefined ? uzbekMonth(month) : dayOfYear(month, day));
  };

  const period: Span = {
    point,
    daysOfMonth: (from, until) => ofYear(from.year, `${from.day}–${dayOfYear(until.month, until.day)}`),
    daysOfYear: (from, until) =>
      ofYear(from.year, `${dayOfYear(from.month, from.day)}${NBSP}– ${dayOfYear(until.month, until.day)}`),
    months: (from, until) => ofYear(from.year, `${uzbekMonth(from.month)}–${uzbekMonth(until.month)}`),
    years: (from, until) => `${from}–${until}${HYPHEN}yillar`,
    apart: (from, until) => `${from}${NBSP}– ${until}`,
  };

  return {
    period,
    about: (date) => `taxminan ${date}`,
    approximate: "taxminan",
    inferred: "mantiqan chiqarilgan",
    inBrackets: (expression, words) => `${expression} (${words})`,
    onOrBefore: (latest) => `eng kechi bilan ${point(latest)}`,
    oneOf: (from, until) => {
      if (isDay(from) && isDay(until)) return `${writeSpan(period, from, until)} kunlaridan biri`;
      return `${writeSpan(period, from, until)} oraligʻidagi kunlardan biri`;
    },
    // Years, months and days of a month all take -dan unchanged.
    since: (from, noted) => `${noted(`${point(from)}dan`)}, tugash sanasi koʻrsatilmagan`,
    from: (first) => `boshlanish sanasi: ${point(first)}`,
    lastValidDay: (day) => `amal qilishining oxirgi kuni: ${point(day)}`,
    untilAct: (day) => `farmonda: “${point(day)}gacha”`,
  };
}
