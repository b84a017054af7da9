import { COLLECTIONS } from "../../src/domain/records/collections.ts";
import { searchDocuments } from "../../src/domain/search/documents.ts";
import { search } from "../../src/domain/search/search.ts";
import { buildSearchIndex } from "../../src/domain/search/searchIndex.ts";
import { joinAll, type Measured, readFiles } from "./measure.ts";
import { syntheticFiles } from "./synthetic.ts";

const SIZES = [1_000, 10_000, 100_000] as const;

/** A name, a question, a beginning, a typing error, two alphabets and a year: each measured the same number of times. */
const QUESTIONS = [
  "Synthetic partnership 7",
  "When was the meeting of the synthetic ministry?",
  "synth",
  "Synthetik partnersihp",
  "синтетик",
  "日立ヴァンタラとの会談はいつですか",
  "meeting 2024",
] as const;
const ROUNDS = 5;

/**
 * What the search costs over synthetic records: reading all of them into an index, the longest that this keeps others waiting, and
 * answering one question (mean of several). Milliseconds.
 */
export async function searchBench(): Promise<readonly Measured[]> {
  const once = async (count: number): Promise<readonly Measured[]> => {
    const dataset = joinAll(readFiles(syntheticFiles(count, COLLECTIONS)));
    let longest = 0;
    const start = performance.now();
    let since = start;
    const index = await buildSearchIndex(searchDocuments(dataset), async () => {
      const now = performance.now();
      longest = Math.max(longest, now - since);
      since = now;
    });
    const indexing = performance.now() - start;
    const asking = performance.now();
    for (let round = 0; round < ROUNDS; round++) for (const question of QUESTIONS) search(index, question);
    const question = (performance.now() - asking) / (ROUNDS * QUESTIONS.length);
    return [
      { what: "search: read into the index", count, ms: indexing },
      { what: "search: longest turn while reading", count, ms: longest },
      { what: "search: one question", count, ms: question },
    ];
  };
  await once(SIZES[0]);
  const measured: Measured[] = [];
  for (const size of SIZES) measured.push(...(await once(size)));
  return measured;
}
