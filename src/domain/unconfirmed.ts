import type { Dataset } from "./dataset.ts";
import type { Evidence } from "./records/evidence.ts";

/**
 * Whether what rests on this evidence is unconfirmed: all that bears it out are private ledgers, code repositories or texts known only
 * from what others cite. Evidence whose source is not there proves nothing either way and is left out; without any, nothing is confirmed.
 */
export function isUnconfirmed(dataset: Dataset, evidence: readonly Evidence[]): boolean {
  const bearing = evidence
    .filter(({ stance }) => stance !== "differs")
    .flatMap(({ source }) => dataset.sources.get(source) ?? []);
  return bearing.every(({ secondary }) => secondary === true);
}
