import { groupedBy } from "../../domain/groupedBy.ts";
import { extremes, type IndicatorFigure, isResult } from "../../domain/indicatorFigures.ts";
import type { Finding } from "../../domain/indicatorFinding.ts";
import { limitsOf } from "../../domain/indicatorViews.ts";
import type { Indicator } from "../../domain/records/indicator.ts";
import type { SpokenLanguage } from "../../i18n/LanguageProvider.tsx";
import { missingInWords, periodInWords, plain, roundedInWords, valueWithSource } from "./figureWords.ts";

/** Figures with their periods, both ends where sources differ: "10 MW (2024) and 12 MW (October 2025)". */
const figuresByPeriod = (spoken: SpokenLanguage, { unit }: Indicator, figures: readonly IndicatorFigure[]): string =>
  spoken.format.list(
    figures.map((one) =>
      spoken.t(($) => $.market.figurePeriod, {
        figure: spoken.format.list([...new Set(one.values.map((value) => roundedInWords(spoken, value, unit)))], "or"),
        period: periodInWords(spoken, one),
      }),
    ),
    "and",
  );

/** The sentence over a chart: what the figures say, and no more. */
export function findingInWords(spoken: SpokenLanguage, indicator: Indicator, finding: Finding): string {
  const { t } = spoken;
  const title = plain(spoken, indicator.title);
  const say = (value: Parameters<typeof roundedInWords>[1]) => roundedInWords(spoken, value, indicator.unit);
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
    case "announced":
      return t(($) => $.market.findings.announced, {
        title,
        figures: figuresByPeriod(spoken, indicator, finding.figures),
      });
    case "no-result":
      return t(($) => $.market.findings.noResult, { title });
    case "nothing":
      return t(($) => $.market.findings.nothing, { title });
  }
}

/** Periods, each once; a gap also says what is missing, where that is something of its own. */
const periods = (spoken: SpokenLanguage, figures: readonly IndicatorFigure[]): string =>
  spoken.format.list(
    [
      ...new Set(
        figures.map((one) => {
          const period = periodInWords(spoken, one);
          const { scope } = one.observation;
          return scope === undefined || one.values.length > 0
            ? period
            : spoken.t(($) => $.market.periodScope, { period, scope: plain(spoken, scope) });
        }),
      ),
    ],
    "and",
  );

/** What the finding leaves open: goals that are no results, disagreements, and periods without a figure. */
export function limitInWords(
  spoken: SpokenLanguage,
  indicator: Indicator,
  figures: readonly IndicatorFigure[],
): string | undefined {
  const { unit } = indicator;
  const { t, format } = spoken;
  const { disputed, gaps, targets: all, announced } = limitsOf({ figures });
  const hasResult = figures.some((one) => isResult(one) && one.values.length > 0);
  // Where there are only goals, the chart or the table lists them; none of them is singled out.
  const targets = all.length > 1 && !hasResult ? [] : all;
  const furthest = targets.at(-1);
  const goal = extremes(furthest?.values ?? [])?.high;
  const byReason = groupedBy(gaps, (one) => missingInWords(spoken, one) ?? "");
  const sentences = [
    ...(furthest !== undefined && goal !== undefined
      ? [
          t(($) => $.market.limits[targets.length === 1 ? "target" : "furthestTarget"], {
            figure: roundedInWords(spoken, goal, unit),
            period: periodInWords(spoken, furthest),
          }),
        ]
      : []),
    // Without any result the finding itself names them, and a gap says what is missing.
    ...(announced.length > 0 && !hasResult && gaps.length === 0 ? [t(($) => $.market.limits.noResult)] : []),
    ...(announced.length > 0 && hasResult
      ? [t(($) => $.market.limits.announced, { figures: figuresByPeriod(spoken, indicator, announced) })]
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
