import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exampleScenario } from "../../../src/domain/savings/exampleScenario.ts";
import type { Scenario } from "../../../src/domain/savings/scenario.ts";
import { everyPartOf, readScenario, writeScenario } from "../../../src/domain/savings/scenarioAddress.ts";
import { PARAMETERS } from "./parameters.ts";
import { scenarios } from "./scenarios.ts";

const EXAMPLE = exampleScenario(PARAMETERS, 2026);

/** What the router makes of a part: a text that looks like a number becomes one. */
const routed = (parts: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(parts).map(([key, value]) => [
      key,
      typeof value === "string" && /^-?\d+(?:\.\d+)?(?:e\d+)?$/.test(value) ? Number(value) : value,
    ]),
  );

const read = (search: Readonly<Record<string, unknown>>): Scenario => readScenario(search, EXAMPLE).scenario;
const write = (scenario: Scenario, hidden = false) => writeScenario(scenario, { hidden, example: EXAMPLE });

describe("the address of a scenario", () => {
  test("is empty for the example", () => {
    expect(write(EXAMPLE)).toEqual({});
    expect(readScenario({}, EXAMPLE)).toEqual({ scenario: EXAMPLE, hidden: false });
  });

  test("is readable: percentages, plain numbers and names", () => {
    const scenario: Scenario = {
      ...EXAMPLE,
      rate: 12_500.5,
      usdRate: 12_500.5,
      lastYear: 2035,
      staff: [
        { count: 100, salary: 1_500 },
        { count: 20, salary: 2_500.5 },
      ],
      revenue: 6_000_000,
      otherCosts: 800_000,
      costsWithVat: 0.4,
      exportShares: [0.8, 0.605],
      investments: [
        { amount: 1_200_000, assetClass: "computers", year: 2026, imported: true },
        { amount: 500_000, assetClass: "buildings", year: 2027, imported: false },
      ],
      customsDuty: 0.1,
      buildings: 10,
      hectares: 0.5,
      landZone: "tashkent-zone-2",
      location: "karakalpakstan",
      payout: 0.25,
      owner: { kind: "foreign-with-treaty", rate: 0.075 },
      contribution: 0.015,
      readings: { "vat-scope": "due" },
      statusLost: { year: 2027, month: 6 },
    };
    const address = write(scenario);
    expect(address).toEqual({
      currency: "USD",
      rate: 12_500.5,
      years: "2026-2035",
      staff: "100x1500,20x2500.5",
      revenue: 6_000_000,
      costs: 800_000,
      vatcosts: 40,
      exports: "80,60.5",
      invest: "1200000-computers-2026-imported,500000-buildings-2027",
      duty: 10,
      buildings: 10,
      land: "0.5-tashkent-zone-2",
      place: "karakalpakstan",
      payout: 25,
      owner: "treaty-7.5",
      contribution: 1.5,
      "vat-scope": "due",
      lost: "2027-06",
    });
    expect(read(address)).toEqual(scenario);
  });

  test("any scenario within the limits reads back the same", () => {
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        expect(read(routed(write(scenario)))).toEqual(scenario);
      }),
      { numRuns: 400 },
    );
  });

  test("is whole as soon as anything differs, and keeps its meaning when the example and the data move on", () => {
    const later: Scenario = {
      ...exampleScenario(PARAMETERS, 2031),
      currency: "EUR",
      rate: 15_000.25,
      usdRate: 13_000.5,
      staff: [],
      revenue: 1,
      otherCosts: 2,
      costsWithVat: 0.03,
      exportShares: [0.04],
      investments: [],
      customsDuty: 0.05,
      buildings: 6,
      hectares: 7,
      landZone: "fergana",
      location: "other-region",
      payout: 0.08,
      owner: { kind: "uzbek" },
    };
    const changed: Scenario = { ...EXAMPLE, payout: 0.75 };
    expect(Object.keys(write(changed)).toSorted()).toEqual(Object.keys(everyPartOf(EXAMPLE)).toSorted());
    fc.assert(
      fc.property(fc.oneof(fc.constant(changed), scenarios({ groups: 2, assets: 2 })), (scenario) => {
        expect(readScenario(routed(write(scenario)), later).scenario).toEqual(scenario);
      }),
    );
  });

  test("nothing that the example has could be denied by an address", () => {
    expect(EXAMPLE).not.toHaveProperty("contribution");
    expect(EXAMPLE).not.toHaveProperty("statusLost");
    expect(EXAMPLE.readings).toEqual({});
  });

  test("holds the rates of another currency", () => {
    const euros: Scenario = { ...EXAMPLE, currency: "EUR" };
    expect(write(euros)).toMatchObject({ currency: "EUR", rate: 11_801, "usd-rate": 11_801 });
    expect(read(write(euros))).toEqual(euros);
  });

  test("without figures the example is not written, and every other company without its figures is", () => {
    expect(write(EXAMPLE, true)).toEqual({ figures: "hidden" });
    // The difference may be a figure: what can be said of the company is said.
    const { staff, revenue, costs, invest, buildings, ...open } = everyPartOf(EXAMPLE);
    expect(write({ ...EXAMPLE, revenue: 1 }, true)).toEqual({ ...open, figures: "hidden" });
  });

  test("without figures it holds neither pay nor revenue, costs, investments or buildings", () => {
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        const address = write(scenario, true);
        expect(address["figures"]).toBe("hidden");
        for (const key of ["staff", "revenue", "costs", "invest", "buildings"]) expect(address).not.toHaveProperty(key);
        const { scenario: again, hidden } = readScenario(address, EXAMPLE);
        expect(hidden).toBe(true);
        const { staff, revenue, otherCosts, investments, buildings } = EXAMPLE;
        expect(again).toEqual({ ...scenario, staff, revenue, otherCosts, investments, buildings });
      }),
    );
  });
});

describe("an address that somebody typed", () => {
  test.each([
    ["revenue", "-1"],
    ["revenue", "1e12"],
    ["revenue", "12345678901234"],
    ["revenue", "1.234"],
    ["revenue", "six"],
    ["vatcosts", "100.01"],
    ["vatcosts", 101],
    ["exports", ""],
    ["exports", "80,"],
    ["exports", Array.from({ length: 23 }, () => "50").join()],
    ["years", "2035-2026"],
    ["years", "2023-2026"],
    ["years", "2026-2046"],
    ["years", "2026"],
    ["staff", "10"],
    ["staff", "1.5x100"],
    ["staff", "1000001x1"],
    ["staff", Array.from({ length: 9 }, () => "1x1").join()],
    ["invest", "100-gold-2026"],
    ["invest", "100-computers-2026-stolen"],
    ["land", "1-atlantis"],
    ["land", "100001-fergana"],
    ["owner", "treaty-101"],
    ["owner", "nobody"],
    ["lost", "2027-13"],
    ["lost", "2023-01"],
    ["rate", "0"],
    ["place", "moon"],
    ["currency", "GBP"],
    // A currency without its rate would be worth what the example's is.
    ["currency", "EUR"],
    ["contribution", "-1"],
    ["revenue", ["5"]],
    ["revenue", Number.NaN],
    ["revenue", Number.POSITIVE_INFINITY],
    ["revenue", "1e400"],
    ["revenue", "-0"],
    ["revenue", "\u0668\u0660"],
    ["revenue", "\uFF18"],
    ["revenue", "5\n"],
    ["revenue", "__proto__"],
    ["invest", "1-constructor-2026"],
    ["land", "1-__proto__"],
    ["staff", "1x1,".repeat(100_000)],
    ["owner", "treaty-treaty-5"],
  ])("%s=%s is as in the example", (key, value) => {
    expect(read({ [key]: value })).toEqual(EXAMPLE);
  });

  test("one bad part does not spoil the others", () => {
    expect(read({ revenue: "much", payout: "75", staff: "none" })).toEqual({ ...EXAMPLE, payout: 0.75, staff: [] });
  });

  test("the name of what every object has is no part", () => {
    // Parsed from JSON, it is a key like any other.
    expect(read(JSON.parse('{"__proto__":{"revenue":5},"constructor":1}'))).toEqual(EXAMPLE);
  });

  test("minus nought is nought", () => {
    expect(Object.is(read({ buildings: -0 }).buildings, 0)).toBe(true);
  });

  test("a part of any kind opens", () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(
            ...Object.keys(everyPartOf(EXAMPLE)),
            "staff",
            "invest",
            "years",
            "owner",
            "lost",
            "vat-scope",
            "land",
            "rate",
            "exports",
          ),
          fc.anything(),
        ),
        (search) => {
          expect(() => read(search)).not.toThrow();
        },
      ),
    );
  });
});

test("the example opens with the latest rate and a horizon that shows 2028 and 2040", () => {
  expect(EXAMPLE).toMatchObject({ rate: 11_801, usdRate: 11_801, firstYear: 2026, lastYear: 2040 });
  expect(exampleScenario(PARAMETERS, 2044)).toMatchObject({ firstYear: 2044, lastYear: 2045 });
});
