import type { Dataset } from "../../domain/dataset.ts";
import { hasRange, type IndicatorFigure, isResult, lengthOf } from "../../domain/indicatorFigures.ts";
import type { IndicatorView } from "../../domain/indicatorViews.ts";
import type { Indicator } from "../../domain/records/indicator.ts";
import { OBSERVATION_KINDS } from "../../domain/records/observation.ts";
import type { SpokenLanguage } from "../../i18n/LanguageProvider.tsx";
import type { LegendEntry } from "../../ui/ChartFrame.tsx";
import type { BarsChartRow } from "../../ui/charts/BarsChart.tsx";
import type { ChartTip, TimeChartLink, TimeChartMark } from "../../ui/charts/timeChartModel.ts";
import { missingInWords, periodInWords, plain, publishersOf, shortValue, valueWithSource } from "./figureWords.ts";

type Telling = { readonly spoken: SpokenLanguage; readonly dataset: Dataset };

/** All that is said of a figure when it is pointed at: its period, every value with what it counts, and who says so. */
function tipOf({ spoken, dataset }: Telling, indicator: Indicator, figure: IndicatorFigure): ChartTip {
  const { t } = spoken;
  const { observation, values } = figure;
  const missing = missingInWords(spoken, figure);
  return {
    title:
      missing === undefined
        ? t(($) => $.market.tip.title, {
            period: periodInWords(spoken, figure),
            kind: t(($) => $.figures.kinds[observation.kind]),
          })
        : periodInWords(spoken, figure),
    lines: [
      ...(missing === undefined ? [] : [missing]),
      ...(observation.category === undefined ? [] : [plain(spoken, observation.category)]),
      ...values.map((value) => valueWithSource(spoken, value, indicator.unit, publishersOf(dataset, value.evidence))),
      ...(figure.disputed ? [t(($) => $.market.doubtful)] : []),
    ],
  };
}

/** The days on which a figure is drawn; one without a beginning is drawn at its last day. */
function markOf(telling: Telling, indicator: Indicator, figure: IndicatorFigure): TimeChartMark {
  const { spoken } = telling;
  const { earliest, latest } = figure.period;
  const openStart = !Number.isFinite(earliest);
  const until = Number.isFinite(latest) ? latest : earliest;
  // A flow fills its period; but a day "in" a span is no span that a flow could fill, and a goal is reached at one time.
  const fills =
    indicator.nature === "flow" &&
    !openStart &&
    isResult(figure) &&
    figure.date.kind !== "one-of" &&
    lengthOf(figure.period) > 1;
  return {
    key: figure.observation.id,
    from: openStart ? until : earliest,
    until,
    openStart,
    shape: fills ? "column" : "point",
    kind: figure.observation.kind,
    values: figure.values.map((value) => ({ value: value.value, label: shortValue(spoken, value, indicator.unit) })),
    settled: figure.settled,
    gap: missingInWords(spoken, figure),
    tip: tipOf(telling, indicator, figure),
  };
}

/** The course of an indicator as marks on a time axis, and the lines between them. */
export function timeChartOf(
  telling: Telling,
  { indicator, course, links }: IndicatorView,
): { readonly marks: readonly TimeChartMark[]; readonly links: readonly TimeChartLink[] } {
  const marks = new Map(course.map((figure) => [figure.observation.id, markOf(telling, indicator, figure)]));
  return {
    marks: [...marks.values()],
    links: links.flatMap(({ from, to, sameCount }) => {
      const [first, second] = [marks.get(from.observation.id), marks.get(to.observation.id)];
      return first === undefined || second === undefined ? [] : [{ from: first, to: second, sameCount }];
    }),
  };
}

/** Parts of a whole, or figures without a course, as bars. */
export function barsOf(
  telling: Telling,
  indicator: Indicator,
  bars: readonly IndicatorFigure[],
): readonly BarsChartRow[] {
  const { spoken } = telling;
  return bars.map((figure) => {
    const { observation } = figure;
    const named = observation.category ?? observation.scope;
    const period = periodInWords(spoken, figure);
    const what =
      named === undefined ? period : spoken.t(($) => $.market.barLabel, { part: plain(spoken, named), period });
    return {
      key: observation.id,
      label:
        observation.kind === "result"
          ? what
          : spoken.t(($) => $.market.kindLabel, { kind: spoken.t(($) => $.figures.kinds[observation.kind]), what }),
      kind: observation.kind,
      values: figure.values.map((value) => ({ value: value.value, label: shortValue(spoken, value, indicator.unit) })),
      settled: figure.settled,
      tip: tipOf(telling, indicator, figure),
    };
  });
}

/** What the signs of a chart mean: those that occur in it, no others. */
export function legendOf(
  { t }: SpokenLanguage,
  figures: readonly IndicatorFigure[],
  marks: readonly TimeChartMark[],
  links: readonly TimeChartLink[],
): readonly LegendEntry[] {
  const known = figures.filter(({ values }) => values.length > 0);
  // A bar of a result has no sign at its end: the bar itself is the sign.
  const inBars = marks.length === 0;
  const kinds = OBSERVATION_KINDS.filter((kind) => known.some(({ observation }) => observation.kind === kind));
  const entry = (sign: LegendEntry["sign"] & string, words: string): LegendEntry => ({ key: sign, sign, words });
  return [
    ...kinds.map((kind) =>
      entry(
        inBars && kind === "result" ? "bar" : kind,
        t(($) => $.figures.kinds[kind]),
      ),
    ),
    ...(marks.some(({ shape }) => shape === "column")
      ? [
          entry(
            "column",
            t(($) => $.market.legend.column),
          ),
        ]
      : []),
    ...(figures.some(hasRange)
      ? [
          entry(
            "range",
            t(($) => $.market.legend.range),
          ),
          entry(
            "other",
            t(($) => $.market.legend.other),
          ),
        ]
      : []),
    ...(marks.some(({ shape, from, until, values }) => shape === "point" && until - from > 31 && values.length > 0)
      ? [
          entry(
            "span",
            t(($) => $.market.legend.span),
          ),
        ]
      : []),
    ...(links.some(({ sameCount }) => sameCount)
      ? [
          entry(
            "link",
            t(($) => $.market.legend.link),
          ),
        ]
      : []),
    ...(links.some(({ sameCount }) => !sameCount)
      ? [
          entry(
            "guide",
            t(($) => $.market.legend.guide),
          ),
        ]
      : []),
    ...(marks.some(({ gap }) => gap !== undefined)
      ? [
          entry(
            "gap",
            t(($) => $.market.legend.gap),
          ),
        ]
      : []),
  ];
}
