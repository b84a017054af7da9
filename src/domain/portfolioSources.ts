import type { Dataset } from "./dataset.ts";
import { factOf } from "./fact.ts";
import type { PortfolioRow } from "./portfolio.ts";
import type { Evidence } from "./records/evidence.ts";
import type { Source } from "./records/source.ts";
import { relations } from "./relations.ts";
import { statusFact } from "./status.ts";

/** Every source that something in a row of the portfolio rests on, once each, in the order of what the row says. */
export function sourcesOfRow(dataset: Dataset, row: PortfolioRow): readonly Source[] {
  const { partnership, proven, claimed, lastEvent, nextStep, amounts } = row;
  const facts = [...(proven?.facts ?? []), ...(claimed?.facts ?? []), statusFact(partnership)];
  const evidence: readonly Evidence[] = [
    ...partnership.evidence,
    ...partnership.parties.flatMap((party) => party.evidence),
    ...facts.flatMap((key) => factOf(dataset, key)?.evidence ?? []),
    ...(lastEvent?.evidence ?? []),
    ...(nextStep?.evidence ?? []),
    ...amounts.flatMap((amount) => amount.evidence),
    ...relations(dataset)
      .disputesOf(partnership.id)
      .flatMap(({ values }) => values.flatMap((value) => value.evidence)),
  ];
  return [...new Set(evidence.map(({ source }) => source))].flatMap((id) => dataset.sources.get(id) ?? []);
}
