import { type QueryClient, useQueries, useQueryClient } from "@tanstack/react-query";
import { type Dataset, join, type Read } from "../domain/dataset.ts";
import type { Decoded } from "../domain/decode.ts";
import type { Problem } from "../domain/problem.ts";
import { COLLECTIONS, type CollectionName } from "../domain/records/collections.ts";
import { collectionQuery, UnreadableCollection } from "./collectionQuery.ts";

export type Loaded = {
  /** What could be read, joined. While something is still on its way, `pending` holds and this is incomplete. */
  readonly dataset: Dataset;
  readonly pending: boolean;
  /** Why a collection could not be read. */
  readonly failures: ReadonlyMap<CollectionName, Problem>;
  /** Fetches the collections that could not be read once more. */
  readonly retry: () => void;
};

/** Starts loading everything; never fails (failures are part of what `useDataset` gives). */
export async function ensureDataset(client: QueryClient): Promise<void> {
  await Promise.allSettled(COLLECTIONS.map((name) => client.ensureQueryData(collectionQuery(name))));
}

/** One sign for the state of all files; two visits with the same sign show the same facts. */
export const stateOf = (client: QueryClient): string =>
  COLLECTIONS.map((name) => client.getQueryData(collectionQuery(name).queryKey)?.fingerprint ?? "none").join(" ");

/** The joined data set. Several callers share one join per state of the data. */
export function useDataset(): Loaded {
  const client = useQueryClient();
  return useQueries({
    queries: COLLECTIONS.map((name) => collectionQuery(name)),
    combine: (results) => {
      const failures = new Map<CollectionName, Problem>();
      const decoded: Decoded<CollectionName>[] = [];
      results.forEach(({ data, error }, index) => {
        const name = COLLECTIONS[index];
        if (data !== undefined) decoded.push(data);
        else if (name !== undefined && error instanceof UnreadableCollection) failures.set(name, error.problem);
      });
      return {
        dataset: joinOnce(decoded),
        pending: results.some(({ isPending }) => isPending),
        failures,
        retry: () => void client.refetchQueries({ predicate: ({ state }) => state.status === "error" }),
      };
    },
  });
}

/** The last join: every component of a page asks for the same one. */
let last: { readonly decoded: readonly Decoded<CollectionName>[]; readonly dataset: Dataset } | undefined;

function joinOnce(decoded: readonly Decoded<CollectionName>[]): Dataset {
  if (last?.decoded.length !== decoded.length || decoded.some((one, index) => one !== last?.decoded[index])) {
    // Each entry is keyed by the collection that it was decoded as.
    last = { decoded, dataset: join(Object.fromEntries(decoded.map((one) => [one.collection, one])) as Read) };
  }
  return last.dataset;
}
