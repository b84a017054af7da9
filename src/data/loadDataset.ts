import type { QueryClient } from "@tanstack/react-query";
import { COLLECTIONS } from "../domain/records/collections.ts";
import { collectionQuery } from "./collectionQuery.ts";

/**
 * Loads every collection that has not been asked for yet. Never fails: a collection that could not be read is part of what
 * `useDataset` gives, and is fetched again only when the reader asks for it.
 */
export async function loadDataset(client: QueryClient): Promise<void> {
  const fresh = COLLECTIONS.map((name) => collectionQuery(name)).filter(
    ({ queryKey }) => client.getQueryState(queryKey)?.status !== "error",
  );
  await Promise.allSettled(fresh.map((query) => client.ensureQueryData(query)));
}

/** One sign for the state of all files; two visits with the same sign show the same facts. */
export const stateOf = (client: QueryClient): string =>
  COLLECTIONS.map((name) => client.getQueryData(collectionQuery(name).queryKey)?.fingerprint ?? "none").join(" ");
