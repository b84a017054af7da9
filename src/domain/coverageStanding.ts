import type { CompanyProfile } from "./conditionOutcome.ts";
import { outcomeOf } from "./conditionOutcome.ts";
import type { Dataset } from "./dataset.ts";
import type { Basis, Condition } from "./records/condition.ts";
import { isUnknown } from "./records/fields.ts";
import type { Phase } from "./records/incentive.ts";
import type { Reading } from "./records/reading.ts";
import type { DatedValue } from "./records/taxParameter.ts";
import { isUnconfirmed } from "./unconfirmed.ts";

/** What decides: a condition, or that the rule does not hold at that time. */
export type Ground =
  | { readonly kind: "condition"; readonly condition: Condition; readonly basis: Basis }
  | { readonly kind: "period"; readonly basis: Basis };

export type Doubt =
  | { readonly kind: "not-answered"; readonly condition: Condition }
  /** The answer is exactly the value on which sources differ; or it fails a condition that no confirmed source states. */
  | { readonly kind: "at-disputed-value" | "unconfirmed"; readonly condition: Condition }
  /** No source says that it holds in this form at that time; or its last day is not known, and the time lies after the data. */
  | { readonly kind: "assumed" | "end-unknown"; readonly phase: Phase }
  /** What it gives depends on how the law is read. */
  | { readonly kind: "reading"; readonly reading: Reading }
  /** None of its conditions can be told from answers: people have to check them all. */
  | { readonly kind: "left-to-people" };

/** What is asked about: an incentive with its regime, or a regime alone, which has no phases of its own. */
export type Rule = {
  readonly phases?: readonly Phase[] | undefined;
  readonly conditions: readonly Condition[];
  /** The values of its rate over time. */
  readonly values?: readonly DatedValue[] | undefined;
  readonly basis: Basis;
};

/** How a rule stands to a company on one day: without grounds it does not fail. */
export type CoverageStanding = {
  readonly grounds: readonly Ground[];
  readonly doubts: readonly Doubt[];
  readonly toCheck: readonly Condition[];
};

type Span = { readonly from?: string | undefined; readonly until?: string | undefined };

/** Whether a day (`2028-01-01`) lies in a time; both ends are included, and the empty text is a day before all others. */
export const holdsOn = ({ from, until }: Span, day: string): boolean =>
  (from === undefined || from <= day) && (until === undefined || day <= until);

/** The open readings on which the value of a rate depends on a day; none while every reading gives the same. */
function readingsOn(dataset: Dataset, values: readonly DatedValue[], day: string): readonly Reading[] {
  const holding = values.filter((one) => holdsOn(one, day));
  const different = new Set(holding.map(({ value }) => (isUnknown(value) ? value.unknown : value)));
  if (different.size < 2) return [];
  const ids = new Set(holding.flatMap(({ reading }) => reading?.id ?? []));
  return [...ids].flatMap((id) => dataset.readings.get(id) ?? []);
}

/** How a rule stands on a day. After the year of the data, a phase whose last day is not known may be over. */
export function coverageOn(
  dataset: Dataset,
  { phases, conditions, values = [], basis }: Rule,
  profile: CompanyProfile,
  day: string,
  afterData: string | undefined,
): CoverageStanding {
  const phase = phases?.find((one) => holdsOn(one, day));
  const isOver = phases !== undefined && phase === undefined;
  const grounds: Ground[] = isOver ? [{ kind: "period", basis }] : [];
  const doubts: Doubt[] = [];
  const asked = conditions.filter((condition) => holdsOn(condition, day));
  for (const condition of asked) {
    const outcome = condition.test === undefined ? "met" : outcomeOf(condition.test, profile);
    if (outcome === "not-answered") doubts.push({ kind: outcome, condition });
    else if (outcome === "at-disputed-value") doubts.push({ kind: outcome, condition });
    else if (outcome === "failed" && isUnconfirmed(dataset, condition.evidence))
      doubts.push({ kind: "unconfirmed", condition });
    else if (outcome === "failed") grounds.push({ kind: "condition", condition, basis: condition.basis ?? basis });
  }
  if (isOver) return { grounds, doubts: [], toCheck: [] };
  const toCheck = asked.filter(({ test }) => test === undefined);
  if (toCheck.length > 0 && toCheck.length === asked.length) doubts.push({ kind: "left-to-people" });
  if (phase?.certainty === "assumed") doubts.push({ kind: "assumed", phase });
  if (phase?.untilUnknown !== undefined && (afterData === undefined || day >= afterData))
    doubts.push({ kind: "end-unknown", phase });
  for (const reading of readingsOn(dataset, values, day)) doubts.push({ kind: "reading", reading });
  return { grounds, doubts, toCheck };
}
