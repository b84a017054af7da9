import type { Dataset } from "./dataset.ts";
import type { RecordOf } from "./records/collections.ts";

type Place = RecordOf<"places">;

export type CityPair = { readonly from: Place; readonly to: Place };

/** The places between which a connection is known, each pair once, whichever way it goes. */
export function cityPairs(dataset: Dataset): readonly CityPair[] {
  const pairs = new Map<string, CityPair>();
  for (const connection of dataset.connections.values()) {
    const [from, to] = [dataset.places.get(connection.from), dataset.places.get(connection.to)];
    const key = [connection.from, connection.to].sort().join("/");
    if (from !== undefined && to !== undefined && !pairs.has(key)) pairs.set(key, { from, to });
  }
  return [...pairs.values()];
}
