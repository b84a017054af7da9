import type { Decoded } from "./decode.ts";
import { type Expected, excerpt, type Problem } from "./problem.ts";
import { COLLECTIONS, type CollectionName, fileOf, type RecordOf } from "./records/collections.ts";
import { type Evidence, readLocator } from "./records/evidence.ts";
import type { Source } from "./records/source.ts";
import { type Reference, references } from "./references.ts";

/** The records of one collection by their ids, in the order of the file. */
export type Records<Name extends CollectionName> = ReadonlyMap<string, RecordOf<Name>>;

/**
 * All records, joined: every reference leads to a record, except into collections that could not be read and except the
 * country of a partnership, the owner and the place of a step.
 */
export type Dataset = { readonly [Name in CollectionName]: Records<Name> } & {
  readonly problems: readonly Problem[];
  /** Collections that could not be read at all. */
  readonly unreadable: ReadonlySet<CollectionName>;
};

/** What has been read so far; a collection that is missing here counts as unreadable. */
export type Read = { readonly [Name in CollectionName]?: Decoded<Name> };

type AnyRecord = { readonly id: string; readonly evidence?: readonly Evidence[] };
type Path = readonly (string | number)[];

/** Where each record stands in its file: those that decoding set aside still take up their place in it. */
function placesInFile(decoded: Decoded<CollectionName> | undefined): ReadonlyMap<string, number> {
  const taken = new Set(
    decoded?.problems.flatMap(({ loss, index }) => (loss === "record" && index !== undefined ? [index] : [])),
  );
  const places = new Map<string, number>();
  let next = 0;
  for (const { id } of decoded?.items ?? []) {
    while (taken.has(next)) next++;
    places.set(id, next++);
  }
  return places;
}

/** A copy of a record without the parts at the given paths. */
function without(value: unknown, cuts: ReadonlySet<string>, path: Path = []): unknown {
  const stays = (step: string | number) => !cuts.has(JSON.stringify([...path, step]));
  if (Array.isArray(value))
    return value.flatMap((entry, index) => (stays(index) ? [without(entry, cuts, [...path, index])] : []));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, entry]) => (stays(key) ? [[key, without(entry, cuts, [...path, key])]] : [])),
  );
}

/** Whether a source has the place that evidence names, as far as its structure is known. */
function hasPlace(source: Source | undefined, locator: string | undefined): boolean {
  if (source?.paragraphs === undefined || locator === undefined) return true;
  const place = readLocator(locator);
  if (place.kind !== "sentence") return true;
  return (place.sentence ?? 1) <= (source.paragraphs[place.paragraph - 1] ?? 0);
}

/**
 * Joins what has been read. A record that means nothing without one that does not exist is set aside as a Problem, and so is what
 * leans on it in turn; otherwise only the part goes that names it. Evidence that points to a source that does not exist is dropped,
 * but its record stays: it then has less proof, and says so. References into a collection that could not be read are let pass, so that
 * one lost file does not empty the others.
 */
export function join(read: Read): Dataset {
  const problems: Problem[] = COLLECTIONS.flatMap((name) => read[name]?.problems ?? []);
  const unreadable = new Set(
    COLLECTIONS.filter((name) => read[name]?.problems.some(({ loss }) => loss === "collection") ?? true),
  );
  const maps = new Map(
    COLLECTIONS.map((name) => [
      name,
      new Map<string, AnyRecord>((read[name]?.items ?? []).map((item) => [item.id, item])),
    ]),
  );
  const places = new Map(COLLECTIONS.map((name) => [name, placesInFile(read[name])]));

  const dangling = (name: CollectionName, record: AnyRecord): readonly Reference[] => {
    // The map of a collection holds its own record type; TypeScript cannot pair them across the union.
    const of = references[name] as (record: AnyRecord) => readonly Reference[];
    return of(record).filter(
      ({ id, into }) => !into.some((one) => unreadable.has(one) || maps.get(one)?.has(id) === true),
    );
  };

  const report = (
    collection: CollectionName,
    id: string,
    path: Path,
    loss: Problem["loss"],
    value: string,
    expected: Expected,
  ): void => {
    const index = places.get(collection)?.get(id) ?? 0;
    problems.push({
      collection,
      file: fileOf(collection),
      loss,
      index,
      id,
      path: ["items", index, ...path],
      found: excerpt(value),
      expected,
    });
  };

  // The one who mends the file must not search for a wrong name where only the record behind it is at fault.
  const existing = ({ id, into }: Reference): Expected => {
    const isSetAside = problems.some((one) => one.loss === "record" && one.id === id && into.includes(one.collection));
    return { code: isSetAside ? "recordNotSetAside" : "existingRecord", values: { collection: into.join(", ") } };
  };

  // Setting one record aside can leave others dangling: repeat until nothing changes.
  for (let changed = true; changed; ) {
    changed = false;
    for (const [name, records] of maps) {
      for (const [id, record] of records) {
        const lost = dangling(name, record).find(({ takes }) => takes === "record");
        if (lost === undefined) continue;
        report(name, id, lost.path, "record", lost.id, existing(lost));
        records.delete(id);
        changed = true;
      }
    }
  }

  const sources = read.sources === undefined ? [] : read.sources.items;
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  for (const [name, records] of maps) {
    for (const [id, record] of records) {
      const cuts = new Set<string>();
      for (const reference of dangling(name, record)) {
        const { path, takes } = reference;
        const loss = takes === "nothing" ? "nothing" : path.includes("evidence") ? "evidence" : "part";
        report(name, id, path, loss, reference.id, existing(reference));
        if (typeof takes !== "string") cuts.add(JSON.stringify(takes));
      }
      record.evidence?.forEach(({ source, locator }, index) => {
        if (hasPlace(sourceOf.get(source), locator)) return;
        report(name, id, ["evidence", index, "locator"], "nothing", locator ?? "", { code: "locator" });
      });
      // Only optional parts and entries of lists are cut, so what is left is still such a record.
      if (cuts.size > 0) records.set(id, without(record, cuts) as AnyRecord);
    }
  }

  // Built from one map per collection name, each holding that collection's decoded records.
  return Object.freeze({ ...Object.fromEntries(maps), problems, unreadable }) as unknown as Dataset;
}
