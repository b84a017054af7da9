import type { TFunction } from "i18next";
import type { Dataset } from "../../domain/dataset.ts";
import type { FactCollection } from "../../domain/fact.ts";
import { incentivesRestingOn } from "../../domain/incentivesResting.ts";
import type { TermRow } from "../../ui/TermRows.tsx";
import { IncentivesResting } from "./IncentivesResting.tsx";

/** A row of the incentives that rest on a fact; none when no incentive does. */
export function incentivesRow(
  t: TFunction,
  dataset: Dataset,
  collection: FactCollection,
  id: string,
): readonly TermRow[] {
  const incentives = incentivesRestingOn(dataset, { collection, id });
  if (incentives.length === 0) return [];
  return [
    {
      key: "incentives",
      term: t(($) => $.sources.kindGroups.incentives),
      value: <IncentivesResting incentives={incentives} />,
    },
  ];
}
