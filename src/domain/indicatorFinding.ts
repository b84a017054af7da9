import { groupedBy } from "./groupedBy.ts";
import {
  extremes,
  type FigureValue,
  hasRange,
  type Incomparable,
  type IndicatorFigure,
  incomparable,
  isResult,
} from "./indicatorFigures.ts";
import type { Indicator } from "./records/indicator.ts";

type Extreme = { readonly figure: IndicatorFigure; readonly value: FigureValue };

/** What the figures of an indicator say, and nothing beyond that. */
export type Finding =
  /** The first and the last figure, which the sources describe alike. */
  | { readonly kind: "from-to"; readonly first: IndicatorFigure; readonly last: IndicatorFigure }
  /** The first and the last of several figures cannot be compared: only the extremes are named, each with its period. */
  | { readonly kind: "spread"; readonly low: Extreme; readonly high: Extreme; readonly why: Incomparable }
  | { readonly kind: "only"; readonly figure: IndicatorFigure; readonly value: FigureValue }
  /** One figure, on which sources disagree. */
  | {
      readonly kind: "disagreement";
      readonly figure: IndicatorFigure;
      readonly low: FigureValue;
      readonly high: FigureValue;
    }
  /** The largest of the parts that a source names for one period. */
  | { readonly kind: "largest"; readonly figure: IndicatorFigure; readonly value: FigureValue }
  /** No result, but what was announced for the whole, oldest first. */
  | { readonly kind: "announced"; readonly figures: readonly IndicatorFigure[] }
  | { readonly kind: "no-result" }
  | { readonly kind: "nothing" };

function betweenResults(indicator: Indicator, results: readonly IndicatorFigure[]): Finding | undefined {
  const [first, last] = [results[0], results.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (first === last) {
    const value = first.values[0];
    const ends = extremes(first.values);
    if (hasRange(first) && ends !== undefined) return { kind: "disagreement", figure: first, ...ends };
    return value === undefined ? undefined : { kind: "only", figure: first, value };
  }
  const why = incomparable(first, last, indicator.nature);
  if (why === undefined) return { kind: "from-to", first, last };
  const all = results
    .flatMap((figure) => figure.values.map((value): Extreme => ({ figure, value })))
    .sort((one, other) => one.value.value - other.value.value);
  const [low, high] = [all[0], all.at(-1)];
  return low === undefined || high === undefined ? undefined : { kind: "spread", low, high, why };
}

/** The largest part in the period for which most parts are named; of several such periods, the last. */
function largestPart(parts: readonly IndicatorFigure[]): Finding | undefined {
  const periods = groupedBy(parts, ({ observation }) => observation.period);
  let most: readonly IndicatorFigure[] = [];
  for (const group of periods.values()) if (group.length >= most.length) most = group;
  const [figure] = [...most].sort((one, other) => (other.values[0]?.value ?? 0) - (one.values[0]?.value ?? 0));
  const value = figure?.values[0];
  return most.length < 2 || figure === undefined || value === undefined
    ? undefined
    : { kind: "largest", figure, value };
}

/** What was announced for the whole. */
function announcedFor(whole: readonly IndicatorFigure[]): Finding | undefined {
  const figures = whole.filter(({ observation }) => observation.kind === "announced");
  return figures.length > 0 ? { kind: "announced", figures } : undefined;
}

/** The finding that stands over a chart. Figures of different counts are never set off against each other. */
export function findingOf(indicator: Indicator, figures: readonly IndicatorFigure[]): Finding {
  const known = figures.filter(({ values }) => values.length > 0);
  const isPart = ({ observation }: IndicatorFigure) => observation.category !== undefined;
  const parts = known.filter((one) => isPart(one) && isResult(one) && one.settled && !hasRange(one));
  const whole = known.filter((one) => !isPart(one) && isResult(one));
  // A total beside its parts says less than the parts do.
  const split = largestPart(parts);
  if (whole.length < 2 && parts.length > 2 && split !== undefined) return split;
  return (
    betweenResults(indicator, whole) ??
    split ??
    betweenResults(indicator, parts) ??
    announcedFor(known.filter((one) => !isPart(one))) ??
    (known.length > 0 ? { kind: "no-result" } : { kind: "nothing" })
  );
}
