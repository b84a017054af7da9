import { type Dataset, join, type Read } from "../../src/domain/dataset.ts";
import { decode } from "../../src/domain/decode.ts";
import { COLLECTIONS } from "../../src/domain/records/collections.ts";

/** What was measured, over how many records, and how many milliseconds it took. */
export type Measured = { readonly what: string; readonly count: number; readonly ms: number };

/** Runs something once; gives its result and the milliseconds that it took. */
export function timed<Result>(run: () => Result): readonly [result: Result, ms: number] {
  const start = performance.now();
  const result = run();
  return [result, performance.now() - start];
}

/** The texts of files, decoded. */
export const readFiles = (files: ReadonlyMap<string, string>): Read =>
  // Each entry is keyed by the collection that it was decoded as.
  Object.fromEntries(COLLECTIONS.map((name) => [name, decode(name, files.get(name) ?? "")])) as Read;

/** What has been read, joined. Synthetic records without mistakes are what is measured: a Problem is thrown as an error. */
export function joinAll(read: Read): Dataset {
  const dataset = join(read);
  if (dataset.problems.length > 0) throw new Error(JSON.stringify(dataset.problems[0]));
  return dataset;
}
