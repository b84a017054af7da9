import { COLLECTIONS } from "../../src/domain/records/collections.ts";
import { relations } from "../../src/domain/relations.ts";
import { joinAll, type Measured, readFiles, timed } from "./measure.ts";
import { syntheticFiles } from "./synthetic.ts";

const SIZES = [1_000, 10_000, 100_000] as const;

/** From the texts of the files to a data set that can be asked: decoding, joining, grouping. Milliseconds, once each after warming up. */
export function readingBench(): readonly Measured[] {
  const once = (count: number): readonly Measured[] => {
    const files = syntheticFiles(count, COLLECTIONS);
    const [read, decoding] = timed(() => readFiles(files));
    const [dataset, joining] = timed(() => joinAll(read));
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
