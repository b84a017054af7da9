import type { Decoded } from "./decode.ts";
import { excerpt, type Problem } from "./problem.ts";
import { type CollectionName, COLLECTIONS, fileOf, type RecordOf } from "./records/collections.ts";
import type { Evidence } from "./records/evidence.ts";
import { isUnknown } from "./records/fields.ts";

/** The records of one collection by their ids, in the order of the file. */
export type Records<Name extends CollectionName> = ReadonlyMap<string, RecordOf<Name>>;

/** All records, joined: every reference leads to a record, except into collections that could not be read. */
export type Dataset = { readonly [Name in CollectionName]: Records<Name> } & {
  readonly problems: readonly Problem[];
  /** Collections that could not be read at all. */
  readonly unreadable: ReadonlySet<CollectionName>;
};

/** What has been read so far; a collection that is missing here counts as unreadable. */
export type Read = { readonly [Name in CollectionName]?: Decoded<Name> };

type Reference = {
  readonly path: readonly (string | number)[];
  readonly id: string;
  /** The collections of which one must hold the record. */
  readonly into: readonly CollectionName[];
};

const ACTORS = ["people", "organizations"] as const;

const each = (field: string, ids: readonly string[] | undefined, into: readonly CollectionName[]): Reference[] =>
  (ids ?? []).map((id, index) => ({ path: [field, index], id, into }));

const one = (field: string, value: unknown, into: readonly CollectionName[]): Reference[] => {
  if (typeof value === "string") return [{ path: [field], id: value, into }];
  if (isUnknown(value) && value.dispute !== undefined) return [{ path: [field, "dispute"], id: value.dispute, into: ["disputes"] }];
  return [];
};

/** Evidence inside a part of a record: a value of a dispute whose source is gone is no value any more. */
const cited = (part: readonly (string | number)[], evidence: readonly Evidence[]): Reference[] =>
  evidence.map(({ source }, index) => ({ path: [...part, "evidence", index, "source"], id: source, into: ["sources"] }));

/** Which records a record leans on; without them it means nothing and is set aside. */
const references: { readonly [Name in CollectionName]: (record: RecordOf<Name>) => readonly Reference[] } = {
  edition: () => [],
  sources: ({ speaksFor, repeats }) => [
    ...one("speaksFor", speaksFor, ["organizations"]),
    ...(repeats === undefined ? [] : [{ path: ["repeats", "source"], id: repeats.source, into: ["sources"] as const }]),
  ],
  places: ({ within }) => one("within", within, ["places"]),
  organizations: ({ country }) => one("country", country, ["places"]),
  people: ({ offices, organizations }) => [
    ...(offices ?? []).map((office, index) => ({ path: ["offices", index, "organization"], id: office.organization, into: ["organizations"] as const })),
    ...each("organizations", organizations, ["organizations"]),
  ],
  topics: ({ theme }) => one("theme", theme, ["topics"]),
  partnerships: ({ country, parties, themes, readings }) => [
    ...one("country", country, ["places"]),
    ...each("themes", themes, ["topics"]),
    ...parties.flatMap((party, index) => [
      ...cited(["parties", index], party.evidence),
      { path: ["parties", index, "organization"], id: party.organization, into: ["organizations"] as const },
      ...each("representatives", party.representatives, ["people"]).map((reference) => ({ ...reference, path: ["parties", index, ...reference.path] })),
    ]),
    ...(readings ?? []).flatMap(({ interest, offers }, index) => [
      { path: ["readings", index, "interest"], id: interest, into: ["statements"] as const },
      ...each("offers", offers, ["statements"]).map((reference) => ({ ...reference, path: ["readings", index, ...reference.path] })),
    ]),
  ],
  events: ({ partnership, date, place, participants, initiative }) => [
    ...one("partnership", partnership, ["partnerships"]),
    ...(isUnknown(date) ? one("date", date, []) : []),
    ...one("place", place, ["places"]),
    ...each("participants", participants, ACTORS),
    ...one("initiative", initiative, ACTORS),
  ],
  statements: ({ event, by, to, topics }) => [
    ...one("event", event, ["events"]),
    ...each("by", by, ACTORS),
    ...each("to", to, ACTORS),
    ...each("topics", topics, ["topics"]),
  ],
  "next-steps": ({ partnership, due, owner, place, statement }) => [
    ...one("partnership", partnership, ["partnerships"]),
    ...(isUnknown(due) ? one("due", due, []) : []),
    ...one("owner", owner, ACTORS),
    ...one("place", place, ["places"]),
    ...one("statement", statement, ["statements"]),
  ],
  disputes: ({ partnership, subject, values }) => [
    ...one("partnership", partnership, ["partnerships"]),
    ...values.flatMap(({ evidence }, index) => cited(["values", index], evidence)),
    { path: ["subject", "id"], id: subject.id, into: [subject.collection] },
  ],
  "open-questions": ({ partnership, about }) => [
    ...one("partnership", partnership, ["partnerships"]),
    ...(about ?? []).map(({ collection, id }, index) => ({ path: ["about", index, "id"], id, into: [collection] })),
  ],
};

type AnyRecord = { readonly id: string; readonly evidence?: readonly Evidence[] };

/**
 * Joins what has been read. A record that leans on one that does not exist is set aside as a Problem, and so is what leans on it in
 * turn. Evidence that points to a source that does not exist is dropped, but its record stays: it then has less proof, and says so.
 * References into a collection that could not be read are let pass, so that one lost file does not empty the others.
 */
export function join(read: Read): Dataset {
  const problems: Problem[] = COLLECTIONS.flatMap((name) => read[name]?.problems ?? []);
  const unreadable = new Set(COLLECTIONS.filter((name) => read[name]?.problems.some(({ loss }) => loss === "collection") ?? true));
  const maps = new Map(COLLECTIONS.map((name) => [name, new Map<string, AnyRecord>((read[name]?.items ?? []).map((item) => [item.id, item]))]));
  const indexes = new Map(COLLECTIONS.map((name) => [name, new Map((read[name]?.items ?? []).map(({ id }, index) => [id, index]))]));

  const resolves = ({ id, into }: Reference): boolean =>
    into.length === 0 || into.some((name) => unreadable.has(name) || maps.get(name)?.has(id) === true);

  const problem = (collection: CollectionName, id: string, path: readonly (string | number)[], missing: string, into: readonly CollectionName[], loss: Problem["loss"]): Problem => {
    const index = indexes.get(collection)?.get(id) ?? 0;
    return { collection, file: fileOf(collection), loss, index, id, path: ["items", index, ...path], found: excerpt(missing), expected: { code: "existingRecord", values: { collection: into.join(", ") } } };
  };

  // Setting one record aside can leave others dangling: repeat until nothing changes.
  for (let changed = true; changed; ) {
    changed = false;
    for (const name of COLLECTIONS) {
      const records = maps.get(name);
      if (records === undefined) continue;
      // The map of a collection holds its own record type; TypeScript cannot pair them across the union.
      const of = references[name] as (record: AnyRecord) => readonly Reference[];
      for (const [id, record] of records) {
        const dangling = of(record).find((reference) => !resolves(reference));
        if (dangling === undefined) continue;
        problems.push(problem(name, id, dangling.path, dangling.id, dangling.into, "record"));
        records.delete(id);
        changed = true;
      }
    }
  }

  const sources = maps.get("sources");
  if (!unreadable.has("sources")) {
    for (const name of COLLECTIONS) {
      const records = maps.get(name);
      for (const [id, record] of records ?? []) {
        if (record.evidence === undefined) continue;
        const kept = record.evidence.filter(({ source }, position) => {
          const exists = sources?.has(source) === true;
          if (!exists) problems.push(problem(name, id, ["evidence", position, "source"], source, ["sources"], "evidence"));
          return exists;
        });
        if (kept.length < record.evidence.length) records?.set(id, { ...record, evidence: kept });
      }
    }
  }

  // Built from one map per collection name, each holding that collection's decoded records.
  return Object.freeze({ ...Object.fromEntries(maps), problems, unreadable }) as unknown as Dataset;
}
