import { describe, expect, test } from "vitest";
import { attention } from "../../src/domain/attention.ts";
import { ATTENTION_RULES, type AttentionRule } from "../../src/domain/attentionItem.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import { dayNumber } from "../../src/domain/edtf.ts";
import { aPartnershipWith, datasetOf, inEnglish, OFFICIAL, PRESS, recordsOfAPartnershipWith } from "./builders.ts";

const ECHO = [{ source: "echo" }];
const DAY = dayNumber(2026, 1, 1);

const section = (dataset: Dataset, asOf: number, rule: AttentionRule, partnership?: string) => {
  const found = attention(dataset, asOf, partnership).find((one) => one.rule === rule);
  if (found === undefined) throw new Error(`${rule} has no section`);
  return found;
};

const found = (dataset: Dataset, asOf: number, rule: AttentionRule) => section(dataset, asOf, rule).items;

describe("a step whose date has passed", () => {
  const due = (date: unknown, status = "dated") =>
    aPartnershipWith({ steps: [{ due: date, status, owner: "ministry" }] });

  test("is overdue from the day after its date, not on it", () => {
    const dataset = due("2026-01-01");
    expect(found(dataset, DAY - 1, "step-overdue")).toEqual([]);
    expect(found(dataset, DAY, "step-overdue")).toEqual([]);
    expect(found(dataset, DAY + 1, "step-overdue")).toEqual([
      { rule: "step-overdue", fact: "next-steps/step-1", partnership: "pp", days: 1 },
    ]);
  });

  test("counts from the last possible day, and says that it is at least so long", () => {
    const [item] = found(due("2025"), DAY, "step-overdue");
    expect(item).toMatchObject({ days: 1, counted: "at-least" });
    expect(found(due("2025-12~"), DAY, "step-overdue")).toMatchObject([{ days: 1, counted: "about" }]);
  });

  test("due by a day is overdue by exactly the days since", () => {
    const [item] = found(due("../2025-12-30"), DAY, "step-overdue");
    expect(item).toMatchObject({ days: 2 });
    expect(item).not.toHaveProperty("counted");
  });

  test("is not overdue once it is done", () => {
    expect(section(due("2025-12-30", "done"), DAY, "step-overdue")).toMatchObject({ examined: 0, items: [] });
  });

  test("waits the longer the higher it stands", () => {
    const dataset = aPartnershipWith({ steps: [{ due: "2025-12-30" }, { due: "2024-12-30" }] });
    expect(found(dataset, DAY, "step-overdue").map(({ fact }) => fact)).toEqual([
      "next-steps/step-2",
      "next-steps/step-1",
    ]);
  });
});

test("a step without date or owner is found for each, out of all that are open", () => {
  const dataset = aPartnershipWith({
    steps: [{}, { due: "2027-01-01" }, { owner: "ministry" }, { status: "done" }],
  });
  const facts = (rule: AttentionRule) => found(dataset, DAY, rule).map(({ fact }) => fact);
  expect(facts("step-without-date")).toEqual(["next-steps/step-1", "next-steps/step-3"]);
  expect(facts("step-without-owner")).toEqual(["next-steps/step-1", "next-steps/step-2"]);
  expect(section(dataset, DAY, "step-without-date").examined).toBe(3);
});

describe("a partnership without an event", () => {
  const lastOn = (date: unknown) => aPartnershipWith({ events: [{ date }] });
  const rulesAfter = (days: number) =>
    (["silent-60", "silent-120"] as const).filter((rule) => found(lastOn("2026-01-01"), DAY + days, rule).length > 0);

  test.each([
    [59, []],
    [60, ["silent-60"]],
    [119, ["silent-60"]],
    [120, ["silent-120"]],
    [121, ["silent-120"]],
  ])("for %i days is silent under %j", (days, rules) => {
    expect(rulesAfter(days)).toEqual(rules);
  });

  test("names the last event and the days since", () => {
    expect(found(lastOn("2026-01-01"), DAY + 75, "silent-60")).toEqual([
      { rule: "silent-60", fact: "events/event-1", partnership: "pp", days: 75 },
    ]);
  });

  test("whose last day is not known is silent at least since the last possible one", () => {
    const [item] = found(lastOn("../2025-12-31"), DAY + 119, "silent-120");
    expect(item).toMatchObject({ days: 120, counted: "at-least" });
    expect(found(lastOn("2025-12"), DAY + 118, "silent-120")).toEqual([]);
    expect(found(lastOn("2025-12-31~"), DAY + 119, "silent-120")).toMatchObject([{ counted: "about" }]);
    expect(found(lastOn("2025-12-31?"), DAY + 119, "silent-120")).toMatchObject([{ counted: "about" }]);
  });

  test("that goes on without an end is not silent", () => {
    expect(found(lastOn("2020-01-01/.."), DAY, "silent-120")).toEqual([]);
  });

  test("is judged by what had happened by that day, not by what came later", () => {
    const dataset = aPartnershipWith({ events: [{ date: "2025-01-01" }, { date: "2026-01-01" }] });
    expect(found(dataset, dayNumber(2025, 12, 31), "silent-120")).toMatchObject([
      { fact: "events/event-1", days: 364 },
    ]);
    expect(found(dataset, DAY, "silent-120")).toEqual([]);
  });

  test("is not woken by a report about it", () => {
    const dataset = aPartnershipWith({ events: [{ date: "2025-01-01" }, { date: "2025-12-31", kind: "report" }] });
    expect(found(dataset, DAY, "silent-120")).toMatchObject([{ fact: "events/event-1" }]);
  });

  test("cannot be judged when no event has a date, and is not counted among those that were", () => {
    const dataset = lastOn({ unknown: "not-stated" });
    expect(section(dataset, DAY, "silent-120")).toEqual({ rule: "silent-120", examined: 0, items: [] });
  });

  test("that has ended is not silent", () => {
    const records = recordsOfAPartnershipWith({ events: [{ date: "2020-01-01" }] });
    const ended = (records.partnerships ?? []).map((one) => ({
      ...one,
      status: { value: "ended", asOf: "2026-11-23", reason: inEnglish("It ended.") },
    }));
    expect(found(datasetOf(records), DAY, "silent-120")).toHaveLength(1);
    expect(section(datasetOf({ ...records, partnerships: ended }), DAY, "silent-120")).toMatchObject({
      examined: 0,
      items: [],
    });
  });
});

describe("a claim beyond what is proven", () => {
  test("is found with the fact that makes it", () => {
    // A memorandum without a day: the stage is mentioned, its proof is not there.
    const dataset = aPartnershipWith({
      events: [{}, { kind: "memorandum", date: { unknown: "not-stated" } }],
    });
    expect(found(dataset, DAY, "claim-beyond-proof")).toEqual([
      { rule: "claim-beyond-proof", fact: "events/event-2", partnership: "pp" },
    ]);
  });

  test("is not found where everything claimed is proven", () => {
    const dataset = aPartnershipWith({ events: [{}, { kind: "memorandum", date: "2025-12-21" }] });
    expect(section(dataset, DAY, "claim-beyond-proof")).toMatchObject({ examined: 1, items: [] });
  });
});

test("what is disputed is found, the unsettled first, with the partnership of its subject", () => {
  const dispute = (id: string, shown: number | null) => ({
    id,
    subject: { collection: "events", id: "event-1" },
    question: inEnglish(id),
    values: [
      { value: inEnglish("a"), evidence: OFFICIAL },
      { value: inEnglish("b"), evidence: PRESS },
    ],
    shown,
    reason: inEnglish("Because."),
  });
  const dataset = aPartnershipWith({
    events: [{}],
    more: { disputes: [dispute("settled", 0), dispute("open", null)] },
  });
  expect(found(dataset, DAY, "disputed")).toEqual([
    { rule: "disputed", fact: "events/event-1", dispute: "open", partnership: "pp" },
    { rule: "disputed", fact: "events/event-1", dispute: "settled", partnership: "pp" },
  ]);
});

describe("a fact from one source only", () => {
  const facts = (evidence: unknown) =>
    found(aPartnershipWith({ events: [{ evidence }] }), DAY, "single-source").map(({ fact }) => fact);

  test("is found", () => {
    expect(facts(OFFICIAL)).toEqual(["events/event-1"]);
  });

  test("is not found when a second voice says the same", () => {
    expect(facts([...OFFICIAL, ...PRESS])).toEqual([]);
  });

  test("counts voices: a source that repeats another adds none", () => {
    expect(facts([...OFFICIAL, ...ECHO])).toEqual(["events/event-1"]);
    expect(facts([...ECHO, ...PRESS])).toEqual([]);
  });

  test("is not borne out by a source that says something else", () => {
    expect(facts([...OFFICIAL, { source: "press", stance: "differs" }])).toEqual(["events/event-1"]);
  });

  test("is not asked of names: people, organizations and places", () => {
    const dataset = aPartnershipWith({});
    expect(section(dataset, DAY, "single-source").examined).toBe(0);
  });
});

/** Synthetic: an invented rate, and a ledger that confirms nothing. */
const aRate = (evidence: unknown, values: readonly Readonly<Record<string, unknown>>[] = [{ value: 0.1 }]) =>
  aPartnershipWith({
    sources: [
      { id: "ledger", secondary: true },
      { id: "notes", secondary: true },
    ],
    more: {
      regimes: [{ id: "park", title: inEnglish("Park"), summary: inEnglish("Park."), basis: [], evidence: OFFICIAL }],
      "tax-parameters": [
        {
          id: "rate",
          title: inEnglish("Rate"),
          regime: "park",
          unit: "share",
          values,
          basis: [],
          confidence: "low",
          evidence,
        },
      ],
    },
  });

describe("a rate", () => {
  const LEDGER = [{ source: "ledger" }];
  const rules = (dataset: Dataset) =>
    (["unconfirmed", "single-source"] as const).flatMap((rule) => found(dataset, DAY, rule));

  test("of which one source tells is found", () => {
    expect(rules(aRate(PRESS))).toEqual([{ rule: "single-source", fact: "tax-parameters/rate" }]);
    expect(rules(aRate([...OFFICIAL, ...PRESS]))).toEqual([]);
  });

  test("that only ledgers tell of is unconfirmed, however many they are, and is told once", () => {
    const unconfirmed = [{ rule: "unconfirmed", fact: "tax-parameters/rate" }];
    expect(rules(aRate(LEDGER))).toEqual(unconfirmed);
    expect(rules(aRate([...LEDGER, { source: "notes" }]))).toEqual(unconfirmed);
    expect(rules(aRate([...LEDGER, ...PRESS, ...OFFICIAL]))).toEqual([]);
  });

  test("is found for the one value that rests on less than the rate itself", () => {
    const values = [
      { value: 0.1, until: "2026-12-31" },
      { value: 0.2, from: "2027-01-01", until: "2027-12-31", evidence: PRESS },
      { value: 0.3, from: "2028-01-01", evidence: LEDGER },
    ];
    expect(rules(aRate([...OFFICIAL, ...PRESS], values))).toEqual([
      { rule: "unconfirmed", fact: "tax-parameters/rate", part: 2 },
      { rule: "single-source", fact: "tax-parameters/rate", part: 1 },
    ]);
  });

  test("does not repeat for each value what is said of it as a whole", () => {
    const values = [{ value: 0.1, evidence: LEDGER }];
    expect(rules(aRate(LEDGER, values))).toEqual([{ rule: "unconfirmed", fact: "tax-parameters/rate" }]);
  });
});

describe("a source", () => {
  const readOn = (accessed?: string) =>
    aPartnershipWith({ sources: [{ id: "page", ...(accessed !== undefined && { accessed }) }] });
  const days = (dataset: Dataset, asOf: number) =>
    found(dataset, asOf, "source-not-rechecked").find(({ source }) => source === "page");

  test("has to be read again 90 days after it was read, not a day sooner", () => {
    expect(days(readOn("2026-01-01"), DAY + 89)).toBeUndefined();
    expect(days(readOn("2026-01-01"), DAY + 90)).toEqual({ rule: "source-not-rechecked", source: "page", days: 90 });
  });

  test("of which no reading is recorded stands above all others, without a number of days", () => {
    const dataset = readOn("2026-01-01");
    const items = found(dataset, DAY + 400, "source-not-rechecked");
    expect(items.at(-1)).toMatchObject({ source: "page", days: 400 });
    expect(items[0]).not.toHaveProperty("days");
  });
});

test("every rule has its section, in the order of what presses most, also when it finds nothing", () => {
  const sections = attention(datasetOf({}), DAY);
  expect(sections.map(({ rule }) => rule)).toEqual(ATTENTION_RULES);
  expect(sections.every(({ examined, items }) => examined === 0 && items.length === 0)).toBe(true);
});

test("one partnership alone: its points, counted out of what is its own", () => {
  const records = recordsOfAPartnershipWith({ events: [{ date: "2020-01-01" }], steps: [{}] });
  const other = (records.partnerships ?? []).map((one) => ({
    ...one,
    id: "other",
    evidence: PRESS,
    parties: [{ organization: "company", role: "partner", evidence: PRESS }],
  }));
  const dataset = datasetOf({ ...records, partnerships: [...(records.partnerships ?? []), ...other] });
  expect(section(dataset, DAY, "step-without-date", "other")).toMatchObject({ examined: 0, items: [] });
  expect(section(dataset, DAY, "step-without-date", "pp")).toMatchObject({ examined: 1 });
  const cited = section(dataset, DAY, "source-not-rechecked", "other");
  expect(cited.items.map(({ source }) => source)).toEqual(["press"]);
});
