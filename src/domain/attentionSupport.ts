import type { AttentionRule, Judged } from "./attentionItem.ts";
import type { Dataset } from "./dataset.ts";
import { voicesOf } from "./evidence.ts";
import { type EvidencePart, evidenceParts } from "./evidenceParts.ts";
import { type Fact, factsOf } from "./fact.ts";
import { partnershipOf } from "./partnershipsBehind.ts";
import type { Source } from "./records/source.ts";
import { isUnconfirmed } from "./unconfirmed.ts";

/** Facts whose support is worth a second look when it is thin. Names of people and places are not. */
export const NEEDS_SUPPORT = [
  "events",
  "statements",
  "next-steps",
  "amounts",
  "acts",
  "observations",
  "incentives",
  "tax-parameters",
] as const satisfies readonly Fact["collection"][];

const needsSupport: ReadonlySet<Fact["collection"]> = new Set(NEEDS_SUPPORT);

const bearing = (dataset: Dataset, { evidence }: EvidencePart): readonly Source[] =>
  evidence.filter(({ stance }) => stance !== "differs").flatMap(({ source }) => dataset.sources.get(source) ?? []);

type Support = "unconfirmed" | "single" | "enough";

function supportOf(dataset: Dataset, part: EvidencePart): Support {
  if (isUnconfirmed(dataset, part.evidence)) return "unconfirmed";
  return voicesOf(bearing(dataset, part)) > 1 ? "enough" : "single";
}

/** The parts of a fact of which the sources are there. Where the fact as a whole is no better, its parts are not told one by one. */
function supportOfParts(dataset: Dataset, fact: Fact): readonly { part: EvidencePart; support: Support }[] {
  const parts = evidenceParts(dataset, fact)
    .filter((part) => bearing(dataset, part).length > 0)
    .map((part) => ({ part, support: supportOf(dataset, part) }));
  const whole = parts.find(({ part }) => part.part === undefined)?.support;
  return parts.filter(({ part, support }) => part.part === undefined || support !== whole);
}

function resting(dataset: Dataset, rule: AttentionRule, wanted: Support): readonly Judged[] {
  return factsOf(dataset).flatMap((fact): readonly Judged[] => {
    if (!needsSupport.has(fact.collection)) return [];
    const partnership = partnershipOf(dataset, fact);
    return supportOfParts(dataset, fact).map(({ part: { part }, support }) => ({
      partnerships: partnership === undefined ? [] : [partnership],
      item:
        support !== wanted
          ? undefined
          : {
              rule,
              fact: fact.key,
              ...(part !== undefined && { part }),
              ...(partnership !== undefined && { partnership }),
            },
    }));
  });
}

/** What rests on private ledgers, repositories or quotations alone. */
export const unconfirmed = (dataset: Dataset): readonly Judged[] => resting(dataset, "unconfirmed", "unconfirmed");

/** What a single voice says and no other; what is not confirmed at all is the graver case and is told as that only. */
export const singleSource = (dataset: Dataset): readonly Judged[] => resting(dataset, "single-source", "single");
