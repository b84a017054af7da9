import { type QueryObserverResult, useQueries, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useMemo } from "react";
import { join, type Read } from "../domain/dataset.ts";
import type { Problem } from "../domain/problem.ts";
import { COLLECTIONS, type CollectionName } from "../domain/records/collections.ts";
import { collectionQuery, type Fetched } from "./collectionQuery.ts";
import { DatasetContext, type Loaded } from "./useDataset.ts";

/** The results in a form that stays the same object while nothing has changed. */
const combine = (results: readonly QueryObserverResult<Fetched<CollectionName>>[]) => ({
  fetched: results.map(({ data }) => data),
  pending: results.some(({ isPending }) => isPending),
});

const lossOf = ({ problems }: Fetched<CollectionName>): Problem | undefined =>
  problems.find(({ loss }) => loss === "collection");

/** How many records of each collection were set aside: one with several mistakes counts once. */
function countSetAside(problems: readonly Problem[]): ReadonlyMap<CollectionName, number> {
  const records = new Map<CollectionName, Set<number>>();
  for (const { collection, loss, index } of problems) {
    if (loss === "record" && index !== undefined)
      records.set(collection, (records.get(collection) ?? new Set()).add(index));
  }
  return new Map([...records].map(([name, indexes]) => [name, indexes.size]));
}

/** Watches all collections in one place, joins them once, and hands the data set to everything below. */
export function DatasetProvider({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const { fetched, pending } = useQueries({ queries: COLLECTIONS.map((name) => collectionQuery(name)), combine });

  const loaded = useMemo((): Loaded => {
    const arrived = fetched.filter((one) => one !== undefined);
    const failures = new Map(
      arrived.flatMap((one) => {
        const problem = lossOf(one);
        return problem === undefined ? [] : [[one.collection, problem] as const];
      }),
    );
    const readable = arrived.filter(({ collection }) => !failures.has(collection));
    // Each entry stands under the collection that it was decoded as.
    const dataset = join(Object.fromEntries(readable.map((one) => [one.collection, one])) as Read);
    const setAside = countSetAside(dataset.problems);
    return {
      dataset,
      pending,
      failures,
      setAside,
      isWhole: (collections) => !collections.some((name) => failures.has(name) || setAside.has(name)),
      retry: () =>
        client.refetchQueries({
          predicate: ({ queryKey: [, name] }) => COLLECTIONS.some((one) => one === name && failures.has(one)),
        }),
    };
  }, [client, fetched, pending]);

  return <DatasetContext value={loaded}>{children}</DatasetContext>;
}
