import type { Dataset } from "./dataset.ts";
import { type Fact, factKey, factOf } from "./fact.ts";
import type { Dispute } from "./records/dispute.ts";
import { type Evidence, type Locator, readLocator } from "./records/evidence.ts";
import type { OpenQuestion } from "./records/openQuestion.ts";
import type { Source } from "./records/source.ts";
import type { Statement } from "./records/statement.ts";
import { relations } from "./relations.ts";

/** One place in one source. */
export type Citation = {
  readonly source: Source;
  readonly locator?: Locator;
  readonly note?: Evidence["note"];
};

/** All that is known about where a fact comes from. */
export type FactEvidence = {
  readonly fact: Fact;
  /** The record itself when the fact is a statement: its force, who asserts it, to whom. */
  readonly statement?: Statement;
  readonly supports: readonly Citation[];
  readonly differs: readonly Citation[];
  /** How many sources say so independently: one that repeats another adds no voice. */
  readonly voices: number;
  readonly disputes: readonly Dispute[];
  readonly questions: readonly OpenQuestion[];
};

/** Evidence whose source is there, with the place read. */
export const citations = (dataset: Dataset, evidence: readonly Evidence[]): readonly Citation[] =>
  evidence.flatMap(({ source: id, locator, note }) => {
    const source = dataset.sources.get(id);
    if (source === undefined) return [];
    return [
      { source, ...(locator !== undefined && { locator: readLocator(locator) }), ...(note !== undefined && { note }) },
    ];
  });

/** The places of each source together, in the order in which the sources first appear. */
export const citationsBySource = (
  cited: readonly Citation[],
): readonly { readonly source: Source; readonly citations: readonly Citation[] }[] =>
  [...new Map(cited.map(({ source }) => [source.id, source])).values()].map((source) => ({
    source,
    citations: cited.filter((one) => one.source.id === source.id),
  }));

/** How many of the sources speak for themselves: those that repeat one and the same source are one voice with it. */
export const voicesOf = (sources: readonly Source[]): number =>
  new Set(sources.map(({ id, repeats }) => repeats?.source ?? id)).size;

/** Disagreements about a fact. */
export const disputesAbout = (dataset: Dataset, fact: Pick<Fact, "collection" | "id">): readonly Dispute[] =>
  relations(dataset).disputesAbout(factKey(fact.collection, fact.id));

/** The evidence of a fact by its key; undefined when the key names nothing. */
export function evidenceOf(dataset: Dataset, key: string): FactEvidence | undefined {
  const fact = factOf(dataset, key);
  if (fact === undefined) return undefined;
  const supports = citations(
    dataset,
    fact.evidence.filter(({ stance }) => stance !== "differs"),
  );
  const differs = citations(
    dataset,
    fact.evidence.filter(({ stance }) => stance === "differs"),
  );
  const statement = fact.collection === "statements" ? dataset.statements.get(fact.id) : undefined;
  return {
    fact,
    ...(statement !== undefined && { statement }),
    supports,
    differs,
    voices: voicesOf(supports.map(({ source }) => source)),
    disputes: disputesAbout(dataset, fact),
    questions: relations(dataset).questionsAbout(fact.key),
  };
}
