import type { PlainDate } from "../../../domain/edtf.ts";
import { NBSP } from "../locales.ts";
import { type DatePatterns, type DateStyle, monthNames, type Span, writeSpan } from "./patterns.ts";

/** "с 1 февраля", but "со 2 февраля": the numeral is read "второго". */
const since = (from: PlainDate): string => (from.day === 2 ? "со" : "с");

export function russian(style: DateStyle): DatePatterns {
  const ofMonth = monthNames("ru-RU", style, "behind-day");
  const monthAlone = monthNames("ru-RU", style, "alone");
  const year = {
    long: { one: "год", ofOne: "года", more: "годы", ofMore: "годов" },
    short: { one: "г.", ofOne: "г.", more: "гг.", ofMore: "гг." },
  }[style];

  /** Named ("декабрь 2025 года") or in the genitive ("декабря 2025 года"); days are genitive in both. */
  const spans = (inGenitive: boolean): Span => {
    const monthName = inGenitive ? ofMonth : monthAlone;
    const inYear = (date: string, ofYear: number): string => `${date}${NBSP}${ofYear}${NBSP}${year.ofOne}`;
    const dayOfYear = (month: number, day: number): string => `${day}${NBSP}${ofMonth(month)}`;
    return {
      point(date) {
        if (date.month === undefined) return `${date.year}${NBSP}${inGenitive ? year.ofOne : year.one}`;
        return inYear(date.day === undefined ? monthName(date.month) : dayOfYear(date.month, date.day), date.year);
      },
      daysOfMonth: (from, until) => inYear(`${from.day}–${dayOfYear(until.month, until.day)}`, until.year),
      daysOfYear: (from, until) =>
        inYear(`${dayOfYear(from.month, from.day)}${NBSP}– ${dayOfYear(until.month, until.day)}`, until.year),
      months: (from, until) => inYear(`${monthName(from.month)}–${monthName(until.month)}`, until.year),
      years: (from, until) => `${from}–${until}${NBSP}${inGenitive ? year.ofMore : year.more}`,
      apart: (from, until) => `${from}${NBSP}– ${until}`,
    };
  };

  const period = spans(false);
  const genitive = spans(true);

  return {
    period,
    about: (date) => `ориентировочно ${date}`,
    approximate: "ориентировочно",
    inferred: "выведено по косвенным данным",
    inBrackets: (expression, words) => `${expression} (${words})`,
    onOrBefore: (latest) => `не позднее ${genitive.point(latest)}`,
    oneOf: (from, until) => `в один из дней ${writeSpan(genitive, from, until)}`,
    since: (from, noted) => `${since(from)}${NBSP}${noted(genitive.point(from))}, срок не указан`,
    from: (first) => `${since(first)}${NBSP}${genitive.point(first)}`,
    lastValidDay: (day) => `по${NBSP}${period.point(day)} включительно`,
    untilAct: (day) => `в указе: «до${NBSP}${genitive.point(day)}»`,
  };
}
