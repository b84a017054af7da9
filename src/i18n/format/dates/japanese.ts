import type { PlainDate } from "../../../domain/edtf.ts";
import { type DatePatterns, type Span, writeSpan } from "./patterns.ts";

/** The same in every style. */
export function japanese(): DatePatterns {
  const point = ({ year, month, day }: PlainDate): string =>
    [`${year}年`, month === undefined ? "" : `${month}月`, day === undefined ? "" : `${day}日`].join("");

  const period: Span = {
    point,
    daysOfMonth: (from, until) => `${from.year}年${from.month}月${from.day}～${until.day}日`,
    daysOfYear: (from, until) => `${from.year}年${from.month}月${from.day}日～${until.month}月${until.day}日`,
    months: (from, until) => `${from.year}年${from.month}～${until.month}月`,
    years: (from, until) => `${from}～${until}年`,
    apart: (from, until) => `${from}～${until}`,
  };

  return {
    period,
    about: (date) => `${date}ごろ`,
    approximate: "おおよその時期",
    inferred: "推定",
    inBrackets: (expression, words) => `${expression}（${words}）`,
    // 以前 includes the day itself.
    onOrBefore: (latest) => `${point(latest)}以前`,
    oneOf: (from, until) => `${writeSpan(period, from, until)}のいずれかの日`,
    since: (from, noted) => `${noted(point(from))}から（終了日の記載なし）`,
    from: (first) => `${point(first)}から`,
    lastValidDay: (day) => `${point(day)}まで`,
    // まで includes the day, the acts do not: hence the words in brackets.
    untilAct: (day) => `大統領令の文言：「${point(day)}まで」（同日を含まない）`,
  };
}
