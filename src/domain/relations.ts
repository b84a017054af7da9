import type { Dataset } from "./dataset.ts";
import { perDataset } from "./perDataset.ts";
import type { CollectionName, RecordOf } from "./records/collections.ts";

/** Records of one collection by the key that they share; each list in the order of the file. */
type Grouped<Name extends CollectionName> = (key: string | undefined) => readonly RecordOf<Name>[];

/** Which records belong together. A key is the id of the other record, or `collection/id` where it can be of several kinds. */
export type Relations = {
  readonly eventsOf: Grouped<"events">;
  /** By the event at which they were made. */
  readonly statementsAt: Grouped<"statements">;
  readonly nextStepsOf: Grouped<"next-steps">;
  readonly amountsOf: Grouped<"amounts">;
  readonly actsOf: Grouped<"acts">;
  readonly questionsOf: Grouped<"open-questions">;
  readonly disputesOf: Grouped<"disputes">;
  readonly disputesAbout: Grouped<"disputes">;
  readonly questionsAbout: Grouped<"open-questions">;
  readonly observationsOf: Grouped<"observations">;
  readonly observationsOfMarket: Grouped<"observations">;
  /** What is known about an organization or a person apart from partnerships. */
  readonly backgroundOf: Grouped<"background">;
};

function grouped<Name extends CollectionName>(
  records: ReadonlyMap<string, RecordOf<Name>>,
  keysOf: (record: RecordOf<Name>) => readonly (string | undefined)[],
): Grouped<Name> {
  const groups = new Map<string | undefined, RecordOf<Name>[]>();
  for (const record of records.values()) {
    for (const key of new Set(keysOf(record))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [record]);
      else group.push(record);
    }
  }
  return (key) => groups.get(key) ?? [];
}

const keyOf = ({ collection, id }: { readonly collection: string; readonly id: string }) => `${collection}/${id}`;

const relate = (dataset: Dataset): Relations => ({
  eventsOf: grouped<"events">(dataset.events, ({ partnership }) => [partnership]),
  statementsAt: grouped<"statements">(dataset.statements, ({ event }) => [event]),
  nextStepsOf: grouped<"next-steps">(dataset["next-steps"], ({ partnership }) => [partnership]),
  amountsOf: grouped<"amounts">(dataset.amounts, ({ partnership }) => [partnership]),
  actsOf: grouped<"acts">(dataset.acts, ({ partnership }) => [partnership]),
  questionsOf: grouped<"open-questions">(dataset["open-questions"], ({ partnership }) => [partnership]),
  disputesOf: grouped<"disputes">(dataset.disputes, ({ partnership }) => [partnership]),
  disputesAbout: grouped<"disputes">(dataset.disputes, ({ subject }) => [keyOf(subject)]),
  questionsAbout: grouped<"open-questions">(dataset["open-questions"], ({ about }) => about?.map(keyOf) ?? []),
  observationsOf: grouped<"observations">(dataset.observations, ({ indicator }) => [indicator]),
  observationsOfMarket: grouped<"observations">(dataset.observations, ({ market }) => [market]),
  backgroundOf: grouped<"background">(dataset.background, ({ about }) => [keyOf(about)]),
});

/** The relations of a data set: grouped once, however often they are asked for. */
export const relations = perDataset(relate);
