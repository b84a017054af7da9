import type { Dataset } from "./dataset.ts";
import { bounds, chronologically, compare, type DayBounds, type FuzzyDate, parseEdtf } from "./edtf.ts";
import { disputesAbout } from "./evidence.ts";
import type { Localized } from "./localized.ts";
import type { Evidence } from "./records/evidence.ts";
import { isUnknown } from "./records/fields.ts";
import type { Bound } from "./records/figure.ts";
import type { Indicator } from "./records/indicator.ts";
import type { Observation } from "./records/observation.ts";

/** One value for a period, as one source counts it; in the unit of its indicator. */
export type FigureValue = {
  readonly value: number;
  readonly bound?: Bound | undefined;
  /** Whose count it is, or what it includes. */
  readonly scope?: Localized | undefined;
  readonly evidence: readonly Evidence[];
};

/** What is known of an indicator for one period: one value, several that differ, or none. */
export type IndicatorFigure = {
  readonly observation: Observation;
  readonly date: FuzzyDate;
  /** The days that it counts, or among which its day lies. */
  readonly period: DayBounds;
  /** Every value that a source gives; the one that we show first, when `settled`. Empty: none was found. */
  readonly values: readonly FigureValue[];
  /** Whether we show one of the values as the figure. */
  readonly settled: boolean;
  /** Whether sources disagree, or whether there is doubt about it. */
  readonly disputed: boolean;
};

function figureOf(dataset: Dataset, observation: Observation): IndicatorFigure {
  const { value, bound, scope, evidence, others = [] } = observation;
  const date = parseEdtf(observation.period);
  return {
    observation,
    date,
    period: bounds(date),
    values: [...(isUnknown(value) ? [] : [{ value, bound, scope, evidence }]), ...others],
    settled: !isUnknown(value),
    disputed:
      others.length > 0 ||
      (isUnknown(value) && value.unknown === "disputed") ||
      disputesAbout(dataset, { collection: "observations", id: observation.id }).length > 0,
  };
}

/** Observations as figures, oldest first. */
export const figuresOf = (dataset: Dataset, observations: readonly Observation[]): readonly IndicatorFigure[] =>
  observations
    .map((observation) => figureOf(dataset, observation))
    .sort((one, other) => chronologically(one.date, other.date));

/** The smallest and the largest of some values; undefined when there are none. */
export function extremes(
  values: readonly FigureValue[],
): { readonly low: FigureValue; readonly high: FigureValue } | undefined {
  const sorted = [...values].sort((one, other) => one.value - other.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  return low === undefined || high === undefined ? undefined : { low, high };
}

/** Whether sources give different values for it: then both ends are drawn and said. */
export const hasRange = ({ values }: IndicatorFigure): boolean => {
  const ends = extremes(values);
  return ends !== undefined && ends.low.value !== ends.high.value;
};

/** Goals, announcements and forecasts say what is wanted, intended or expected, not what is. */
export const isResult = ({ observation: { kind } }: IndicatorFigure): boolean =>
  kind === "result" || kind === "estimate";

const sameWords = (one: Localized | undefined, other: Localized | undefined): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** How many days a period lasts, both ends included. */
export const lengthOf = ({ earliest, latest }: DayBounds): number => latest - earliest + 1;

/** Years have 365 or 366 days and months 28 to 31; a quarter is no longer the same length. */
const sameLength = (one: DayBounds, other: DayBounds): boolean =>
  Math.abs(lengthOf(one) - lengthOf(other)) <= Math.max(lengthOf(one), lengthOf(other)) * 0.1;

/** Why nothing may be read from one figure to another. */
export type Incomparable = "disputed" | "kind" | "scope" | "period";

/**
 * What keeps two figures of an indicator from being compared: a disagreement about one of them, a result set against an estimate, another
 * wording of what is counted (it may be another count), periods that overlap or, for a flow, differ in length. Undefined: nothing.
 */
export function incomparable(
  one: IndicatorFigure,
  other: IndicatorFigure,
  nature: Indicator["nature"],
): Incomparable | undefined {
  if (one.disputed || other.disputed) return "disputed";
  const [a, b] = [one.observation, other.observation];
  if (a.kind !== b.kind) return "kind";
  if (!sameWords(a.scope, b.scope) || !sameWords(a.category, b.category)) return "scope";
  if (compare(one.date, other.date) === "overlaps") return "period";
  return nature === "stock" || sameLength(one.period, other.period) ? undefined : "period";
}
