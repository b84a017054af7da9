import type { Citation, FactEvidence } from "../../domain/evidence.ts";
import type { Source } from "../../domain/records/source.ts";

/** What one source says about a fact, at one or several of its places. */
export type SourceAccount = {
  readonly source: Source;
  readonly citations: readonly Citation[];
  readonly stance: "supports" | "differs";
};

/** The places of each source together, in the order in which the sources first appear. */
function grouped(citations: readonly Citation[], stance: SourceAccount["stance"]): readonly SourceAccount[] {
  const groups = new Map<string, Citation[]>();
  for (const citation of citations) {
    const group = groups.get(citation.source.id);
    if (group === undefined) groups.set(citation.source.id, [citation]);
    else group.push(citation);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ source: first.source, citations: group, stance }];
  });
}

/** The source that the fact is taken from comes first; the others follow, those that say the same before those that do not. */
export const bySource = ({ supports, differs }: FactEvidence): readonly SourceAccount[] => [
  ...grouped(supports, "supports"),
  ...grouped(differs, "differs"),
];
