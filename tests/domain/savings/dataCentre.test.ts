import { describe, expect, test } from "vitest";
import { savings } from "../../../src/domain/savings/savings.ts";
import { exporter, notNothing, yearUnder } from "./company.ts";
import { PARAMETERS } from "./parameters.ts";

/*
 * A data centre in Karakalpakstan: servers for 120m brought in with 10 % duty, a building for 10m, ten hectares, pay of 1.2m, revenue of
 * 80m, other costs of 10m without VAT, half of the profit paid out.
 */
const CENTRE = exporter(2026, 2027, {
  staff: [{ count: 50, salary: 2_000 }],
  revenue: 80_000_000,
  otherCosts: 10_000_000,
  costsWithVat: 0,
  exportShares: [1],
  investments: [
    { amount: 120_000_000, assetClass: "computers", year: 2026, imported: true },
    { amount: 10_000_000, assetClass: "buildings", year: 2026, imported: false },
  ],
  customsDuty: 0.1,
  hectares: 10,
  landZone: "karakalpakstan",
  location: "karakalpakstan",
  payout: 0.5,
});

test("under the ordinary regime duty is part of what is written off, and import VAT comes back", () => {
  const year = yearUnder(CENTRE, "standard", 2026);
  // duty 12m; VAT at the border (120m + 12m) x 12 % = 15.84m
  // written off 132m x 40 % + 10m x 5 % = 53.3m
  // property (10m + 9.5m) / 2 = 9.75m x 1.5 % = 146,250; land 10 x 41.2m / 12,000 = 34,333.33
  // profit 80m - 1.2m - 144,000 - 10m - 53.3m - 146,250 - 34,333.33 = 15,175,416.67; 15 % = 2,276,312.5, a half goes up
  // paid out (15,175,416.67 - 2,276,312.50) / 2 = 6,449,552.08; 10 % = 644,955.2
  expect(notNothing(year.lines)).toEqual({
    "social-tax": 144_000,
    "corporate-income-tax": 2_276_313,
    "property-tax": 146_250,
    "land-tax": 34_333,
    "customs-duty": 12_000_000,
    "dividend-tax": 644_955,
  });
  expect(year.total).toBe(15_245_851);
  expect(year.apart["import-vat-cash"]).toBe(15_840_000);
  expect(year.steps).toMatchObject({ depreciation: 53_300_000, "property-value": 9_750_000 });
});

test("the year after, the building is worth less, and the land tax repeats the last known sum", () => {
  // property (9.5m + 9m) / 2 = 9.25m x 1.5 % = 138,750; profit 15,182,916.67; 15 % = 2,277,437.5; 10 % of 6,452,739.58
  const year = yearUnder(CENTRE, "standard", 2027);
  expect(notNothing(year.lines)).toEqual({
    "social-tax": 144_000,
    "corporate-income-tax": 2_277_438,
    "property-tax": 138_750,
    "land-tax": 34_333,
    "dividend-tax": 645_274,
  });
  expect(year.notes).toEqual(["projected"]);
  expect(yearUnder(CENTRE, "standard", 2026).notes).toEqual([]);
});

test("an IT Park resident pays the contribution and 5 % on dividends", () => {
  // 80m x 1 % = 0.8m; profit 80m - 1.2m - 10m - 48.5m - 0.8m = 19.5m; half of it x 5 % = 487,500
  const year = yearUnder(CENTRE, "it-park", 2026);
  expect(notNothing(year.lines)).toEqual({ contribution: 800_000, "dividend-tax": 487_500 });
  expect(year.apart["import-vat-cash"]).toBe(0);
  // 15,245,851 - 1,287,500
  expect(year.saved).toBe(13_958_351);
});

test("a special economic zone frees profit, property and land, not pay and imports", () => {
  // profit 80m - 1.2m - 144,000 - 10m - 53.3m = 15,356,000, untaxed; half of it x 10 % = 767,800
  const year = yearUnder(CENTRE, "special-economic-zone", 2026);
  expect(notNothing(year.lines)).toEqual({
    "social-tax": 144_000,
    "customs-duty": 12_000_000,
    "dividend-tax": 767_800,
  });
  expect(year.apart["import-vat-cash"]).toBe(15_840_000);
});

test("a project of the scheme above USD 100 million pays the contribution alone", () => {
  const year = yearUnder(CENTRE, "ai-infrastructure", 2026);
  expect(notNothing(year.lines)).toEqual({ contribution: 800_000 });
  const result = savings(CENTRE, PARAMETERS).regimes.find(({ regime }) => regime === "ai-infrastructure");
  expect(result?.unmet).toEqual([]);
});

describe("holidays of a special economic zone are as long as the sum invested makes them", () => {
  const invested = (amount: number) =>
    exporter(2026, 2037, {
      buildings: 1_000_000,
      payout: 0,
      investments: [{ amount, assetClass: "other", year: 2026, imported: false }],
    });
  const relievedYears = (amount: number, line: "corporate-income-tax" | "property-tax") => {
    const result = savings(invested(amount), PARAMETERS).regimes.find(
      ({ regime }) => regime === "special-economic-zone",
    );
    return result?.years.filter(({ savedBy, lines }) => savedBy[line] > 0 && lines[line] === 0).length;
  };

  test.each([
    [299_999, 0],
    [300_000, 3],
    [2_999_999, 3],
    [3_000_000, 5],
    [5_000_000, 7],
    [10_000_000, 10],
  ])("%i dollars: %i years without property tax", (amount, years) => {
    expect(relievedYears(amount, "property-tax")).toBe(years);
  });

  test.each([
    [2_999_999, 0],
    [3_000_000, 3],
    [5_000_000, 5],
    [15_000_000, 10],
  ])("%i dollars: %i years without tax on profit", (amount, years) => {
    const result = savings(invested(amount), PARAMETERS).regimes.find(
      ({ regime }) => regime === "special-economic-zone",
    );
    expect(result?.years.filter(({ steps }) => steps["relief-months"] === 12)).toHaveLength(years);
    const ended = result?.years.find(({ notes }) => notes.includes("relief-ended"));
    expect(ended?.year).toBe(years === 0 ? undefined : 2026 + years);
  });
});

test.each([
  [2027, 12, []],
  // Three millions that come after the horizon open no holiday, and count for no condition.
  [2028, 0, [{ kind: "investment-too-small", needed: 300_000, invested: 0 }]],
])("of an investment of %i, a horizon of 2026 and 2027 gives %i months without tax in 2026", (year, months, unmet) => {
  const scenario = exporter(2026, 2027, {
    location: "special-economic-zone",
    investments: [{ amount: 3_000_000, assetClass: "other", year, imported: false }],
  });
  const zone = savings(scenario, PARAMETERS).regimes.find(({ regime }) => regime === "special-economic-zone");
  expect(zone?.years[0]?.steps["relief-months"]).toBe(months);
  expect(zone?.unmet).toEqual(unmet);
});

test("assets are written off at the yearly maximum until nothing is left", () => {
  const years = savings(
    exporter(2026, 2029, { investments: [{ amount: 1_000, assetClass: "computers", year: 2026, imported: false }] }),
    PARAMETERS,
  ).regimes[0]?.years;
  expect(years?.map(({ steps }) => steps.depreciation)).toEqual([400, 400, 200, 0]);
});

test("what was bought before the horizon goes on being written off, and bears no duty any more", () => {
  const year = yearUnder(
    exporter(2026, 2026, {
      customsDuty: 0.5,
      investments: [{ amount: 1_000, assetClass: "computers", year: 2024, imported: true }],
    }),
    "standard",
    2026,
  );
  expect(year.steps.depreciation).toBe(200);
  expect(year.lines["customs-duty"]).toBe(0);
});

test.each([
  // 10m x 60 % bought with VAT, of which 12 % cannot be credited
  ["relieved", 720_000],
  ["due", 0],
])("projects of the scheme are residents: with VAT %s, VAT on purchases costs them %i", (option, cost) => {
  const company = { ...CENTRE, costsWithVat: 0.6, readings: { "vat-scope": option } };
  expect(yearUnder(company, "ai-infrastructure", 2026).lines["irrecoverable-vat"]).toBe(cost);
});
