import { act } from "./act.ts";
import { amount } from "./amount.ts";
import { background } from "./background.ts";
import { connection } from "./connection.ts";
import { dispute } from "./dispute.ts";
import { edition } from "./edition.ts";
import { event } from "./event.ts";
import { incentive } from "./incentive.ts";
import { indicator } from "./indicator.ts";
import { market } from "./market.ts";
import { nextStep } from "./nextStep.ts";
import { observation } from "./observation.ts";
import { openQuestion } from "./openQuestion.ts";
import { organization } from "./organization.ts";
import { partnership } from "./partnership.ts";
import { person } from "./person.ts";
import { place } from "./place.ts";
import { reading } from "./reading.ts";
import { regime } from "./regime.ts";
import { source } from "./source.ts";
import { statement } from "./statement.ts";
import { taxParameter } from "./taxParameter.ts";
import { topic } from "./topic.ts";

/** Every collection, by the name of its file in `data/`, with the schema of one record. */
export const schemas = {
  edition,
  sources: source,
  places: place,
  organizations: organization,
  people: person,
  topics: topic,
  partnerships: partnership,
  events: event,
  statements: statement,
  "next-steps": nextStep,
  amounts: amount,
  acts: act,
  indicators: indicator,
  observations: observation,
  markets: market,
  connections: connection,
  background,
  regimes: regime,
  "tax-parameters": taxParameter,
  readings: reading,
  incentives: incentive,
  disputes: dispute,
  "open-questions": openQuestion,
} as const;

export type CollectionName = keyof typeof schemas;

/** What a record of a collection is once it has been decoded. */
export type RecordOf<Name extends CollectionName> = (typeof schemas)[Name]["_zod"]["output"];

// Object.keys knows only strings; the keys are exactly the names above.
export const COLLECTIONS = Object.keys(schemas) as readonly CollectionName[];

export const isCollection = (word: string): word is CollectionName => Object.hasOwn(schemas, word);

/** The file that holds a collection, relative to `data/`. */
export const fileOf = (collection: CollectionName): string => `${collection}.json`;
