import type { Dataset } from "./dataset.ts";
import type { FactCollection } from "./fact.ts";
import { incentiveDoubts } from "./incentiveDoubts.ts";
import type { Incentive } from "./records/incentive.ts";

/** The incentives that stand in an act, give or replace a rate, or depend on how an unclear rule is read; none for other facts. */
export function incentivesRestingOn(
  dataset: Dataset,
  { collection, id }: { readonly collection: FactCollection; readonly id: string },
): readonly Incentive[] {
  const all = [...dataset.incentives.values()];
  switch (collection) {
    case "acts":
      return all.filter(({ basis }) => basis.some(({ act }) => act === id));
    case "tax-parameters":
      return all.filter(({ rate, standard }) => rate === id || standard === id);
    case "readings":
      return all.filter((one) => incentiveDoubts(dataset, one).readings.some((reading) => reading.id === id));
    default:
      return [];
  }
}
