import { describe, expect, test } from "vitest";
import { readDay } from "../../src/domain/calendarDay.ts";
import { rateComparison, widestReliefs } from "../../src/domain/incentiveComparison.ts";
import { incentiveDoubts } from "../../src/domain/incentiveDoubts.ts";
import { filterIncentives, incentiveFacets } from "../../src/domain/incentiveFilter.ts";
import { orderIncentives, regimeGroups } from "../../src/domain/incentiveOrder.ts";
import { incentiveRates } from "../../src/domain/incentiveRate.ts";
import { endsSoon, incentiveStanding } from "../../src/domain/incentiveStanding.ts";
import { placeOf, validityPieces } from "../../src/domain/incentiveValidity.ts";
import type { Incentive } from "../../src/domain/records/incentive.ts";
import { datasetOf, inEnglish, OFFICIAL, type RawCollections } from "./builders.ts";

/*
 * Every record here is synthetic: invented rates and days, made only to ask one question each.
 */

type Raw = Readonly<Record<string, unknown>>;

const day = (text: string): number => readDay(text) ?? Number.NaN;

const aPhase = (id: string, from?: string, until?: string, more: Raw = {}): Raw => ({
  id,
  ...(from !== undefined && { from }),
  ...(until !== undefined && { until }),
  title: inEnglish(id),
  evidence: OFFICIAL,
  ...more,
});

const anIncentive = (id: string, more: Raw = {}): Raw => ({
  id,
  title: inEnglish(id),
  summary: inEnglish("Summary."),
  regime: "park",
  kind: "tax",
  beneficiaries: ["company"],
  phases: [aPhase("first", "2017-06-30", "2027-12-31"), aPhase("second", "2028-01-01", "2039-12-31")],
  conditions: [],
  basis: [],
  history: [],
  confidence: "high",
  evidence: OFFICIAL,
  ...more,
});

const aParameter = (id: string, values: readonly Raw[], more: Raw = {}): Raw => ({
  id,
  title: inEnglish(id),
  regime: "park",
  unit: "share",
  values,
  basis: [],
  confidence: "high",
  evidence: OFFICIAL,
  ...more,
});

const aRegime = (id: string, more: Raw = {}): Raw => ({
  id,
  title: inEnglish(id),
  summary: inEnglish("Summary."),
  basis: [],
  evidence: OFFICIAL,
  ...more,
});

const READING = {
  id: "scope",
  title: inEnglish("Whether it is included"),
  options: [
    { id: "included", title: inEnglish("Included"), evidence: OFFICIAL },
    { id: "left-out", title: inEnglish("Left out"), evidence: [] },
  ],
  likely: "included",
  reason: inEnglish("Most say so."),
  evidence: OFFICIAL,
};

const dataset = (more: RawCollections) => {
  const joined = datasetOf({
    sources: [
      {
        id: "official",
        voice: "official",
        publisher: "official",
        shortName: "official",
        title: "official",
        url: "https://example.org/",
        language: "en",
        published: "2025-12-21",
      },
    ],
    regimes: [aRegime("park")],
    ...more,
  });
  expect(joined.problems).toEqual([]);
  return joined;
};

const only = (raw: Raw, more: RawCollections = {}) => {
  const joined = dataset({ incentives: [raw], ...more });
  const [incentive] = joined.incentives.values();
  if (incentive === undefined) throw new Error("The incentive was set aside.");
  return { dataset: joined, incentive };
};

describe("where an incentive stands", () => {
  const { incentive } = only(anIncentive("relief"));

  test.each([
    ["2017-06-29", "not-yet", "first"],
    ["2017-06-30", "in-force", "first"],
    ["2027-12-31", "in-force", "first"],
    ["2028-01-01", "in-force", "second"],
    ["2039-12-31", "in-force", "second"],
    ["2040-01-01", "ended", "second"],
  ])("on %s it is %s, in its %s phase: both days of a phase are covered", (on, standing, phase) => {
    const told = incentiveStanding(incentive, day(on));
    expect([told.standing, told.span.phase.id]).toEqual([standing, phase]);
  });

  test("names what follows, and counts the days to the last one", () => {
    const told = incentiveStanding(incentive, day("2027-12-01"));
    expect(told.later.map(({ phase }) => phase.id)).toEqual(["second"]);
    expect(told.daysLeft).toBe(30);
    expect(incentiveStanding(incentive, day("2030-01-01")).later).toEqual([]);
  });

  test("ends soon two years before the last day of what holds, not a day earlier", () => {
    expect(endsSoon(incentiveStanding(incentive, day("2025-12-31")))).toBe(true);
    expect(endsSoon(incentiveStanding(incentive, day("2025-12-30")))).toBe(false);
  });

  test("a phase without days holds always, and no days are counted to an end that nobody states", () => {
    const told = incentiveStanding(
      only(anIncentive("open", { phases: [aPhase("open")] })).incentive,
      day("2026-11-23"),
    );
    expect([told.standing, told.daysLeft]).toEqual(["in-force", undefined]);
  });

  test("between two phases it is waited for, not ended", () => {
    const phases = [aPhase("pilot", "2025-01-01", "2025-12-31"), aPhase("again", "2028-01-01", "2028-12-31")];
    const told = incentiveStanding(only(anIncentive("pilot", { phases })).incentive, day("2026-11-23"));
    expect([told.standing, told.span.phase.id]).toEqual(["not-yet", "again"]);
  });
});

describe("the rate that is shown", () => {
  const parameters = {
    "tax-parameters": [
      aParameter("rate", [
        { from: "2017-06-30", until: "2027-12-31", value: 0 },
        { from: "2028-01-01", until: "2039-12-31", value: 0.12, reading: { id: "scope", option: "left-out" } },
        { from: "2028-01-01", until: "2039-12-31", value: 0.075, reading: { id: "scope", option: "included" } },
      ]),
      aParameter("ordinary", [
        { until: "2025-12-31", value: 0.15 },
        { from: "2026-01-01", value: 0.2 },
      ]),
      aParameter("fee", [{ value: { unknown: "not-found" } }]),
      aParameter("months", [{ value: 12 }], { unit: "months" }),
    ],
    readings: [READING],
  };
  const relief = anIncentive("relief", { rate: "rate", standard: "ordinary" });
  const told = (raw: Raw, on: string) => {
    const { dataset: joined, incentive } = only(raw, parameters);
    const { rate, standard } = incentiveRates(joined, incentive, day(on));
    return {
      rate: rate?.values.map(({ value }) => value),
      depends: rate?.depends,
      standard: standard?.values.map(({ value }) => value),
    };
  };

  test("is that of the day, beside the ordinary one of the same day", () => {
    expect(told(relief, "2025-06-01")).toEqual({ rate: [0], depends: false, standard: [0.15] });
    expect(told(relief, "2026-11-23")).toEqual({ rate: [0], depends: false, standard: [0.2] });
  });

  test("is every value that the law can be read to give, the smallest first", () => {
    expect(told(relief, "2030-01-01")).toEqual({ rate: [0.075, 0.12], depends: true, standard: [0.2] });
  });

  test("of an incentive that is over is that of its last day, of one to come that of its first", () => {
    expect(told(relief, "2050-01-01").rate).toEqual([0.075, 0.12]);
    expect(told(relief, "2010-01-01").rate).toEqual([0]);
  });

  test("stays unknown when it was not found", () => {
    expect(told(anIncentive("fee", { rate: "fee" }), "2026-11-23").rate).toEqual([{ unknown: "not-found" }]);
  });

  test("only shares known on both sides are compared; the rest is counted as left out", () => {
    const joined = dataset({
      ...parameters,
      incentives: [
        relief,
        anIncentive("no-standard", { rate: "rate" }),
        anIncentive("unknown", { rate: "fee", standard: "ordinary" }),
        anIncentive("months", { rate: "months", standard: "ordinary" }),
      ],
    });
    const { rows, leftOut } = rateComparison(joined, [...joined.incentives.values()], day("2030-01-01"));
    expect(rows.map(({ incentive, rate, standard, depends }) => [incentive.id, rate, standard, depends])).toEqual([
      ["relief", { low: 0.075, high: 0.12 }, { low: 0.2, high: 0.2 }, true],
    ]);
    expect(leftOut.map(({ id }) => id)).toEqual(["no-standard", "unknown", "months"]);
  });

  test("names the rates that surely fall most, in the order in which they came", () => {
    const joined = dataset({
      readings: [READING],
      "tax-parameters": [
        aParameter("ordinary", [{ value: 0.2, from: "2020-01-01" }]),
        aParameter("little", [{ value: 0.15, from: "2017-06-30" }]),
        aParameter("nothing", [{ value: 0.2, from: "2017-06-30" }]),
        aParameter("much", [{ value: 0, from: "2017-06-30" }]),
        aParameter("perhaps", [
          { value: 0, from: "2017-06-30", reading: { id: "scope", option: "included" } },
          { value: 0.19, from: "2017-06-30", reading: { id: "scope", option: "left-out" } },
        ]),
      ],
      incentives: ["little", "nothing", "perhaps", "much"].map((id) =>
        anIncentive(id, { rate: id, standard: "ordinary" }),
      ),
    });
    const { rows } = rateComparison(joined, [...joined.incentives.values()], day("2026-01-01"));
    const widest = (most: number) => widestReliefs(rows, most).map(({ incentive }) => incentive.id);
    expect(rows).toHaveLength(4);
    expect(widest(1)).toEqual(["much"]);
    expect(widest(2)).toEqual(["little", "much"]);
    expect(widest(9)).toEqual(["little", "perhaps", "much"]);
  });
});

test("a rate that was set aside stays named, so that it does not read as a rate that nobody stated", () => {
  const joined = datasetOf({
    sources: [...dataset({}).sources.values()],
    regimes: [aRegime("park")],
    incentives: [anIncentive("relief", { rate: "gone", standard: "gone-too" })],
  });
  expect(joined.problems.map(({ path }) => path.at(-1))).toEqual(["rate", "standard"]);
  expect(joined.incentives.get("relief")).toMatchObject({ rate: "gone", standard: "gone-too" });
});

describe("the list", () => {
  const joined = dataset({
    regimes: [aRegime("zone"), aRegime("park")],
    incentives: [
      anIncentive("over", { phases: [aPhase("it", "2020-01-01", "2024-12-31")] }),
      anIncentive("to-come", { phases: [aPhase("it", "2028-01-01")], kind: "customs" }),
      anIncentive("zone-relief", { regime: "zone", beneficiaries: ["owners", "investors"] }),
      anIncentive("now", { beneficiaries: ["company", "owners"] }),
    ],
  });
  const all = [...joined.incentives.values()];
  const ids = (incentives: readonly Incentive[]) => incentives.map(({ id }) => id);
  const none = { who: [], kind: [], regime: [] };
  const today = day("2026-11-23");

  test("shows what holds before what is to come and what is over", () => {
    expect(ids(orderIncentives(all, today))).toEqual(["zone-relief", "now", "to-come", "over"]);
  });

  test("is grouped by regime, the one with the most incentives first", () => {
    expect(regimeGroups(joined, all, today).map(({ regime, incentives }) => [regime, ids(incentives)])).toEqual([
      ["park", ["now", "to-come", "over"]],
      ["zone", ["zone-relief"]],
    ]);
  });

  test.each([
    ["nothing chosen", none, ["over", "to-come", "zone-relief", "now"]],
    [
      "several of one question widen it",
      { ...none, who: ["owners", "company"] },
      ["over", "to-come", "zone-relief", "now"],
    ],
    ["one beneficiary", { ...none, who: ["owners"] }, ["zone-relief", "now"]],
    ["two questions narrow it", { ...none, who: ["owners"], regime: ["zone"] }, ["zone-relief"]],
    ["a day on which it has to hold", { ...none, on: day("2028-01-01") }, ["to-come", "zone-relief", "now"]],
    ["a day long ago", { ...none, on: day("2010-01-01") }, []],
  ])("%s", (_, filter, expected) => {
    expect(ids(filterIncentives(all, filter))).toEqual(expected);
  });

  test("counts for each value what it would show beside the other filters", () => {
    const { who, kind, regime } = incentiveFacets(joined, { ...none, who: ["company"], regime: ["park"] });
    expect(who).toEqual([
      { value: "company", count: 3 },
      { value: "owners", count: 1 },
      { value: "investors", count: 0 },
    ]);
    expect(kind).toEqual([
      { value: "tax", count: 2 },
      { value: "customs", count: 1 },
    ]);
    expect(regime).toEqual([
      { value: "zone", count: 0 },
      { value: "park", count: 3 },
    ]);
  });
});

describe("the validity that is drawn", () => {
  test("a last day is covered to its end: the next phase begins where it ends", () => {
    const [first, second] = validityPieces(only(anIncentive("relief")).incentive);
    expect(first?.end).toBe(placeOf(day("2028-01-01")));
    expect(second?.start).toBe(first?.end);
    expect([first?.openStart, first?.openEnd]).toEqual([false, false]);
  });

  test("carries how certain each phase is", () => {
    const phases = [
      aPhase("a", "2020-01-01", "2020-12-31"),
      aPhase("b", "2021-01-01", "2021-12-31", { certainty: "assumed" }),
    ];
    expect(validityPieces(only(anIncentive("x", { phases })).incentive).map(({ certainty }) => certainty)).toEqual([
      "stated",
      "assumed",
    ]);
  });

  test("ends that are not stated are drawn to the edge and said to be open; what lies outside is not drawn", () => {
    const phases = [aPhase("old", "2001-01-01", "2016-12-31"), aPhase("open")];
    expect(validityPieces(only(anIncentive("x", { phases })).incentive)).toMatchObject([
      { start: 0, end: 1, openStart: true, openEnd: true },
    ]);
  });
});

describe("what is not settled", () => {
  const DISPUTE = {
    id: "threshold",
    subject: { collection: "incentives", id: "x" },
    question: inEnglish("Is half enough?"),
    values: [
      { value: inEnglish("Yes"), evidence: OFFICIAL },
      { value: inEnglish("No"), evidence: OFFICIAL },
    ],
    shown: 0,
    reason: inEnglish("The agency says so."),
  };
  const condition = {
    id: "export",
    title: inEnglish("Half of income from exports"),
    test: { kind: "export-share", compare: "at-least", value: 0.5, disputed: "scope" },
    from: "2028-01-01",
    evidence: OFFICIAL,
  };
  const more: RawCollections = {
    regimes: [aRegime("park", { conditions: [condition] })],
    readings: [READING],
    "tax-parameters": [aParameter("rate", [{ value: 0, reading: { id: "scope", option: "included" } }])],
  };
  const doubtsOf = (raw: Raw, extra: RawCollections) => {
    const { dataset: joined, incentive } = only(raw, { ...more, ...extra });
    const { readings, disputes, questions } = incentiveDoubts(joined, incentive);
    return [readings, disputes, questions].map((list) => list.map(({ id }) => id));
  };
  test("the readings on which its rate depends", () => {
    const phases = [aPhase("now", "2020-01-01")];
    expect(doubtsOf(anIncentive("y", { rate: "rate", phases }), {})).toEqual([["scope"], [], []]);
  });

  test("the reading of a condition of the regime that begins with one of its phases, and no other", () => {
    expect(doubtsOf(anIncentive("y"), {})).toEqual([["scope"], [], []]);
    expect(doubtsOf(anIncentive("y", { phases: [aPhase("now", "2020-01-01")] }), {})).toEqual([[], [], []]);
  });

  test("a disagreement about it; one that a reading stands for is told once, as the reading", () => {
    const phases = [aPhase("now", "2020-01-01")];
    const own = { ...DISPUTE, id: "another" };
    expect(
      doubtsOf(anIncentive("x", { phases }), {
        readings: [{ ...READING, dispute: "threshold" }],
        disputes: [DISPUTE, own],
      }),
    ).toEqual([["scope"], ["another"], []]);
  });

  test("what was not found about it, its rate and its regime", () => {
    const question = (id: string, collection: string, of: string): Raw => ({
      id,
      kind: "not-found",
      title: inEnglish(id),
      about: [{ collection, id: of }],
      evidence: OFFICIAL,
    });
    const questions = [
      question("fee", "regimes", "park"),
      question("period", "tax-parameters", "rate"),
      question("list", "incentives", "x"),
    ];
    const phases = [aPhase("now", "2020-01-01")];
    expect(
      doubtsOf(anIncentive("x", { rate: "rate", phases }), {
        "open-questions": questions,
      })[2],
    ).toEqual(["list", "period", "fee"]);
  });
});
