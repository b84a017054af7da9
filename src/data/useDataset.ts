import { createContext, use } from "react";
import type { Dataset } from "../domain/dataset.ts";
import type { Problem } from "../domain/problem.ts";
import type { CollectionName } from "../domain/records/collections.ts";

export type Loaded = {
  /** What could be read, joined. */
  readonly dataset: Dataset;
  readonly pending: boolean;
  /** Why a collection could not be read. */
  readonly failures: ReadonlyMap<CollectionName, Problem>;
  /** How many records of a collection were set aside. */
  readonly setAside: ReadonlyMap<CollectionName, number>;
  /** Whether nothing of these collections is lost: only then may their silence be reported. */
  readonly isWhole: (collections: readonly CollectionName[]) => boolean;
  /** Fetches the collections that could not be read once more. */
  readonly retry: () => Promise<void>;
};

/** Filled by `DatasetProvider`. */
export const DatasetContext = createContext<Loaded | undefined>(undefined);

/** The joined data set of the page. */
export function useDataset(): Loaded {
  const loaded = use(DatasetContext);
  if (loaded === undefined) throw new Error("useDataset needs a <DatasetProvider> around it.");
  return loaded;
}
