import type { Dataset } from "./dataset.ts";
import { incentiveStanding } from "./incentiveStanding.ts";
import { BENEFICIARIES, INCENTIVE_KINDS, type Incentive } from "./records/incentive.ts";

/** What incentives can be filtered by, in the order in which the filters stand. */
export const INCENTIVE_FACETS = ["who", "kind", "regime"] as const;

export type IncentiveFacet = (typeof INCENTIVE_FACETS)[number];

/** The chosen values of each facet; an empty list lets everything pass, several values of one facet widen it. */
export type IncentiveFilter = {
  readonly [Facet in IncentiveFacet]: readonly string[];
} & {
  /** Only what holds on this day (days since 1970-01-01). */
  readonly on?: number | undefined;
};

const traits = ({ beneficiaries, kind, regime }: Incentive): Readonly<Record<IncentiveFacet, readonly string[]>> => ({
  who: beneficiaries,
  kind: [kind],
  regime: [regime],
});

const passes = (incentive: Incentive, filter: IncentiveFilter, facets: readonly IncentiveFacet[]): boolean =>
  facets.every(
    (facet) => filter[facet].length === 0 || filter[facet].some((one) => traits(incentive)[facet].includes(one)),
  ) &&
  (filter.on === undefined || incentiveStanding(incentive, filter.on).standing === "in-force");

/** The incentives that pass every facet of which something is chosen, and that hold on the day if one is given. */
export const filterIncentives = (incentives: readonly Incentive[], filter: IncentiveFilter): readonly Incentive[] =>
  incentives.filter((one) => passes(one, filter, INCENTIVE_FACETS));

/** A value of a facet, with the number of incentives that it would show beside what the other filters leave. */
export type IncentiveFacetValue<Value extends string = string> = { readonly value: Value; readonly count: number };

export type IncentiveFacets = {
  readonly who: readonly IncentiveFacetValue<(typeof BENEFICIARIES)[number]>[];
  readonly kind: readonly IncentiveFacetValue<(typeof INCENTIVE_KINDS)[number]>[];
  readonly regime: readonly IncentiveFacetValue[];
};

/** Every value of the facets that some incentive has, whatever is chosen now. */
export function incentiveFacets(dataset: Dataset, filter: IncentiveFilter): IncentiveFacets {
  const all = [...dataset.incentives.values()];
  const of = <Value extends string>(facet: IncentiveFacet, values: Iterable<Value>) => {
    const others = INCENTIVE_FACETS.filter((one) => one !== facet);
    const left = all.filter((one) => passes(one, filter, others));
    return [...values]
      .filter((value) => all.some((one) => traits(one)[facet].includes(value)))
      .map((value) => ({ value, count: left.filter((one) => traits(one)[facet].includes(value)).length }));
  };
  return {
    who: of("who", BENEFICIARIES),
    kind: of("kind", INCENTIVE_KINDS),
    regime: of("regime", dataset.regimes.keys()),
  };
}
