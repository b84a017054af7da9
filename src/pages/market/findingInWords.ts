import { groupedBy } from "../../domain/groupedBy.ts";
import { extremes, type IndicatorFigure, isResult } from "../../domain/indicatorFigures.ts";
import type { Finding } from "../../domain/indicatorFinding.ts";
import { limitsOf } from "../../domain/indicatorViews.ts";
import type { Indicator } from "../../domain/records/indicator.ts";
import type { SpokenLanguage } from "../../i18n/LanguageProvider.tsx";
import { missingInWords, periodInWords, plain, valueInWords, valueWithSource } from "./figureWords.ts";

/** The sentence over a chart: what the figures say, and no more. */
export function findingInWords(spoken: SpokenLanguage, indicator: Indicator, finding: Finding): string {
  const { t } = spoken;
  const title = plain(spoken, indicator.title);
  const say = (value: Parameters<typeof valueInWords>[1]) => valueInWords(spoken, value, indicator.unit);
  switch (finding.kind) {
    case "from-to": {
      const [first, last] = [finding.first.values[0], finding.last.values[0]];
      if (first === undefined || last === undefined) return title;
      return t(($) => $.market.findings.fromTo, {
        title,
        first: say(first),
        firstPeriod: periodInWords(spoken, finding.first),
        last: say(last),
        lastPeriod: periodInWords(spoken, finding.last),
      });
    }
    case "spread":
      return t(($) => $.market.findings.spread, {
        title,
        low: say(finding.low.value),
        lowPeriod: periodInWords(spoken, finding.low.figure),
        high: say(finding.high.value),
        highPeriod: periodInWords(spoken, finding.high.figure),
        why: t(($) => $.market.findings.why[finding.why]),
      });
    case "disagreement":
      return t(($) => $.market.findings.disagreement, {
        title,
        period: periodInWords(spoken, finding.figure),
        low: say(finding.low),
        high: say(finding.high),
      });
    case "only": {
      const { category } = finding.figure.observation;
      return t(($) => $.market.findings.only, {
        title: category === undefined ? title : t(($) => $.market.unit, { title, unit: plain(spoken, category) }),
        figure: say(finding.value),
        period: periodInWords(spoken, finding.figure),
      });
    }
    case "largest":
      return t(($) => $.market.findings.largest, {
        title,
        part:
          finding.figure.observation.category === undefined ? "" : plain(spoken, finding.figure.observation.category),
        figure: say(finding.value),
        period: periodInWords(spoken, finding.figure),
      });
    case "no-result":
      return t(($) => $.market.findings.noResult, { title });
    case "nothing":
      return t(($) => $.market.findings.nothing, { title });
  }
}

const periods = (spoken: SpokenLanguage, figures: readonly IndicatorFigure[]): string =>
  spoken.format.list([...new Set(figures.map((one) => periodInWords(spoken, one)))], "and");

/** What the finding leaves open: goals that are no results, disagreements, and periods without a figure. */
export function limitInWords(
  spoken: SpokenLanguage,
  { unit }: Indicator,
  figures: readonly IndicatorFigure[],
): string | undefined {
  const { t, format } = spoken;
  const { disputed, gaps, targets: all } = limitsOf({ figures });
  // Where there are only goals, the chart or the table lists them; none of them is singled out.
  const targets = all.length > 1 && !figures.some((one) => isResult(one) && one.values.length > 0) ? [] : all;
  const furthest = targets.at(-1);
  const goal = extremes(furthest?.values ?? [])?.high;
  const byReason = groupedBy(gaps, (one) => missingInWords(spoken, one) ?? "");
  const sentences = [
    ...(furthest !== undefined && goal !== undefined
      ? [
          t(($) => $.market.limits[targets.length === 1 ? "target" : "furthestTarget"], {
            figure: valueInWords(spoken, goal, unit),
            period: periodInWords(spoken, furthest),
          }),
        ]
      : []),
    ...(disputed.length > 0 ? [t(($) => $.market.limits.disputed, { periods: periods(spoken, disputed) })] : []),
    ...[...byReason].map(([reason, group]) =>
      t(($) => $.market.limits.missing, { reason, periods: periods(spoken, group) }),
    ),
  ];
  return sentences.length === 0 ? undefined : sentences.join(format.sentenceSpace);
}

/** Both ends of every range, each with what it counts and who says so; sentences for below the chart. */
export function rangesInWords(
  spoken: SpokenLanguage,
  { unit }: Indicator,
  figures: readonly IndicatorFigure[],
  publishers: (figure: IndicatorFigure, index: number) => readonly string[],
): readonly string[] {
  const { t, format } = spoken;
  return limitsOf({ figures }).ranges.map((figure) => {
    const values = figure.values.map((value, index) => valueWithSource(spoken, value, unit, publishers(figure, index)));
    return t(($) => $.market.rangeNote, {
      period: periodInWords(spoken, figure),
      values: format.list(values, "and"),
    });
  });
}
