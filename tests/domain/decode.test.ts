import { describe, expect, test } from "vitest";
import { decode, MAX_MEGABYTES, missingFile, oversizedFile } from "../../src/domain/decode.ts";
import { locate, MAX_LEVELS } from "../../src/domain/locate.ts";
import { type Problem, writePath } from "../../src/domain/problem.ts";
import type { CollectionName } from "../../src/domain/records/collections.ts";

/** Two sound events, one field per line, so that every place has a line of its own. */
const EVENTS = `{
  "$schema": "./schema/events.schema.json",
  "items": [
    {
      "id": "meeting",
      "kind": "meeting",
      "partnership": "pp",
      "title": { "en": "Meeting" },
      "date": "2025-12-21",
      "evidence": [{ "source": "report", "locator": "¶1 s1" }]
    },
    {
      "id": "visit",
      "kind": "contact",
      "partnership": "pp",
      "title": { "en": "Visit" },
      "date": "2025-12-18/2025-12-20",
      "evidence": [{ "source": "report" }]
    }
  ]
}
`;

const SOURCES = `{
  "items": [
    {
      "id": "report",
      "voice": "official",
      "publisher": "Ministry",
      "shortName": "Ministry",
      "title": "Report",
      "url": "https://example.org/report",
      "language": "en",
      "published": "2025-12-21"
    }
  ]
}
`;

const located = (collection: CollectionName, text: string) => {
  const decoded = decode(collection, text);
  return { ids: decoded.items.map(({ id }) => id), problems: locate(text, decoded.problems) };
};

/** A Problem in short: what is lost, where, and what was expected. */
const inShort = ({ loss, line, column, path, expected }: Problem) => ({
  loss,
  at: `${line}:${column}`,
  path: writePath(path),
  code: expected.code,
});

const only = (problems: readonly Problem[]) => {
  expect(problems.map(inShort)).toHaveLength(1);
  return problems.map(inShort)[0];
};

test("sound files have no Problem", () => {
  expect(located("events", EVENTS)).toEqual({ ids: ["meeting", "visit"], problems: [] });
  expect(located("sources", SOURCES)).toEqual({ ids: ["report"], problems: [] });
});

describe("one bad record sets aside only itself and is named with its place", () => {
  const [both, one] = [["meeting", "visit"], ["visit"]];
  test.each([
    ["impossible date", '"2025-12-21"', '"2025-02-30"', one, "9:15", "items[0].date", "dateOrUnknown"],
    [
      "end before start",
      "2025-12-18/2025-12-20",
      "2025-12-20/2025-12-18",
      ["meeting"],
      "17:15",
      "items[1].date",
      "endNotBeforeStart",
    ],
    [
      "unknown field",
      '"kind": "meeting"',
      '"kind": "meeting", "mood": "good"',
      one,
      "6:34",
      "items[0].mood",
      "knownField",
    ],
    ["missing field", '      "date": "2025-12-21",\n', "", one, "4:5", "items[0].date", "requiredField"],
    ["word that is none of the list", '"kind": "meeting"', '"kind": "party"', one, "6:15", "items[0].kind", "oneOf"],
    ["id with spaces", '"id": "meeting"', '"id": "The Meeting"', one, "5:13", "items[0].id", "id"],
    ["number for a text", '{ "en": "Meeting" }', '{ "en": 7 }', one, "8:24", "items[0].title.en", "text"],
    ["empty text", '{ "en": "Meeting" }', '{ "en": " " }', one, "8:24", "items[0].title.en", "nonEmptyText"],
    [
      "lone surrogate",
      '{ "en": "Meeting" }',
      '{ "en": "a\\ud800b" }',
      one,
      "8:24",
      "items[0].title.en",
      "wellFormedText",
    ],
    [
      "hidden turn of direction",
      '{ "en": "Meeting" }',
      '{ "en": "a\\u202eb" }',
      one,
      "8:24",
      "items[0].title.en",
      "wellFormedText",
    ],
    ["text in no language", '{ "en": "Meeting" }', "{}", one, "8:16", "items[0].title", "localized"],
    [
      "language that is none of ours",
      '{ "en": "Meeting" }',
      '{ "en": "Meeting", "fr": "Réunion" }',
      one,
      "8:41",
      "items[0].title.fr",
      "knownField",
    ],
    [
      "no evidence",
      '[{ "source": "report", "locator": "¶1 s1" }]',
      "[]",
      one,
      "10:19",
      "items[0].evidence",
      "evidence",
    ],
    [
      "no record at all",
      '{\n      "id": "meeting"',
      'null, {\n      "id": "meeting"',
      both,
      "4:5",
      "items[0]",
      "object",
    ],
  ] as const)("%s", (_, sound, broken, ids, at, path, code) => {
    expect(EVENTS).toContain(sound);
    const read = located("events", EVENTS.replace(sound, broken));
    expect(read.ids).toEqual(ids);
    expect(only(read.problems)).toEqual({ loss: "record", at, path, code });
  });

  test.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "data:text/html,x",
    "//example.org",
    "/report",
    "https://",
    "https://a b.org",
    "",
  ])("address %j", (address) => {
    const read = located("sources", SOURCES.replace("https://example.org/report", address));
    expect(read.ids).toEqual([]);
    expect(only(read.problems)).toEqual({ loss: "record", at: "9:14", path: "items[0].url", code: "url" });
  });

  test("duplicate id: the first of the two stays", () => {
    const read = located("events", EVENTS.replace('"id": "visit"', '"id": "meeting"'));
    expect(read.ids).toEqual(["meeting"]);
    expect(only(read.problems)).toEqual({ loss: "record", at: "13:13", path: "items[1].id", code: "uniqueId" });
  });

  test("what was found is written as in the file and fits on a line", () => {
    const long = `"${"x".repeat(500)}"`;
    const [problem] = located("events", EVENTS.replace('"2025-12-21"', long)).problems;
    expect(problem?.found.kind).toBe("value");
    expect(JSON.stringify(problem?.found).length).toBeLessThan(120);
    expect(located("events", EVENTS.replace('"2025-12-21"', '"2025-02-30"')).problems[0]?.found).toEqual({
      kind: "value",
      value: '"2025-02-30"',
    });
  });
});

describe("a file that cannot be read is lost as a whole, with one Problem", () => {
  test.each([
    ["trailing comma", EVENTS.replace('"report" }]\n    }\n  ]', '"report" }]\n    },\n  ]'), "20:3", "json"],
    ["cut off", EVENTS.slice(0, EVENTS.indexOf('"visit"')), "13:13", "json"],
    ["comment", EVENTS.replace('  "items"', '  // facts\n  "items"'), "3:3", "json"],
    ["list as root", "[]", "1:1", "root"],
    ["null as root", "null", "1:1", "root"],
    ["items that are no list", '{ "items": {} }', "1:1", "root"],
    ["no items", '{ "entries": [] }', "1:1", "root"],
  ])("%s", (_, text, at, code) => {
    const read = located("events", text);
    expect(read.ids).toEqual([]);
    expect(only(read.problems)).toEqual({ loss: "collection", at, path: "", code });
  });

  test("empty", () => {
    expect(located("events", "").problems).toMatchObject([{ loss: "collection", expected: { code: "json" } }]);
  });

  test("missing, or answered with a web page", () => {
    expect(missingFile("events")).toMatchObject({
      loss: "collection",
      file: "events.json",
      found: { kind: "missing" },
      expected: { code: "filePresent" },
    });
    const page = "<!doctype html><html><body>Not found</body></html>";
    expect(located("events", page).problems).toMatchObject([
      { loss: "collection", found: { kind: "html" }, expected: { code: "filePresent" } },
    ]);
  });

  test("beyond the limit", () => {
    const expected = { code: "smallerFile", values: { megabytes: MAX_MEGABYTES } };
    const text = " ".repeat(MAX_MEGABYTES * 1_000_000 + 1);
    expect(located("events", text).problems).toMatchObject([{ loss: "collection", expected }]);
    expect(oversizedFile("events", 50_000_000)).toMatchObject({
      loss: "collection",
      found: { value: "50 MB" },
      expected,
    });
  });
});

test("a byte order mark is named, and everything is read all the same", () => {
  const read = located("events", `\uFEFF${EVENTS}`);
  expect(read.ids).toEqual(["meeting", "visit"]);
  expect(only(read.problems)).toEqual({ loss: "nothing", at: "1:1", path: "", code: "noByteOrderMark" });
});

test("a byte order mark moves no other place", () => {
  const broken = EVENTS.replace('"2025-12-21"', '"2025-02-30"');
  const [mark, date] = located("events", `\uFEFF${broken}`).problems;
  expect(mark?.expected.code).toBe("noByteOrderMark");
  expect(date).toMatchObject({ line: 9, column: 15 });
});

test("100,000 levels of nesting overflow nothing and are named", () => {
  const deep = "[".repeat(100_000) + "]".repeat(100_000);
  const record = located("events", `{ "items": [\n${deep}\n] }`);
  expect(record.problems[0]).toMatchObject({
    line: 2,
    column: MAX_LEVELS - 1,
    expected: { code: "depth", values: { levels: MAX_LEVELS } },
  });
  const unclosed = located("events", `{"items":${"[".repeat(100_000)}`);
  expect(unclosed.problems[0]).toMatchObject({ loss: "collection", line: 1, expected: { code: "depth" } });
});

test("Windows line ends do not move the line", () => {
  const text = EVENTS.replace('"2025-12-21"', '"2025-02-30"').replaceAll("\n", "\r\n");
  expect(located("events", text).problems[0]).toMatchObject({ line: 9, column: 15 });
});

const SAID = { id: "x", title: { en: "Something" }, evidence: [{ source: "report" }] };
/** What the three kinds of rules ask for besides; a record with many mistakes does not name all of them. */
const RULE = { ...SAID, summary: SAID.title, regime: "it-park", basis: [], confidence: "high" };
const INCENTIVE = { ...RULE, kind: "tax", beneficiaries: ["company"], conditions: [], history: [] };

test.each([
  ["a condition", "regimes", RULE, "conditions", SAID],
  ["a phase", "incentives", INCENTIVE, "phases", SAID],
  ["a value of a tax parameter", "tax-parameters", RULE, "values", { value: 0 }],
] as const)("the time of %s does not end before it begins", (_, collection, record, list, entry) => {
  const complaints = (from: string, until: string) =>
    decode(collection, JSON.stringify({ items: [{ ...record, [list]: [{ ...entry, from, until }] }] }))
      .problems.filter(({ expected }) => expected.code === "endNotBeforeStart")
      .map(({ path }) => writePath(path));
  expect(complaints("2028-01-01", "2027-12-31")).toEqual([`items[0].${list}[0].until`]);
  expect(complaints("2027-12-31", "2027-12-31")).toEqual([]);
});
