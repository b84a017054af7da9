import type { Dataset } from "../../domain/dataset.ts";
import { type Fact, type FactKey, factKey } from "../../domain/fact.ts";

/** Where a fact stands among the facts of its kind, in the order of their file. */
export type Neighbours = {
  /** From 1. */
  readonly position: number;
  readonly total: number;
  readonly previous?: FactKey;
  readonly next?: FactKey;
};

/** The facts before and after a fact. */
export function neighboursOf(dataset: Dataset, { collection, id }: Pick<Fact, "collection" | "id">): Neighbours {
  const ids = [...dataset[collection].keys()];
  const at = ids.indexOf(id);
  const [before, after] = [ids[at - 1], ids[at + 1]];
  return {
    position: at + 1,
    total: ids.length,
    ...(before !== undefined && { previous: factKey(collection, before) }),
    ...(after !== undefined && { next: factKey(collection, after) }),
  };
}
