import { describe, expect, it, test } from "vitest";
import { dataDay } from "../../src/domain/asOf.ts";
import { dayNumber } from "../../src/domain/edtf.ts";
import { coverageOf, portfolio } from "../../src/domain/portfolio.ts";
import {
  chosenIn,
  filterPortfolio,
  knownFilter,
  NO_FILTER,
  NO_STAGE,
  portfolioFacets,
  toggled,
} from "../../src/domain/portfolioFilter.ts";
import { orderPortfolio, type PortfolioWords, portfolioBoard } from "../../src/domain/portfolioOrder.ts";
import { sourcesOfRow } from "../../src/domain/portfolioSources.ts";
import { datasetOf, inEnglish, OFFICIAL, PRESS, recordsOfAPartnershipWith, type Wishes } from "./builders.ts";

const AS_OF = dayNumber(2026, 11, 23);

const WORDS: PortfolioWords = {
  compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
  name: ({ partnership }) => partnership.id,
  country: ({ partnership }) => partnership.country,
};

type Raw = Readonly<Record<string, unknown>>;

/** Three partnerships: the one of the builder, `aa` with China about energy, and `zz`, of which nothing is known. */
function threeWith(wishes: Wishes) {
  const records = recordsOfAPartnershipWith(wishes);
  const [pp] = records.partnerships ?? [];
  return datasetOf({
    ...records,
    places: [...(records.places ?? []), { id: "china", kind: "country", name: inEnglish("China"), evidence: OFFICIAL }],
    topics: [
      ...(records.topics ?? []),
      { id: "energy", kind: "sector", name: inEnglish("Energy"), evidence: OFFICIAL },
    ],
    partnerships: [
      { ...pp },
      { ...pp, id: "aa", country: "china", sectors: ["energy"] },
      { ...pp, id: "zz", status: { ...(pp?.["status"] as Raw), value: "ended" } },
    ],
  });
}

const one = (wishes: Wishes, asOf: number | undefined = AS_OF) => {
  const row = portfolio(threeWith(wishes), asOf).find(({ partnership }) => partnership.id === "pp");
  if (row === undefined) throw new Error("The partnership of the builder is gone.");
  return row;
};

describe("days since the last event", () => {
  it("are counted from a known day", () => {
    expect(one({ events: [{ date: "2026-11-20" }] })).toMatchObject({ daysSince: 3, lastDayKnown: true });
  });

  test.each(["2026-11", "../2026-11-20", "[2026-11-01..2026-11-20]", "2026-11-18/2026-11-20", "2026-11-20~", "2026"])(
    "are not counted from %s, which is no day",
    (date) => {
      expect(one({ events: [{ date }] })).toMatchObject({ daysSince: undefined, lastDayKnown: false });
    },
  );

  it("are not counted when the day lies after the data date, or when nobody knows that date", () => {
    expect(one({ events: [{ date: "2026-12-01" }] })).toMatchObject({ daysSince: undefined, lastDayKnown: true });
    expect(portfolio(threeWith({ events: [{ date: "2026-11-20" }] }), undefined)[0]?.daysSince).toBeUndefined();
  });

  it("count from what happened, not from a later report on it", () => {
    const row = one({ events: [{ date: "2026-11-20" }, { kind: "report", date: "2026-11-22" }] });
    expect(row.daysSince).toBe(3);
  });
});

describe("the next step", () => {
  it("is the one that is due first, and one without a date only when none has one", () => {
    const steps = [{ title: inEnglish("Some day") }, { due: "2027-03" }, { due: "2026-12-24" }];
    expect(one({ steps }).nextStep?.id).toBe("step-3");
    expect(one({ steps: [{ title: inEnglish("Some day") }] }).nextStep?.id).toBe("step-1");
    expect(one({ steps: [] }).nextStep).toBeUndefined();
  });

  it("is never one that is done, and the number of the open ones leaves these out", () => {
    const row = one({ steps: [{ status: "done", due: "2026-01" }, { due: "2027" }, {}] });
    expect(row).toMatchObject({ nextStep: { id: "step-2" }, openSteps: 2 });
  });

  test.each([
    ["2026-11-22", true],
    ["2026-11", false],
    ["2026-11-23", false],
    ["2025", true],
    ["2026/..", false],
  ])("due %s has passed on 23 November 2026: %s", (due, overdue) => {
    expect(one({ steps: [{ due }] }).overdue).toBe(overdue);
  });

  it("without a date is never called overdue", () => {
    expect(one({ steps: [{}] }).overdue).toBe(false);
  });
});

const EVENTS = [
  { id: "meeting", date: "2025-12-31", evidence: OFFICIAL },
  { id: "signed", partnership: "aa", kind: "memorandum", date: "[2025-12-30..2026-01-02]", evidence: PRESS },
];

describe("filters", () => {
  const rows = portfolio(threeWith({ events: EVENTS }), AS_OF);
  const ids = (filter: Partial<typeof NO_FILTER>) =>
    filterPortfolio(rows, { ...NO_FILTER, ...filter }).map(({ partnership }) => partnership.id);

  it("let everything pass when none is set", () => {
    expect(ids({})).toEqual(["pp", "aa", "zz"]);
  });

  it("take in whatever has one of the values of a question, and all questions at once", () => {
    expect(ids({ country: ["china"] })).toEqual(["aa"]);
    expect(ids({ country: ["china", "japan"] })).toEqual(["pp", "aa", "zz"]);
    expect(ids({ country: ["japan"], status: ["ended"] })).toEqual(["zz"]);
    expect(ids({ country: ["china"], status: ["ended"] })).toEqual([]);
    expect(ids({ sector: ["energy"] })).toEqual(["aa"]);
    expect(ids({ partner: ["company"] })).toEqual(["pp", "aa", "zz"]);
  });

  it("find a partnership of which no stage is proven", () => {
    expect(ids({ stage: [NO_STAGE] })).toEqual(["zz"]);
    expect(ids({ stage: ["dialogue"] })).toEqual(["pp"]);
  });

  it("find an event at the turn of the year in both years", () => {
    expect(ids({ year: ["2025"] })).toEqual(["pp", "aa"]);
    expect(ids({ year: ["2026"] })).toEqual(["aa"]);
  });

  it("drop values that the data does not have", () => {
    const filter = { ...NO_FILTER, country: ["atlantis", "china"], year: ["1999"] };
    expect(knownFilter(rows, filter)).toEqual({ ...NO_FILTER, country: ["china"] });
  });

  it("take a value in and out again", () => {
    const set = toggled(NO_FILTER, "country", "china");
    expect(chosenIn(set)).toBe(1);
    expect(toggled(set, "country", "china")).toEqual(NO_FILTER);
  });

  it("say of each value how many rows it would show beside the other filters", () => {
    const facets = portfolioFacets(rows, { ...NO_FILTER, country: ["china"] });
    expect(facets.country).toEqual([
      { value: "japan", count: 2 },
      { value: "china", count: 1 },
    ]);
    expect(facets.status).toEqual([
      { value: "ended", count: 0 },
      { value: "unknown", count: 1 },
    ]);
    for (const { value, count } of facets.sector)
      expect(ids({ country: ["china"], sector: [value] })).toHaveLength(count);
  });
});

describe("the order", () => {
  const rows = portfolio(
    threeWith({ events: [{ date: "2026-11-20" }, { partnership: "aa", kind: "memorandum", date: "2025-12" }] }),
    AS_OF,
  );
  const order = (...how: [sort?: Parameters<typeof orderPortfolio>[2], reversed?: boolean]) =>
    orderPortfolio(rows, WORDS, ...how).map(({ partnership }) => partnership.id);

  it("is that of the last event, the newest first", () => {
    expect(order()).toEqual(["pp", "aa", "zz"]);
  });

  it("keeps what is not known at the end, whichever way it runs", () => {
    expect(order("last-event", true)).toEqual(["aa", "pp", "zz"]);
    expect(order("days-since")).toEqual(["pp", "aa", "zz"]);
    expect(order("days-since", true)).toEqual(["pp", "aa", "zz"]);
    expect(order("stage")).toEqual(["aa", "pp", "zz"]);
    expect(order("stage", true)).toEqual(["pp", "aa", "zz"]);
  });

  it("by words is that of the reader's language", () => {
    expect(order("name")).toEqual(["aa", "pp", "zz"]);
    expect(order("name", true)).toEqual(["zz", "pp", "aa"]);
    expect(order("country")).toEqual(["aa", "pp", "zz"]);
    const backwards: PortfolioWords = { ...WORDS, compare: (a, b) => -WORDS.compare(a, b) };
    expect(orderPortfolio(rows, backwards, "name").map(({ partnership }) => partnership.id)).toEqual([
      "zz",
      "pp",
      "aa",
    ]);
  });
});

describe("the board", () => {
  const board = (events: readonly Raw[]) => portfolioBoard(portfolio(threeWith({ events }), AS_OF));

  it("has every row once, under the stage that is proven", () => {
    const columns = board(EVENTS);
    expect(columns.flatMap(({ rows }) => rows)).toHaveLength(3);
    expect(columns.find(({ stage }) => stage === "dialogue")?.rows[0]?.partnership.id).toBe("pp");
  });

  it("keeps empty columns, but shows none for what is not proven unless something is not", () => {
    expect(board(EVENTS).map(({ stage }) => stage)[0]).toBeUndefined();
    const proven = ["pp", "aa", "zz"].map((partnership) => ({ partnership, kind: "report", date: "2026" }));
    expect(board(proven).map(({ stage, rows }) => [stage, rows.length])).toEqual([
      ["signal", 3],
      ["dialogue", 0],
      ["agreed-steps", 0],
      ["signed-intent", 0],
      ["commitment", 0],
      ["set-up", 0],
      ["operation", 0],
    ]);
  });
});

const AMOUNT = {
  kind: "announced",
  amount: 5_000_000,
  currency: "USD",
  title: inEnglish("Sum"),
  evidence: [{ source: "echo" }],
};

describe("coverage", () => {
  it("counts partnerships, not amounts, and what each count rests on", () => {
    const rows = portfolio(
      threeWith({
        events: [
          { date: "2026-11-20" },
          { partnership: "aa", date: { unknown: "not-stated" } },
          { partnership: "aa", kind: "report", date: "2026-11" },
        ],
        steps: [{ due: "2027" }, { partnership: "zz" }],
        more: {
          amounts: [
            { ...AMOUNT, id: "first", partnership: "pp" },
            { ...AMOUNT, id: "second", partnership: "pp", currency: "EUR" },
          ],
        },
      }),
      AS_OF,
    );
    expect(coverageOf(rows)).toEqual({
      total: 3,
      amountDisclosed: 1,
      lastDayKnown: 1,
      stepDated: 1,
      claimedBeyond: rows.filter(({ claimed }) => claimed !== undefined).length,
    });
    expect(rows.find(({ partnership }) => partnership.id === "aa")?.claimed?.stage).toBe("dialogue");
  });

  it("is that of the rows given, and of none it is zero", () => {
    expect(coverageOf([])).toEqual({ total: 0, amountDisclosed: 0, lastDayKnown: 0, stepDated: 0, claimedBeyond: 0 });
  });
});

it("a doubt about a single value is not counted as a disagreement", () => {
  const value = (text: string) => ({ value: inEnglish(text), evidence: OFFICIAL });
  const question = { partnership: "pp", question: inEnglish("When?"), shown: 0, reason: inEnglish("First.") };
  const subject = { collection: "partnerships", id: "pp" };
  const row = one({
    more: {
      disputes: [
        { ...question, id: "differ", subject, values: [value("Monday"), value("Tuesday")] },
        { ...question, id: "doubt", subject, kind: "doubt", values: [value("Monday")] },
      ],
    },
  });
  expect(row.disputes).toBe(1);
});

it("the sources of a row are all that something in it rests on, once each", () => {
  const dataset = threeWith({
    events: [{ evidence: [...OFFICIAL, ...PRESS] }],
    more: { amounts: [{ ...AMOUNT, id: "first", partnership: "pp" }] },
  });
  const ids = portfolio(dataset, AS_OF).map((row) => sourcesOfRow(dataset, row).map(({ id }) => id));
  expect(ids).toEqual([["official", "press", "echo"], ["official"], ["official"]]);
});

it("the data date is the day of the edition, and unknown without one", () => {
  expect(dataDay(datasetOf({ edition: [{ id: "edition", asOf: "2026-11-23", version: "1" }] }))).toBe(AS_OF);
  expect(dataDay(datasetOf({}))).toBeUndefined();
});

test("funds that are only named in connection with a partnership are no sum of it", () => {
  const amount = {
    partnership: "pp",
    kind: "committed",
    amount: 50_000_000,
    currency: "USD",
    title: inEnglish("Funds"),
    evidence: OFFICIAL,
  };
  const amounts = [
    { ...amount, id: "own" },
    { ...amount, id: "of-the-state", context: true },
  ];
  expect(one({ more: { amounts } }).amounts.map(({ id }) => id)).toEqual(["own"]);
  expect(coverageOf([one({ more: { amounts: amounts.slice(1) } })]).amountDisclosed).toBe(0);
});
