import type { QueryClient } from "@tanstack/react-query";
import { COLLECTIONS } from "../domain/records/collections.ts";
import { collectionQuery } from "./collectionQuery.ts";

/** Loads every collection that has not been asked for yet. A collection that cannot be read is a result too: this does not fail. */
export async function loadDataset(client: QueryClient): Promise<void> {
  await Promise.all(COLLECTIONS.map((name) => client.ensureQueryData(collectionQuery(name))));
}

/** One sign for the state of all files; two visits with the same sign show the same facts. */
export const stateOf = (client: QueryClient): string =>
  COLLECTIONS.map((name) => client.getQueryData(collectionQuery(name).queryKey)?.fingerprint ?? "none").join(" ");
