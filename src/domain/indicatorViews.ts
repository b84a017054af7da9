import type { Dataset } from "./dataset.ts";
import { compare } from "./edtf.ts";
import { extremes, figuresOf, hasRange, type IndicatorFigure, incomparable, isResult } from "./indicatorFigures.ts";
import { type Finding, findingOf } from "./indicatorFinding.ts";
import { INDICATOR_GROUPS, type Indicator } from "./records/indicator.ts";
import type { ObservationKind } from "./records/observation.ts";
import { relations } from "./relations.ts";

export type IndicatorGroup = (typeof INDICATOR_GROUPS)[number];

/** A line between two neighbouring figures of a stock. */
export type FigureLink = {
  readonly from: IndicatorFigure;
  readonly to: IndicatorFigure;
  /** Whether the sources describe both alike; otherwise the line only leads the eye. */
  readonly sameCount: boolean;
};

export type IndicatorView = {
  readonly indicator: Indicator;
  /** The goal that was set for it, which the data keeps as an indicator of its own. */
  readonly goal?: Indicator;
  /** Every figure, parts and gaps too, oldest first. */
  readonly figures: readonly IndicatorFigure[];
  /** What stands on a time axis: figures of the whole and gaps. Empty when there is no course to draw. */
  readonly course: readonly IndicatorFigure[];
  readonly links: readonly FigureLink[];
  /** What stands as bars side by side: parts of the whole, or single figures without a course. */
  readonly bars: readonly IndicatorFigure[];
  /** Goals so far above every result that they would flatten the course: as bars beside the largest result. Empty when there is none. */
  readonly beyond: readonly IndicatorFigure[];
  readonly finding: Finding;
};

/** The indicator in whose charts another one is drawn: that for which it is a goal, when both have one unit; otherwise its own. */
export function drawnAs(dataset: Dataset, indicator: Indicator): Indicator {
  const other = dataset.indicators.get(indicator.goalFor ?? "");
  return other !== undefined && other.unit === indicator.unit ? other : indicator;
}

/** Over more days than this a line between different counts would draw a course that nobody has counted. */
const LONGEST_GUIDE = 2 * 366;

/** A line runs only between neighbours in time; never over a period for which nothing is known. */
function linksOf(indicator: Indicator, course: readonly IndicatorFigure[]): readonly FigureLink[] {
  if (indicator.nature !== "stock") return [];
  const relevant = course.filter((one) => isResult(one));
  return relevant.slice(1).flatMap((to, index) => {
    const from = relevant[index];
    if (from === undefined || !from.settled || !to.settled || compare(from.date, to.date) !== "before") return [];
    const alike = incomparable(from, to, indicator.nature) === undefined;
    const apart = to.period.earliest - from.period.latest;
    return alike || apart <= LONGEST_GUIDE ? [{ from, to, sameCount: alike }] : [];
  });
}

/** How many times as large as every result a goal may be before it flattens their course. */
const FLATTENS = 4;

const topOf = ({ values }: IndicatorFigure): number => extremes(values)?.high.value ?? 0;

function viewOf(dataset: Dataset, indicator: Indicator, goal: Indicator | undefined): IndicatorView {
  const { observationsOf } = relations(dataset);
  const own = observationsOf(indicator.id).filter(({ market }) => market === undefined);
  const figures = figuresOf(dataset, goal === undefined ? own : [...own, ...observationsOf(goal.id)]);
  const isPart = ({ observation }: IndicatorFigure) => observation.category !== undefined;
  const whole = figures.filter((one) => !isPart(one));
  const known = whole.filter(({ values }) => values.length > 0);
  const largest = known.filter(isResult).toSorted((one, other) => topOf(other) - topOf(one))[0];
  const tooFar = (one: IndicatorFigure) =>
    largest !== undefined && !isResult(one) && topOf(one) > topOf(largest) * FLATTENS;
  const drawn = known.filter((one) => !tooFar(one));
  const course = drawn.length > 1 && largest !== undefined ? whole.filter((one) => !tooFar(one)) : [];
  const far = course.length === 0 ? [] : known.filter(tooFar);
  const parts = figures.filter((one) => isPart(one) && one.values.length > 0);
  const alone = figures.filter(({ values }) => values.length > 0);
  const bars = course.length === 0 ? alone : parts;
  return {
    indicator,
    ...(goal !== undefined && { goal }),
    figures,
    course,
    links: linksOf(indicator, course),
    beyond: largest === undefined || far.length === 0 ? [] : [largest, ...far],
    // A single bar compares nothing.
    bars: bars.length > 1 ? bars : [],
    finding: findingOf(indicator, figures),
  };
}

/** The indicators by group, in the order of the groups; figures of single countries belong to the market access, not here. */
export function indicatorGroups(
  dataset: Dataset,
): readonly { readonly group: IndicatorGroup; readonly views: readonly IndicatorView[] }[] {
  const all = [...dataset.indicators.values()];
  const goalOf = (indicator: Indicator) => all.find((one) => one !== indicator && drawnAs(dataset, one) === indicator);
  return INDICATOR_GROUPS.map((group) => ({
    group,
    views: all
      .filter((indicator) => indicator.group === group && drawnAs(dataset, indicator) === indicator)
      .map((indicator) => viewOf(dataset, indicator, goalOf(indicator)))
      .filter(({ figures }) => figures.length > 0),
  }));
}

const wholeOf = (figures: readonly IndicatorFigure[], wanted: ObservationKind): readonly IndicatorFigure[] =>
  figures.filter(
    ({ values, observation: { kind, category } }) => kind === wanted && category === undefined && values.length > 0,
  );

/** Figures of which sources give several, and those for which none was found: both are said beside every chart. */
export const limitsOf = ({ figures }: Pick<IndicatorView, "figures">) => ({
  disputed: figures.filter(({ disputed }) => disputed),
  ranges: figures.filter(hasRange),
  gaps: figures.filter(({ values }) => values.length === 0),
  targets: wholeOf(figures, "target"),
  announced: wholeOf(figures, "announced"),
});
