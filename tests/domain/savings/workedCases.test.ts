import { describe, expect, test } from "vitest";
import { EXPORTER, exporter, notNothing, yearUnder } from "./company.ts";

const RELIEVED = { readings: { "vat-scope": "relieved" } };

describe("a small exporter in 2026", () => {
  test("pays every ordinary tax", () => {
    // social tax 180,000 x 12 % = 21,600
    // profit 500,000 - 180,000 - 21,600 - 100,000 = 198,400; tax on it 15 % = 29,760
    // paid out 198,400 - 29,760 = 168,640; tax on it 10 % = 16,864
    const year = yearUnder(EXPORTER, "standard", 2026);
    expect(notNothing(year.lines)).toEqual({
      "social-tax": 21_600,
      "corporate-income-tax": 29_760,
      "dividend-tax": 16_864,
    });
    expect(year.total).toBe(68_224);
    expect(year.steps).toMatchObject({ payroll: 180_000, "profit-before-tax": 198_400, dividends: 168_640 });
    expect(year.saved).toBe(0);
    // 180,000 x 12 % = 21,600 withheld; 158,400 kept
    expect(notNothing(year.apart)).toEqual({ "personal-income-tax": 21_600, "net-pay": 158_400 });
  });

  test("as a resident pays the contribution and the lower tax on dividends", () => {
    // contribution 500,000 x 1 % = 5,000
    // profit 500,000 - 180,000 - 100,000 - 5,000 = 215,000, paid out untaxed; tax on dividends 5 % = 10,750
    // saved 68,224 - 15,750 = 52,474
    const year = yearUnder(EXPORTER, "it-park", 2026);
    expect(notNothing(year.lines)).toEqual({ contribution: 5_000, "dividend-tax": 10_750 });
    expect(year.total).toBe(15_750);
    expect(year.saved).toBe(52_474);
    expect(year.savedBy).toMatchObject({ "social-tax": 21_600, contribution: -5_000, "dividend-tax": 6_114 });
    // 180,000 x 7.5 % = 13,500
    expect(notNothing(year.apart)).toEqual({ "personal-income-tax": 13_500, "net-pay": 166_500 });
  });

  test("bears VAT on its purchases where VAT is part of the relief", () => {
    // 100,000 x 40 % x 12 % = 4,800; profit 215,000 - 4,800 = 210,200; tax on dividends 5 % = 10,510
    const year = yearUnder({ ...EXPORTER, ...RELIEVED }, "it-park", 2026);
    expect(notNothing(year.lines)).toEqual({
      "irrecoverable-vat": 4_800,
      contribution: 5_000,
      "dividend-tax": 10_510,
    });
    // 68,224 - 20,310
    expect(year.saved).toBe(47_914);
  });
});

describe("a company below the export threshold over 2027, 2028 and 2029", () => {
  const scenario = exporter(2027, 2029, { exportShares: [0.4], ...RELIEVED });

  test("is relieved in 2027, when no share is asked for; its owner pays the ordinary tax on dividends", () => {
    // as above, but dividends 210,200 x 10 % = 21,020, for exports are not more than half
    const year = yearUnder(scenario, "it-park", 2027);
    expect(notNothing(year.lines)).toEqual({
      "irrecoverable-vat": 4_800,
      contribution: 5_000,
      "dividend-tax": 21_020,
    });
    expect(year.notes).toEqual([]);
  });

  test.each([2028, 2029])("is ordinary in %i, and still owes the contribution", (of) => {
    // profit 198,400 - 5,000 = 193,400; 15 % = 29,010; paid out 164,390, of which 10 % = 16,439
    const year = yearUnder(scenario, "it-park", of);
    expect(notNothing(year.lines)).toEqual({
      "social-tax": 21_600,
      "corporate-income-tax": 29_010,
      contribution: 5_000,
      "dividend-tax": 16_439,
    });
    // 68,224 - 72,049: staying a resident costs more than not being one
    expect(year.saved).toBe(-3_825);
    expect(year.notes).toEqual(["below-threshold"]);
    expect(year.steps["relief-months"]).toBe(0);
    expect(year.apart["net-pay"]).toBe(158_400);
  });

  test("is relieved again in a year whose share suffices", () => {
    const year = yearUnder(exporter(2028, 2030, { exportShares: [0.4, 0.6, 0.4] }), "it-park", 2029);
    expect(notNothing(year.lines)).toEqual({ contribution: 5_000, "dividend-tax": 10_750 });
  });
});

describe("exactly at the threshold in 2028", () => {
  test("relief holds if half is enough, and the year says that sources differ", () => {
    const year = yearUnder(exporter(2028, 2028, { exportShares: [0.5] }), "it-park", 2028);
    // dividends are another rule: they ask for more than half. 215,000 x 10 %
    expect(notNothing(year.lines)).toEqual({ contribution: 5_000, "dividend-tax": 21_500 });
    expect(year.notes).toEqual(["at-threshold"]);
  });

  test("it does not if more than half is asked for", () => {
    const readings = { "vat-scope": "due", "export-threshold": "more-than" };
    const year = yearUnder(exporter(2028, 2028, { exportShares: [0.5], readings }), "it-park", 2028);
    expect(year.lines["social-tax"]).toBe(21_600);
    expect(year.notes).toEqual(["below-threshold", "at-threshold"]);
  });
});

describe("from 2040 on", () => {
  test("everything is ordinary, the contribution included", () => {
    const year = yearUnder(exporter(2039, 2040), "it-park", 2040);
    expect(year.saved).toBe(0);
    expect(year.notes).toEqual(["relief-ended"]);
    expect(yearUnder(exporter(2039, 2040), "it-park", 2039).saved).toBe(52_474);
  });
});

describe("the turnover tax", () => {
  const small = exporter(2026, 2026, {
    currency: "UZS",
    rate: 1,
    staff: [{ count: 2, salary: 5_000_000 }],
    revenue: 900_000_000,
    otherCosts: 300_000_000,
    costsWithVat: 0.5,
    payout: 0,
  });

  test("takes the place of the tax on profit, and VAT on purchases becomes a cost", () => {
    // turnover 900m x 4 % = 36m; VAT 300m x 50 % x 12 % = 18m; social tax 12 x 2 x 5m x 12 % = 14.4m
    const year = yearUnder(small, "turnover-tax", 2026);
    expect(notNothing(year.lines)).toEqual({
      "social-tax": 14_400_000,
      "turnover-tax": 36_000_000,
      "irrecoverable-vat": 18_000_000,
    });
    // after it 900 - 120 - 14.4 - 300 - 18 - 36 = 411.6m
    expect(year.steps["profit-after-tax"]).toBe(411_600_000);
    // ordinary: 465.6m x 15 % = 69.84m, and 14.4m: 84.24m less 68.4m
    expect(year.saved).toBe(15_840_000);
  });
});
