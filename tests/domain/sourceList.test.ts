import { describe, expect, test } from "vitest";
import { partnershipsCiting } from "../../src/domain/partnershipsBehind.ts";
import { filterSources, sortSources, sourceFacets, sourceRows } from "../../src/domain/sourceList.ts";
import { aPartnershipWith, inEnglish, PRESS } from "./builders.ts";

const dataset = aPartnershipWith({
  events: [{ evidence: [{ source: "newest" }] }, { evidence: [{ source: "newest" }, { source: "old" }] }],
  statements: [{ evidence: [{ source: "old", stance: "differs" }] }],
  sources: [
    { id: "undated", published: { unknown: "not-stated" }, publisher: "Ōta", language: "ja" },
    { id: "old", published: "2019", publisher: "Zeta", title: "Sojitz in Tashkent" },
    { id: "newest", published: "2026-03-12", publisher: "Alpha", voice: "official" },
  ],
  more: {
    disputes: [
      {
        id: "doubt",
        kind: "doubt",
        partnership: "pp",
        subject: { collection: "people", id: "minister" },
        question: inEnglish("?"),
        values: [{ value: inEnglish("a"), evidence: [{ source: "undated" }] }],
        shown: 0,
        reason: inEnglish("Because."),
      },
    ],
  },
});
const rows = sourceRows(dataset);
const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const none = { voices: [], languages: [], partnership: undefined, text: "" } as const;
const ids = (of: typeof rows) => of.map(({ source }) => source.id);

describe("the list of sources", () => {
  test("counts the facts that rest on each, and apart from them those on which it says something else", () => {
    const row = (id: string) => rows.find(({ source }) => source.id === id);
    expect(row("newest")).toMatchObject({ supported: 2, differing: 0 });
    expect(row("old")).toMatchObject({ supported: 1, differing: 1 });
    expect(row("press")).toMatchObject({ supported: 0, differing: 0 });
  });

  test("newest first: a source without a date comes last", () => {
    const sorted = ids(sortSources(rows, "newest", byCode));
    expect(sorted[0]).toBe("newest");
    expect(sorted.slice(-2)).toEqual(["old", "undated"]);
  });

  test("by publisher in the reader's alphabet, and by the facts that rest on each", () => {
    const publishers = sortSources(rows, "publisher", (a, b) => -byCode(a, b)).map(({ source }) => source.publisher);
    expect(publishers).toEqual([...publishers].sort().reverse());
    expect(ids(sortSources(rows, "facts", byCode)).slice(0, 1)).toEqual(
      ids([...rows].sort((a, b) => b.supported - a.supported)).slice(0, 1),
    );
  });

  test("is filtered by voice, language and partnership, all at once", () => {
    expect(ids(filterSources(rows, { ...none, voices: ["official"] }))).toEqual(["official", "newest"]);
    expect(ids(filterSources(rows, { ...none, languages: ["ja"] }))).toEqual(["undated"]);
    expect(filterSources(rows, { ...none, voices: ["official"], languages: ["ja"] })).toEqual([]);
    expect(ids(filterSources(rows, { ...none, partnership: "pp", voices: ["media"] }))).toContain("old");
    expect(ids(filterSources(rows, { ...none, partnership: "pp" }))).not.toContain("press");
  });

  test("finds every word of a text anywhere in publisher, title and address, without case and accents", () => {
    expect(ids(filterSources(rows, { ...none, text: "tashkent SOJITZ" }))).toEqual(["old"]);
    expect(ids(filterSources(rows, { ...none, text: "ota" }))).toEqual(["undated"]);
    expect(ids(filterSources(rows, { ...none, text: "example.org/newest" }))).toEqual(["newest"]);
    expect(filterSources(rows, { ...none, text: "sojitz nowhere" })).toEqual([]);
    expect(filterSources(rows, { ...none, text: "  " })).toEqual(rows);
  });

  test("offers only filters that leave something, and counts them rightly", () => {
    const { voices, languages, partnerships } = sourceFacets(rows);
    for (const { voice, count } of voices)
      expect(filterSources(rows, { ...none, voices: [voice] })).toHaveLength(count);
    for (const { language, count } of languages)
      expect(filterSources(rows, { ...none, languages: [language] })).toHaveLength(count);
    expect(partnerships).toEqual(["pp"]);
  });
});

test("a source is cited for a partnership by its facts, its parties and its disagreements", () => {
  expect(partnershipsCiting(dataset, "newest")).toEqual(["pp"]);
  expect(partnershipsCiting(dataset, "undated")).toEqual(["pp"]);
  expect(partnershipsCiting(dataset, "press")).toEqual([]);
  const byParty = aPartnershipWith({
    more: {
      partnerships: [
        {
          id: "pp",
          name: inEnglish("Partnership"),
          country: "japan",
          parties: [{ organization: "company", role: "partner", evidence: PRESS }],
          sectors: ["topic"],
          themes: ["topic"],
          status: { value: "unknown", asOf: "2026-11-23", reason: inEnglish("Nothing later was found.") },
          evidence: [{ source: "official" }],
        },
      ],
    },
  });
  expect(partnershipsCiting(byParty, "press")).toEqual(["pp"]);
});
