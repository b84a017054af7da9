import { describe, expect, test } from "vitest";
import { type Dataset, join, type Read } from "../../src/domain/dataset.ts";
import { decode } from "../../src/domain/decode.ts";
import { locate } from "../../src/domain/locate.ts";
import { writePath } from "../../src/domain/problem.ts";
import { COLLECTIONS, type CollectionName } from "../../src/domain/records/collections.ts";
import { datasetFrom, recordsIn, shippedFiles, shippedWith } from "../data/shipped.ts";
import { aPartnershipWith, datasetOf, inEnglish, OFFICIAL, recordsOfAPartnershipWith } from "./builders.ts";

const inShort = ({ problems }: Dataset) =>
  problems.map(
    ({ collection, id, path, loss, expected }) => `${loss}: ${collection} ${id} ${writePath(path)} ${expected.code}`,
  );

const sizes = (dataset: Dataset) => COLLECTIONS.map((name) => dataset[name].size);

test("sound records join without a Problem, in the order of the file", () => {
  const dataset = aPartnershipWith({ events: [{ id: "b" }, { id: "a" }] });
  expect(dataset.problems).toEqual([]);
  expect([...dataset.events.keys()]).toEqual(["b", "a"]);
});

describe("what means nothing without a missing record is set aside", () => {
  test("and so is what leans on it in turn", () => {
    const dataset = aPartnershipWith({
      events: [{ partnership: "gone" }, {}],
      statements: [{}, { event: "event-2" }],
      more: {
        disputes: [
          {
            id: "where",
            partnership: "pp",
            subject: { collection: "statements", id: "statement-1" },
            question: inEnglish("Where?"),
            values: [
              { value: inEnglish("Here"), evidence: OFFICIAL },
              { value: inEnglish("There"), evidence: OFFICIAL },
            ],
            shown: null,
            reason: inEnglish("Not settled."),
          },
        ],
      },
    });
    expect([...dataset.events.keys()]).toEqual(["event-2"]);
    expect([...dataset.statements.keys()]).toEqual(["statement-2"]);
    expect(dataset.disputes.size).toBe(0);
    expect(inShort(dataset)).toEqual([
      "record: events event-1 items[0].partnership existingRecord",
      "record: statements statement-1 items[0].event recordNotSetAside",
      "record: disputes where items[0].subject.id recordNotSetAside",
    ]);
  });

  test("and a name of a record that decoding set aside is not called wrong", () => {
    const dataset = aPartnershipWith({ events: [{ date: "2025-02-30" }], statements: [{}, { event: "gone" }] });
    expect(inShort(dataset)).toEqual([
      "record: events event-1 items[0].date dateOrUnknown",
      "record: statements statement-1 items[0].event recordNotSetAside",
      "record: statements statement-2 items[1].event existingRecord",
    ]);
  });

  test("a statement without the one who makes it", () => {
    const dataset = aPartnershipWith({ events: [{}], statements: [{ by: ["ministry", "nobody"] }] });
    expect(dataset.statements.size).toBe(0);
    expect(inShort(dataset)).toEqual(["record: statements statement-1 items[0].by[1] existingRecord"]);
  });
});

describe("otherwise only the part goes that names the missing record", () => {
  test("evidence from a source that does not exist is dropped; the record stays with less proof", () => {
    const dataset = aPartnershipWith({ events: [{ evidence: [{ source: "gone" }, ...OFFICIAL] }] });
    expect(dataset.events.get("event-1")?.evidence).toEqual(OFFICIAL);
    expect(inShort(dataset)).toEqual(["evidence: events event-1 items[0].evidence[0].source existingRecord"]);
  });

  test("entries of lists and optional fields", () => {
    const dataset = aPartnershipWith({
      events: [
        {
          participants: ["nobody", "minister", "none"],
          place: "nowhere",
          initiative: "nobody",
          date: { unknown: "disputed", dispute: "gone" },
        },
      ],
      statements: [{ topics: ["gone", "topic"] }],
    });
    expect(dataset.events.get("event-1")).toMatchObject({ participants: ["minister"], date: { unknown: "disputed" } });
    expect(dataset.events.get("event-1")).not.toHaveProperty("place");
    expect(dataset.events.get("event-1")).not.toHaveProperty("initiative");
    expect(dataset.statements.get("statement-1")?.topics).toEqual(["topic"]);
    expect(dataset.problems.map(({ loss }) => loss)).toEqual(Array.from({ length: 6 }, () => "part"));
  });

  test("a reading of an interest that is gone", () => {
    const { partnerships = [], ...records } = recordsOfAPartnershipWith({ events: [{}], statements: [{}] });
    const readings = [
      { interest: "gone", offers: ["statement-1"] },
      { interest: "statement-1", offers: ["gone", "statement-1"] },
    ];
    const dataset = datasetOf({ ...records, partnerships: partnerships.map((one) => ({ ...one, readings })) });
    expect(dataset.partnerships.get("pp")?.readings).toEqual([{ interest: "statement-1", offers: ["statement-1"] }]);
    expect(dataset.statements.size).toBe(1);
  });
});

/** The shipped files, each decoded. */
const decoded = (files = shippedFiles()): Read =>
  // Each entry is keyed by the collection that it was decoded as.
  Object.fromEntries(COLLECTIONS.map((name) => [name, decode(name, files[name])])) as Read;

test("a collection that could not be read sets nothing else aside", () => {
  const sound = decoded();
  const whole = sizes(join(sound));
  for (const lost of COLLECTIONS) {
    const { [lost]: _, ...others } = sound;
    for (const dataset of [join({ ...sound, [lost]: decode(lost, "{") }), join(others)]) {
      expect(dataset.unreadable).toEqual(new Set([lost]));
      expect(sizes(dataset)).toEqual(COLLECTIONS.map((name, index) => (name === lost ? 0 : whole[index])));
      expect(dataset.problems.every(({ loss }) => loss === "collection")).toBe(true);
    }
  }
});

/** What means nothing without a record of a collection; a disagreement about a record always goes with it. */
const LEANS_ON: { readonly [Name in CollectionName]?: readonly CollectionName[] } = {
  partnerships: ["events", "statements", "next-steps", "amounts", "open-questions"],
  events: ["statements"],
  // Those who are said to speak, and those who are spoken of.
  people: ["statements", "background"],
  organizations: ["statements", "background"],
  indicators: ["observations"],
  markets: ["observations"],
  places: ["connections"],
  regimes: ["tax-parameters", "incentives"],
  // A value that holds only under a reading would hold always without it.
  readings: ["tax-parameters"],
};

/** So many records of a collection are tried, spread over the whole file. */
const TRIED = 40;

test.each(COLLECTIONS)(
  "one bad record of %s leaves all the others, unless they mean nothing without it",
  { timeout: 30_000 },
  (collection) => {
    const files = shippedFiles();
    // Only the collection that changes is decoded again.
    const sound = decoded(files);
    const whole = sizes(join(sound)).reduce((sum, size) => sum + size, 0);
    const records = recordsIn(files[collection]);
    const step = Math.ceil(records.length / TRIED);
    for (const { id } of records.filter((_, index) => index % step === 0)) {
      const items = records.map((record) => (record.id === id ? { ...record, mood: "good" } : record));
      const dataset = join({ ...sound, [collection]: decode(collection, JSON.stringify({ items })) });
      const setAside = dataset.problems.filter(({ loss }) => loss === "record");
      expect(sizes(dataset).reduce((sum, size) => sum + size, 0)).toBe(whole - setAside.length);
      expect(setAside.map((one) => `${one.collection}/${one.id}`)).toContain(`${collection}/${id}`);
      const more = setAside.filter(
        (one) =>
          !(one.collection === collection && one.id === id) &&
          one.collection !== "disputes" &&
          LEANS_ON[collection]?.includes(one.collection) !== true,
      );
      expect(
        more.map((one) => `${one.collection}/${one.id}`),
        `${collection}/${id} takes with it`,
      ).toEqual([]);
    }
  },
);

test("a dangling reference is named at its line and column, though a record before it was set aside", () => {
  const files = shippedWith("statements", (records) =>
    records.map((record, index) =>
      index === 0 ? { ...record, force: "shouted" } : index === 2 ? { ...record, topics: ["gone"] } : record,
    ),
  );
  const text = JSON.stringify(JSON.parse(files.statements), null, 2);
  const dataset = datasetFrom({ ...files, statements: text });
  const problem = locate(
    text,
    dataset.problems.filter(({ collection }) => collection === "statements"),
  ).find(({ loss }) => loss === "part");
  expect(problem?.path).toEqual(["items", 2, "topics", 0]);
  expect(text.split("\n")[(problem?.line ?? 0) - 1]?.slice((problem?.column ?? 0) - 1)).toBe('"gone"');
});

test("evidence at a place that its source does not have is named, and kept", () => {
  const files = shippedWith("topics", (records) =>
    records.map((record, index) =>
      index === 0 ? { ...record, evidence: [{ source: "itpark-de-hv", locator: "¶2 s2" }] } : record,
    ),
  );
  const dataset = datasetFrom(files);
  expect(inShort(dataset)).toEqual(["nothing: topics outsourcing items[0].evidence[0].locator locator"]);
  expect(dataset.topics.get("outsourcing")?.evidence).toHaveLength(1);
});
