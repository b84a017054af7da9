import { beforeAll, describe, expect, test } from "vitest";
import { COLLECTIONS } from "../../src/domain/records/collections.ts";
import { answersTo, answerTo } from "../../src/domain/search/answer.ts";
import { SEARCH_KINDS, searchDocuments } from "../../src/domain/search/documents.ts";
import { search } from "../../src/domain/search/search.ts";
import { buildSearchIndex, type SearchIndex } from "../../src/domain/search/searchIndex.ts";
import { aPartnershipWith, datasetOf, inEnglish, OFFICIAL, recordsOfAPartnershipWith } from "./builders.ts";

const PAUSE = async () => undefined;

const dataset = aPartnershipWith({
  events: [
    { id: "first-meeting", title: inEnglish("First meeting in Tashkent"), date: "2024-05-02" },
    { id: "second-meeting", title: inEnglish("Second meeting in Tokyo"), date: { unknown: "disputed" } },
  ],
  more: {
    indicators: [
      { id: "residents", title: inEnglish("Residents"), group: "it-park", unit: "companies", nature: "stock" },
    ],
    observations: [
      { id: "r-2023", indicator: "residents", period: "2023", kind: "result", value: 1600, evidence: OFFICIAL },
      { id: "r-2024", indicator: "residents", period: "2024", kind: "result", value: 2000, evidence: OFFICIAL },
      { id: "r-2022", indicator: "residents", period: "2022", kind: "result", value: 900, evidence: OFFICIAL },
      { id: "r-2021", indicator: "residents", period: "2021", kind: "result", value: 700, evidence: OFFICIAL },
      {
        id: "r-2025",
        indicator: "residents",
        period: "2025",
        kind: "result",
        value: { unknown: "not-found" },
        evidence: [],
      },
      { id: "r-2030", indicator: "residents", period: "2030", kind: "target", value: 10000, evidence: OFFICIAL },
    ],
    amounts: [
      {
        id: "sum",
        partnership: "pp",
        kind: "announced",
        amount: 150000000,
        currency: "USD",
        title: inEnglish("First stage"),
        evidence: OFFICIAL,
      },
    ],
    disputes: [
      {
        id: "where",
        subject: { collection: "events", id: "first-meeting" },
        question: inEnglish("Where did they meet?"),
        values: [
          { value: inEnglish("Tashkent"), evidence: OFFICIAL },
          { value: inEnglish("Tokyo"), evidence: [{ source: "press" }] },
        ],
        shown: null,
        reason: inEnglish("Neither is settled."),
      },
    ],
  },
});

let index: SearchIndex;
beforeAll(async () => {
  index = await buildSearchIndex(searchDocuments(dataset), PAUSE);
});
const found = (asked: string) => search(index, asked).map(({ key }) => key);

describe("what can be found", () => {
  test("every record of every collection, pages and actions included", () => {
    const keys = new Set([...searchDocuments(dataset)].map(({ key }) => key));
    const records = COLLECTIONS.filter((name) => name !== "edition").flatMap((name) =>
      [...dataset[name].keys()].map((id) => `${name}/${id}`),
    );
    expect(records.filter((key) => !keys.has(key as never))).toEqual([]);
    expect([...keys].some((key) => key.startsWith("pages/"))).toBe(true);
    expect([...keys].some((key) => key.startsWith("actions/"))).toBe(true);
  });

  test("no two results share a key", () => {
    const keys = [...searchDocuments(dataset)].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("a year asks for what is of that year, also where only the date says so", () => {
    expect(found("meeting 2024")[0]).toBe("events/first-meeting");
    expect(found("residents 2023")[0]).toBe("observations/r-2023");
  });

  test("a month asks for what is of that month", () => {
    expect(found("im Mai 2024")[0]).toBe("events/first-meeting");
    expect(found("2024年5月")[0]).toBe("events/first-meeting");
  });

  test("a sum is found however it is written", () => {
    for (const asked of ["150 million", "150 Mio.", "150 млн", "1億5000万", "150,000,000", "150.000.000"])
      expect(found(asked), asked).toContain("amounts/sum");
  });

  test("of the figures of one indicator only a few are listed, and those that are known come before those that are not", () => {
    const figures = found("residents").filter((key) => key.startsWith("observations/"));
    expect(figures.length).toBeLessThanOrEqual(3);
    expect(figures).not.toContain("observations/r-2025");
    expect(found("residents 2025")[0]).toBe("observations/r-2025");
  });

  test("an empty question, or one of nothing but stop words, has no answers", () => {
    for (const asked of ["", "  ", "?", "der die das", "のは"]) expect(found(asked), asked).toEqual([]);
  });

  test.each(["<script>", "$^*(.+?[", "\u0000", "#ai", "=2024", "__proto__", "a".repeat(200), "🙂", "'''''"])(
    "%j does no harm",
    (asked) => {
      expect(() => found(asked)).not.toThrow();
    },
  );
});

describe("what a result says", () => {
  test("an indicator says its latest known figure, not a goal and not a year for which nothing was found", () => {
    const [value] = answerTo(dataset, "indicators/residents")?.values ?? [];
    expect(value).toMatchObject({ is: "figure", observation: { id: "r-2024" } });
  });

  test("the figure that an indicator says is not said again by itself", () => {
    const keys = ["indicators/residents", "observations/r-2024", "observations/r-2023"] as const;
    expect(answersTo(dataset, keys).map(({ key }) => key)).toEqual(["indicators/residents", "observations/r-2023"]);
    expect(answersTo(dataset, keys.toReversed()).map(({ key }) => key)).toContain("observations/r-2024");
  });

  test("a disputed fact is marked, and so is a date that sources disagree on", () => {
    expect(answerTo(dataset, "events/first-meeting")?.disputed).toBe(true);
    expect(answerTo(dataset, "events/second-meeting")?.disputed).toBe(true);
    expect(answerTo(dataset, "amounts/sum")?.disputed).toBe(false);
  });

  test("a question that is not settled says so instead of a value", () => {
    expect(answerTo(dataset, "disputes/where")?.values).toEqual([{ is: "unsettled" }]);
  });

  test("every result names its first source, except what has none", () => {
    for (const { key, kind } of searchDocuments(dataset)) {
      if (kind === "pages" || kind === "actions" || key === "observations/r-2025") continue;
      expect(answerTo(dataset, key)?.source, key).toBeDefined();
    }
  });

  test("every document has an answer, and a key that names nothing has none", () => {
    for (const { key } of searchDocuments(dataset)) expect(answerTo(dataset, key), key).toBeDefined();
    for (const kind of SEARCH_KINDS) expect(answerTo(dataset, `${kind}/no-such-thing`), kind).toBeUndefined();
  });

  test("each leads to the right place", () => {
    const to = (key: Parameters<typeof answerTo>[1]) => answerTo(dataset, key)?.leadsTo;
    expect(to("partnerships/pp")).toEqual({ to: "partnership", id: "pp" });
    expect(to("sources/press")).toEqual({ to: "source", id: "press" });
    expect(to("disputes/where")).toEqual({ to: "dispute", id: "where" });
    expect(to("indicators/residents")).toEqual({ to: "indicator", drawnAs: "residents", group: "it-park" });
    expect(to("pages/timeline")).toEqual({ to: "page", page: "timeline" });
    expect(to("observations/r-2024")).toEqual({ to: "fact", fact: "observations/r-2024" });
    expect(to("actions/print")).toEqual({ to: "action", action: "print" });
  });
});

test("with a collection lost, everything else is still found", async () => {
  const { events: _, ...records } = recordsOfAPartnershipWith({ events: [{ id: "meeting" }] });
  const rest = await buildSearchIndex(searchDocuments(datasetOf(records)), PAUSE);
  expect(search(rest, "ministry").map(({ key }) => key)).toContain("organizations/ministry");
});

test("reading gives others their turn again and again", async () => {
  let turns = 0;
  const documents = [...searchDocuments(dataset)];
  await buildSearchIndex(documents, async () => {
    turns++;
  });
  expect(turns).toBeGreaterThanOrEqual(Math.floor(documents.length / 12));
});
