import type { Dataset } from "./dataset.ts";
import { type Fact, factsOf } from "./fact.ts";
import { perDataset } from "./perDataset.ts";
import { type Evidence, FRAME_PARTS, type FramePart, readLocator } from "./records/evidence.ts";
import type { Source } from "./records/source.ts";

/** A fact that was taken from a place, with what the evidence says about it. */
export type Taken = { readonly fact: Fact; readonly evidence: Evidence };

/** A source place by place, with everything that was taken from each, so that a reader with the original beside it can check us. */
export type SourceReading = {
  readonly source: Source;
  readonly frame: readonly { readonly part: FramePart; readonly taken: readonly Taken[] }[];
  /** Paragraphs and sentences from 1; a sentence that nothing was taken from is there, and empty. */
  readonly paragraphs: readonly {
    readonly paragraph: number;
    readonly sentences: readonly { readonly sentence: number; readonly taken: readonly Taken[] }[];
  }[];
  /** What rests on the source as a whole, or on a place that its structure does not name. */
  readonly elsewhere: readonly Taken[];
};

/** By source; every fact is looked at once, however many sources are asked for. */
const bySource = perDataset((dataset): ReadonlyMap<string, readonly Taken[]> => {
  const taken = new Map<string, Taken[]>();
  for (const fact of factsOf(dataset)) {
    for (const evidence of fact.evidence) {
      const list = taken.get(evidence.source) ?? [];
      list.push({ fact, evidence });
      taken.set(evidence.source, list);
    }
  }
  return taken;
});

/** Everything that rests on a source. */
export const takenFrom = (dataset: Dataset, source: string): readonly Taken[] => bySource(dataset).get(source) ?? [];

/** The reading of a source; undefined when there is none of that name. */
export function readingOf(dataset: Dataset, id: string): SourceReading | undefined {
  const source = dataset.sources.get(id);
  if (source === undefined) return undefined;
  const placed = takenFrom(dataset, id).map((taken) => ({
    taken,
    locator: taken.evidence.locator === undefined ? undefined : readLocator(taken.evidence.locator),
  }));
  const sentencesIn = (paragraph: number): number => source.paragraphs?.[paragraph - 1] ?? 0;
  const isPlaced = ({ locator }: (typeof placed)[number]): boolean =>
    locator?.kind === "frame" ||
    (locator?.kind === "sentence" && (locator.sentence ?? 1) <= sentencesIn(locator.paragraph));

  return {
    source,
    frame: FRAME_PARTS.map((part) => ({
      part,
      taken: placed
        .filter(({ locator }) => locator?.kind === "frame" && locator.part === part)
        .map(({ taken }) => taken),
    })).filter(({ taken }) => taken.length > 0),
    paragraphs: (source.paragraphs ?? []).map((count, index) => ({
      paragraph: index + 1,
      sentences: Array.from({ length: count }, (_, at) => ({
        sentence: at + 1,
        taken: placed
          // A place that names only the paragraph is shown at its first sentence.
          .filter(
            ({ locator }) =>
              locator?.kind === "sentence" && locator.paragraph === index + 1 && (locator.sentence ?? 1) === at + 1,
          )
          .map(({ taken }) => taken),
      })),
    })),
    elsewhere: placed.filter((one) => !isPlaced(one)).map(({ taken }) => taken),
  };
}
