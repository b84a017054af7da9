import type { Dataset } from "./dataset.ts";
import { factKey } from "./fact.ts";
import type { Condition } from "./records/condition.ts";
import type { Dispute } from "./records/dispute.ts";
import type { Incentive } from "./records/incentive.ts";
import type { OpenQuestion } from "./records/openQuestion.ts";
import type { Reading } from "./records/reading.ts";
import { relations } from "./relations.ts";

/** What is not settled about an incentive. Each is named once. */
export type IncentiveDoubts = {
  /** Ways to read the law on which its rate or a condition depends. */
  readonly readings: readonly Reading[];
  /** Disagreements of sources that none of these readings stands for. */
  readonly disputes: readonly Dispute[];
  /** What the sources leave open about it, its rate and its regime. */
  readonly questions: readonly OpenQuestion[];
};

/** The open readings, disagreements and questions about an incentive, its rate and what its conditions are disputed on. */
export function incentiveDoubts(dataset: Dataset, incentive: Incentive): IncentiveDoubts {
  const { disputesAbout, questionsAbout } = relations(dataset);
  const rate = dataset["tax-parameters"].get(incentive.rate ?? "");
  const about = [
    factKey("incentives", incentive.id),
    ...(rate === undefined ? [] : [factKey("tax-parameters", rate.id)]),
  ];
  const disputes = [...new Set(about.flatMap((key) => disputesAbout(key)))];
  const named = new Set([
    ...(rate?.values.map(({ reading }) => reading?.id) ?? []),
    ...conditionsOf(dataset, incentive).map(({ test }) =>
      test !== undefined && "disputed" in test ? test.disputed : undefined,
    ),
  ]);
  const readings = [...dataset.readings.values()].filter(
    ({ id, dispute }) => named.has(id) || disputes.some((one) => one.id === dispute),
  );
  const told = new Set(readings.map(({ dispute }) => dispute));
  return {
    readings,
    disputes: disputes.filter(({ id }) => !told.has(id)),
    questions: [...new Set([...about, factKey("regimes", incentive.regime)].flatMap((key) => questionsAbout(key)))],
  };
}

/** Its own conditions, and those of its regime that begin with one of its phases. */
function conditionsOf(dataset: Dataset, { regime, conditions, phases }: Incentive): readonly Condition[] {
  const ofRegime = dataset.regimes.get(regime)?.conditions ?? [];
  return [
    ...conditions,
    ...ofRegime.filter(({ from }) => from !== undefined && phases.some((phase) => phase.from === from)),
  ];
}
