import type { Dataset } from "./dataset.ts";
import { FACT_COLLECTIONS } from "./fact.ts";
import type { Dispute } from "./records/dispute.ts";
import { takenFrom } from "./sourceReading.ts";

/** How many facts lean on a source. */
export type RestingOn = {
  /** Facts that the source bears out. */
  readonly supported: number;
  /** Facts on which it says something else. */
  readonly differing: number;
};

/** Whether every collection that holds facts could be read; otherwise a count, or "nothing", would be a guess. */
export const allFactsRead = ({ unreadable }: Dataset): boolean =>
  !FACT_COLLECTIONS.some((name) => unreadable.has(name));

/** Counts each fact once, however often it cites the source. An open question is no fact and is not counted. */
export function restingOn(dataset: Dataset, source: string): RestingOn {
  const taken = takenFrom(dataset, source).filter(({ fact }) => fact.collection !== "open-questions");
  const keys = (differs: boolean): Set<string> =>
    new Set(taken.filter(({ evidence }) => (evidence.stance === "differs") === differs).map(({ fact }) => fact.key));
  return { supported: keys(false).size, differing: keys(true).size };
}

/** The disagreements in which a source is cited for one of the values. */
export const disputesCiting = (dataset: Dataset, source: string): readonly Dispute[] =>
  [...dataset.disputes.values()].filter(({ values }) =>
    values.some(({ evidence }) => evidence.some((one) => one.source === source)),
  );
