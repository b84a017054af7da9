import { readFileSync } from "node:fs";
import { join as joinPath } from "node:path";
import { type Dataset, join, type Read } from "../../src/domain/dataset.ts";
import { decode } from "../../src/domain/decode.ts";
import { COLLECTIONS, type CollectionName, fileOf } from "../../src/domain/records/collections.ts";

export const REPOSITORY = joinPath(import.meta.dirname, "../..");

/** The text of each file in `data/`, as it is shipped. */
export const shippedFiles = (): Record<CollectionName, string> =>
  // One entry per collection name.
  Object.fromEntries(
    COLLECTIONS.map((name) => [name, readFileSync(joinPath(REPOSITORY, "data", fileOf(name)), "utf8")]),
  ) as Record<CollectionName, string>;

/** The files decoded and joined. */
export const datasetFrom = (files: Partial<Record<CollectionName, string>>): Dataset =>
  join(
    Object.fromEntries(
      COLLECTIONS.flatMap((name) => {
        const text = files[name];
        return text === undefined ? [] : [[name, decode(name, text)]];
      }),
      // Each entry is keyed by the collection that it was decoded as.
    ) as Read,
  );

export const shippedDataset = (): Dataset => datasetFrom(shippedFiles());

export type RawRecord = Record<string, unknown> & { readonly id: string };

/** The records of a file before decoding. */
export const recordsIn = (text: string): readonly RawRecord[] => (JSON.parse(text) as { items: RawRecord[] }).items;

/** The shipped files with the records of one collection changed. */
export function shippedWith(
  collection: CollectionName,
  change: (records: readonly RawRecord[]) => readonly unknown[],
): Record<CollectionName, string> {
  const files = shippedFiles();
  return { ...files, [collection]: JSON.stringify({ items: change(recordsIn(files[collection])) }) };
}
