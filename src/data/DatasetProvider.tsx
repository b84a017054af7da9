import { type QueryObserverResult, useQueries, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useMemo } from "react";
import { join, type Read } from "../domain/dataset.ts";
import { COLLECTIONS, type CollectionName } from "../domain/records/collections.ts";
import { collectionQuery, type Fetched, UnreadableCollection } from "./collectionQuery.ts";
import { DatasetContext, type Loaded } from "./useDataset.ts";

/** The results in a form that stays the same object while nothing has changed. */
const combine = (results: readonly QueryObserverResult<Fetched<CollectionName>>[]) => ({
  fetched: results.map(({ data }) => data),
  errors: results.map(({ error }) => error),
  pending: results.some(({ isPending }) => isPending),
});

/** Watches all collections in one place, joins them once, and hands the data set to everything below. */
export function DatasetProvider({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const { fetched, errors, pending } = useQueries({
    queries: COLLECTIONS.map((name) => collectionQuery(name)),
    combine,
  });

  const loaded = useMemo((): Loaded => {
    const read = COLLECTIONS.flatMap((name, index) => {
      const one = fetched[index];
      return one === undefined ? [] : [[name, one] as const];
    });
    const failures = COLLECTIONS.flatMap((name, index) => {
      const error = errors[index];
      return error instanceof UnreadableCollection ? [[name, error.problem] as const] : [];
    });
    return {
      // Each entry stands under the collection that it was decoded as.
      dataset: join(Object.fromEntries(read) as Read),
      pending,
      failures: new Map(failures),
      retry: () => void client.refetchQueries({ predicate: ({ state }) => state.status === "error" }),
    };
  }, [client, fetched, errors, pending]);

  return <DatasetContext value={loaded}>{children}</DatasetContext>;
}
