import { join, type Read } from "../../src/domain/dataset.ts";
import { decode } from "../../src/domain/decode.ts";
import { COLLECTIONS } from "../../src/domain/records/collections.ts";
import { relations } from "../../src/domain/relations.ts";
import { syntheticFiles } from "./synthetic.ts";

export type Measured = { readonly what: string; readonly count: number; readonly ms: number };

const SIZES = [1_000, 10_000, 100_000] as const;

const timed = <T>(run: () => T): readonly [T, number] => {
  const start = performance.now();
  const result = run();
  return [result, performance.now() - start];
};

/** From the texts of the files to a data set that can be asked: decoding, joining, grouping. Milliseconds, once each after warming up. */
export function readingBench(): readonly Measured[] {
  const once = (count: number): readonly Measured[] => {
    const files = syntheticFiles(count, COLLECTIONS);
    const [read, decoding] = timed(
      // Each entry is keyed by the collection that it was decoded as.
      () => Object.fromEntries(COLLECTIONS.map((name) => [name, decode(name, files.get(name) ?? "")])) as Read,
    );
    const [dataset, joining] = timed(() => join(read));
    if (dataset.problems.length > 0) throw new Error(JSON.stringify(dataset.problems[0]));
    const [, grouping] = timed(() => relations(dataset));
    return [
      { what: "decode", count, ms: decoding },
      { what: "join", count, ms: joining },
      { what: "index", count, ms: grouping },
    ];
  };
  once(SIZES[0]);
  return SIZES.flatMap(once);
}
