import type { Dataset } from "./dataset.ts";
import type { Fact } from "./fact.ts";
import type { Evidence } from "./records/evidence.ts";

/** A fact, or a part of it that rests on evidence of its own. */
export type EvidencePart = {
  /** The position among the values of a tax parameter or the phases of an incentive; undefined for the fact as a whole. */
  readonly part?: number;
  readonly evidence: readonly Evidence[];
};

const numbered = (parts: readonly { readonly evidence?: readonly Evidence[] | undefined }[]): readonly EvidencePart[] =>
  parts.flatMap(({ evidence }, part) => (evidence === undefined ? [] : [{ part, evidence }]));

/**
 * What of a fact has to be borne out: the fact itself, and each value or phase with evidence of its own. A rate may be well known for
 * this year, and for the next one rest on a single note.
 */
export function evidenceParts(dataset: Dataset, { collection, id, evidence }: Fact): readonly EvidencePart[] {
  const whole: EvidencePart = { evidence };
  if (collection === "tax-parameters") return [whole, ...numbered(dataset["tax-parameters"].get(id)?.values ?? [])];
  if (collection === "incentives") return [whole, ...numbered(dataset.incentives.get(id)?.phases ?? [])];
  return [whole];
}
