import type { Dataset } from "./dataset.ts";
import type { Localized } from "./localized.ts";
import { perDataset } from "./perDataset.ts";
import { type CollectionName, isCollection } from "./records/collections.ts";
import type { Evidence } from "./records/evidence.ts";
import { isUnknown, type Unknown } from "./records/fields.ts";

/** Collections whose records are facts with evidence of their own. */
export type FactCollection = Exclude<CollectionName, "edition" | "sources" | "disputes" | "indicators">;

/** A fact by its name: `statements/hv-agreed-strengthen`. It is what the address of an open evidence holds. */
export type FactKey = `${FactCollection}/${string}`;

export type Fact = {
  readonly key: FactKey;
  readonly collection: FactCollection;
  readonly id: string;
  /** A few words. */
  readonly title: Localized;
  /** The whole fact as a sentence, where there is more to say than the title. */
  readonly text?: Localized;
  readonly note?: Localized;
  readonly evidence: readonly Evidence[];
};

const isFactCollection = (word: string): word is FactCollection =>
  isCollection(word) && word !== "edition" && word !== "sources" && word !== "disputes" && word !== "indicators";

/** The name of a fact by its collection and the id of its record. */
export const factKey = (collection: FactCollection, id: string): FactKey => `${collection}/${id}`;

type AnyFact = {
  readonly id: string;
  readonly title?: Localized | undefined;
  readonly name?: Localized | undefined;
  readonly text?: Localized | undefined;
  readonly summary?: Localized | undefined;
  readonly handling?: Localized | undefined;
  /** What exactly a step consists of. */
  readonly content?: Localized | Unknown | undefined;
  /** A figure goes by the name of what it measures. */
  readonly indicator?: string | undefined;
  readonly note?: Localized | undefined;
  readonly evidence: readonly Evidence[];
};

/** The fact that a key names, or undefined when the key is malformed or names nothing. */
export function factOf(dataset: Dataset, key: string): Fact | undefined {
  const [collection = "", id = "", ...rest] = key.split("/");
  if (rest.length > 0 || !isFactCollection(collection)) return undefined;
  const records: ReadonlyMap<string, AnyFact> = dataset[collection];
  const record = records.get(id);
  const title = record?.title ?? record?.name ?? dataset.indicators.get(record?.indicator ?? "")?.title;
  if (record === undefined || title === undefined) return undefined;
  const { content } = record;
  const text =
    record.text ??
    record.summary ??
    record.handling ??
    (content === undefined || isUnknown(content) ? undefined : content);
  return {
    key: factKey(collection, id),
    collection,
    id,
    title,
    ...(text !== undefined && { text }),
    ...(record.note !== undefined && { note: record.note }),
    evidence: record.evidence,
  };
}

/** In the order in which facts are listed: what happened and what was said first. */
export const FACT_COLLECTIONS: readonly FactCollection[] = [
  "events",
  "statements",
  "next-steps",
  "amounts",
  "acts",
  "incentives",
  "tax-parameters",
  "regimes",
  "readings",
  "observations",
  "background",
  "partnerships",
  "people",
  "organizations",
  "topics",
  "places",
  "markets",
  "connections",
  "open-questions",
];

/** Every fact of the data set. */
export const factsOf = perDataset((dataset): readonly Fact[] =>
  FACT_COLLECTIONS.flatMap((collection) =>
    [...dataset[collection].keys()].flatMap((id) => factOf(dataset, factKey(collection, id)) ?? []),
  ),
);
