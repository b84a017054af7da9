import type { Dataset } from "../../domain/dataset.ts";
import { citations } from "../../domain/evidence.ts";
import type { Incentive } from "../../domain/records/incentive.ts";

/** Who published what some incentives rest on, each once. */
export const publishersBehind = (dataset: Dataset, incentives: readonly Incentive[]): readonly string[] => [
  ...new Set(incentives.flatMap(({ evidence }) => citations(dataset, evidence).map(({ source }) => source.publisher))),
];
