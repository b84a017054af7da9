import type { Dataset } from "./dataset.ts";
import { groupedBy } from "./groupedBy.ts";
import { incentiveStanding, STANDINGS } from "./incentiveStanding.ts";
import type { Incentive } from "./records/incentive.ts";

/** What holds on the day first, then what begins later, then what is over; otherwise in the order given. */
export const orderIncentives = (incentives: readonly Incentive[], day: number): readonly Incentive[] =>
  incentives
    .map((incentive) => ({ incentive, rank: STANDINGS.indexOf(incentiveStanding(incentive, day).standing) }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ incentive }) => incentive);

export type RegimeGroup = { readonly regime: string; readonly incentives: readonly Incentive[] };

/** Some incentives by regime, each group ordered by standing; the regime that has the most incentives in the data comes first. */
export function regimeGroups(dataset: Dataset, incentives: readonly Incentive[], day: number): readonly RegimeGroup[] {
  const sizes = groupedBy([...dataset.incentives.values()], ({ regime }) => regime);
  const order = [...dataset.regimes.keys()];
  return [...groupedBy(incentives, ({ regime }) => regime)]
    .map(([regime, members]) => ({ regime, incentives: orderIncentives(members, day) }))
    .toSorted(
      (one, other) =>
        (sizes.get(other.regime)?.length ?? 0) - (sizes.get(one.regime)?.length ?? 0) ||
        order.indexOf(one.regime) - order.indexOf(other.regime),
    );
}
