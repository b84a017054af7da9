import type { Dataset } from "./dataset.ts";
import type { FactCollection } from "./fact.ts";
import { perDataset } from "./perDataset.ts";
import { takenFrom } from "./sourceReading.ts";

type Named = { readonly collection: FactCollection; readonly id: string };

/** The partnership that a fact belongs to; undefined for what belongs to none, such as a figure or a law of general effect. */
export function partnershipOf(dataset: Dataset, { collection, id }: Named): string | undefined {
  switch (collection) {
    case "partnerships":
      return id;
    case "events":
    case "next-steps":
    case "amounts":
    case "acts":
    case "open-questions":
      return dataset[collection].get(id)?.partnership;
    case "statements":
      return dataset.events.get(dataset.statements.get(id)?.event ?? "")?.partnership;
    default:
      return undefined;
  }
}

/** By source. The roles of parties and the values of disagreements cite sources too. */
const bySource = perDataset((dataset): ReadonlyMap<string, ReadonlySet<string>> => {
  const citing = new Map<string, Set<string>>(
    [...dataset.sources.keys()].map((source) => [
      source,
      new Set(takenFrom(dataset, source).flatMap(({ fact }) => partnershipOf(dataset, fact) ?? [])),
    ]),
  );
  for (const { id, parties } of dataset.partnerships.values()) {
    for (const { source } of parties.flatMap(({ evidence }) => evidence)) citing.get(source)?.add(id);
  }
  for (const { partnership, values } of dataset.disputes.values()) {
    if (partnership === undefined) continue;
    for (const { source } of values.flatMap(({ evidence }) => evidence)) citing.get(source)?.add(partnership);
  }
  return citing;
});

/** The partnerships for which a source is cited. */
export const partnershipsCiting = (dataset: Dataset, source: string): readonly string[] => [
  ...(bySource(dataset).get(source) ?? []),
];
