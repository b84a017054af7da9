import { type Citation, citationsBySource, type FactEvidence } from "../../domain/evidence.ts";
import type { Source } from "../../domain/records/source.ts";

/** What one source says about a fact, at one or several of its places. */
export type SourceAccount = {
  readonly source: Source;
  readonly citations: readonly Citation[];
  readonly stance: "supports" | "differs";
};

/** The source that the fact is taken from comes first; the others follow, those that say the same before those that do not. */
export const bySource = ({ supports, differs }: FactEvidence): readonly SourceAccount[] => [
  ...citationsBySource(supports).map((one) => ({ ...one, stance: "supports" as const })),
  ...citationsBySource(differs).map((one) => ({ ...one, stance: "differs" as const })),
];
