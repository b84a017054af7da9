import { describe, expect, test } from "vitest";
import { parametersIn } from "../../../src/domain/savings/parameters.ts";
import { savings } from "../../../src/domain/savings/savings.ts";
import { exporter, notNothing, yearsUnder, yearUnder } from "./company.ts";
import { READINGS, TAX_PARAMETERS } from "./parameters.ts";

/*
 * A company that makes losses while its computers are written off: pay 60,000, revenue 200,000, other costs 90,000, computers for 200,000
 * in 2026. Ordinary profit before depreciation: 200,000 - 60,000 - 7,200 - 90,000 = 42,800; depreciation 80,000, 80,000, 40,000, nothing.
 */
const LOSS_MAKER = exporter(2026, 2030, {
  staff: [{ count: 5, salary: 1_000 }],
  revenue: 200_000,
  otherCosts: 90_000,
  costsWithVat: 0,
  exportShares: [0.4],
  investments: [{ amount: 200_000, assetClass: "computers", year: 2026, imported: false }],
});

describe("losses under the ordinary regime", () => {
  const years = yearsUnder(LOSS_MAKER, "standard");

  test("are carried forward until profit uses them up", () => {
    // -37,200; -37,200; 2,800; 42,800; 42,800
    expect(years.map(({ steps }) => steps["profit-before-tax"])).toEqual([-37_200, -37_200, 2_800, 42_800, 42_800]);
    expect(years.map(({ steps }) => steps["losses-carried-out"])).toEqual([37_200, 74_400, 71_600, 28_800, 0]);
    expect(years.map(({ steps }) => steps["losses-used"])).toEqual([0, 0, 2_800, 42_800, 28_800]);
  });

  test("are used up to the part of profit that the law allows", () => {
    const limited = parametersIn({
      "tax-parameters": new Map(
        TAX_PARAMETERS.map(([id, record]) => [
          id,
          id === "loss-offset-limit" ? { ...record, values: [{ value: 0.6 }] } : record,
        ]),
      ),
      readings: new Map(READINGS),
    });
    const [ordinary] = savings(LOSS_MAKER, limited).regimes;
    // 60 % of 2,800; of 42,800; of 42,800. Tax on the rest: 15 % of 1,120, of 17,120, of 17,120
    expect(ordinary?.years.map(({ steps }) => steps["losses-used"])).toEqual([0, 0, 1_680, 25_680, 25_680]);
    expect(ordinary?.years.map(({ lines }) => lines["corporate-income-tax"])).toEqual([0, 0, 168, 2_568, 2_568]);
  });

  test("no tax on profit is due before that, and then 15 % of what is left: 14,000", () => {
    expect(years.map(({ lines }) => lines["corporate-income-tax"])).toEqual([0, 0, 0, 0, 2_100]);
    // profit after tax 2,800, 42,800, 40,700, of which 10 %
    expect(years.map(({ lines }) => lines["dividend-tax"])).toEqual([0, 0, 280, 4_280, 4_070]);
  });

  test("a year says when it uses them", () => {
    expect(years.map(({ notes }) => notes.includes("losses-used"))).toEqual([false, false, true, true, true]);
  });
});

describe("losses of a resident", () => {
  test("the contribution is due in loss years as well, and nothing else", () => {
    // 200,000 x 1 % = 2,000; 200,000 - 60,000 - 90,000 - 80,000 - 2,000 = -32,000
    const year = yearUnder(LOSS_MAKER, "it-park", 2026);
    expect(notNothing(year.lines)).toEqual({ contribution: 2_000 });
    expect(year.steps["profit-before-tax"]).toBe(-32_000);
  });

  test("of relieved years are not carried into ordinary ones", () => {
    // 2028, below the threshold: 42,800 - 40,000 - 2,000 = 800; 15 % = 120; 10 % of 680 = 68
    const year = yearUnder(LOSS_MAKER, "it-park", 2028);
    expect(year.steps["losses-carried-in"]).toBe(0);
    expect(notNothing(year.lines)).toEqual({
      "social-tax": 7_200,
      "corporate-income-tax": 120,
      contribution: 2_000,
      "dividend-tax": 68,
    });
    expect(year.saved).toBe(-1_908);
  });

  test("of ordinary years wait while a year is relieved", () => {
    // 2028 ordinary with computers bought in that year, 2029 relieved, 2030 ordinary again
    const scenario = exporter(2028, 2030, {
      staff: [],
      revenue: 100_000,
      otherCosts: 50_000,
      costsWithVat: 0,
      exportShares: [0.4, 0.9, 0.4],
      investments: [{ amount: 200_000, assetClass: "computers", year: 2028, imported: false }],
    });
    // 100,000 - 50,000 - 1,000 = 49,000 before depreciation of 80,000, 80,000, 40,000
    const years = yearsUnder(scenario, "it-park");
    expect(years.map(({ steps }) => steps["losses-carried-out"])).toEqual([31_000, 31_000, 22_000]);
    expect(years.map(({ steps }) => steps["losses-used"])).toEqual([0, 0, 9_000]);
  });

  test("of a year in which the status is lost are carried for its ordinary months only", () => {
    // to June: social tax 180,000 x 12 % / 2 = 10,800; contribution 2,500 / 2 = 1,250
    // 250,000 - 180,000 - 10,800 - 100,000 - 1,250 = -42,050, of which half
    const scenario = exporter(2027, 2028, { revenue: 250_000, statusLost: { year: 2027, month: 7 } });
    expect(yearUnder(scenario, "it-park", 2027).steps["losses-carried-out"]).toBe(21_025);
    expect(yearUnder(scenario, "it-park", 2028).steps["losses-carried-in"]).toBe(21_025);
  });
});
