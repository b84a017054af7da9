import { describe, expect, test } from "vitest";
import { exporter, notNothing, yearUnder } from "./company.ts";

const SCALE = "contribution-since-april-2026";

describe("a resident that loses the status on 1 July 2027", () => {
  const scenario = exporter(2027, 2028, { statusLost: { year: 2027, month: 7 } });

  test("pays half of every ordinary tax and half of the contribution in that year", () => {
    // social tax 21,600 / 2; contribution 5,000 / 2
    // profit 500,000 - 180,000 - 10,800 - 100,000 - 2,500 = 206,700; half of it x 15 % = 15,502.5, a half goes up
    // paid out 191,197.5 x (5 % x 6 + 10 % x 6) / 12 = 14,339.81
    const year = yearUnder(scenario, "it-park", 2027);
    expect(notNothing(year.lines)).toEqual({
      "social-tax": 10_800,
      "corporate-income-tax": 15_503,
      contribution: 2_500,
      "dividend-tax": 14_340,
    });
    // 180,000 x (7.5 % x 6 + 12 % x 6) / 12
    expect(year.apart["personal-income-tax"]).toBe(17_550);
    expect(year.steps["relief-months"]).toBe(6);
    expect(year.notes).toEqual(["status-lost"]);
  });

  test("is an ordinary company afterwards", () => {
    const year = yearUnder(scenario, "it-park", 2028);
    expect(year.saved).toBe(0);
    expect(year.notes).toEqual(["status-lost"]);
  });

  test("import of equipment in that year bears half of duty and import VAT", () => {
    // half comes in free; the other half bears duty 50,000 x 10 % = 5,000 and VAT (50,000 + 5,000) x 12 % = 6,600, credited later
    const importing = exporter(2027, 2027, {
      statusLost: { year: 2027, month: 7 },
      customsDuty: 0.1,
      investments: [{ amount: 100_000, assetClass: "computers", year: 2027, imported: true }],
    });
    const year = yearUnder(importing, "it-park", 2027);
    expect(year.lines["customs-duty"]).toBe(5_000);
    expect(year.apart["import-vat-cash"]).toBe(6_600);
    // (100,000 + 5,000) x 40 %
    expect(year.steps.depreciation).toBe(42_000);
  });

  test("a half that is made of thirds and sixths is a half, and goes up", () => {
    // lost in February: 11 of 12 months; duty (20 + 20 + 14) x 11 / 12 = 18.33… + 18.33… + 12.83… = 49.5
    const importing = exporter(2027, 2027, {
      statusLost: { year: 2027, month: 2 },
      customsDuty: 0.1,
      investments: [200, 200, 140].map((amount) => ({ amount, assetClass: "computers", year: 2027, imported: true })),
    });
    expect(yearUnder(importing, "it-park", 2027).lines["customs-duty"]).toBe(50);
  });
});

describe("imports of a resident after 2027", () => {
  const importing = (scope: string, vat: string) =>
    yearUnder(
      exporter(2028, 2028, {
        customsDuty: 0.1,
        costsWithVat: 0,
        investments: [{ amount: 100_000, assetClass: "computers", year: 2028, imported: true }],
        readings: { "relief-scope-after-2027": scope, "vat-scope": vat },
      }),
      "it-park",
      2028,
    );

  test.each([
    // (100,000 + 10,000) x 12 % = 13,200
    ["taxes-and-customs", "due", 0, 0, 0],
    ["taxes-and-customs", "relieved", 0, 0, 0],
    ["taxes-without-customs", "due", 10_000, 0, 13_200],
    ["taxes-without-customs", "relieved", 10_000, 13_200, 0],
  ])("relief of %s, VAT %s: duty %i, VAT as a cost %i, VAT that comes back %i", (scope, vat, duty, cost, cash) => {
    const year = importing(scope, vat);
    expect(year.lines["customs-duty"]).toBe(duty);
    expect(year.lines["irrecoverable-vat"]).toBe(cost);
    expect(year.apart["import-vat-cash"]).toBe(cash);
  });
});

describe("the contribution in 2026, whose scale is open from April", () => {
  const contribution = (change: Parameters<typeof exporter>[2]) =>
    yearUnder(exporter(2026, 2026, change), "it-park", 2026);

  test.each([
    ["one-percent", 5_000],
    // 500,000 x (1 % x 3 + 0.5 % x 9) / 12 = 3,125
    ["half-percent", 3_125],
    // 500,000 x (1 % x 3 + 2 % x 9) / 12 = 8,750
    ["two-percent", 8_750],
  ])("%s", (option, amount) => {
    expect(contribution({ readings: { [SCALE]: option } }).lines.contribution).toBe(amount);
  });

  test("a year says that the rate changes inside it, unless it stays the same", () => {
    expect(contribution({ readings: { [SCALE]: "two-percent" } }).notes).toEqual(["changes-inside-year"]);
    expect(contribution({}).notes).toEqual([]);
  });

  test("a rate of the reader's own holds from April on, whatever is read", () => {
    // 500,000 x (1 % x 3 + 3 % x 9) / 12 = 12,500
    expect(contribution({ contribution: 0.03, readings: { [SCALE]: "two-percent" } }).lines.contribution).toBe(12_500);
    expect(yearUnder(exporter(2027, 2027, { contribution: 0.03 }), "it-park", 2027).lines.contribution).toBe(15_000);
    expect(yearUnder(exporter(2025, 2025, { contribution: 0.03 }), "it-park", 2025).lines.contribution).toBe(5_000);
  });
});

describe("a large resident, above UZS 100 billion of revenue", () => {
  // 80m x 12,000 = UZS 960 billion
  const large = (year: number, share: number, revenue = 80_000_000) =>
    yearUnder(exporter(year, year, { revenue, exportShares: [share] }), "it-park", year);

  test.each([
    // October to December below 10 %: 80m x (1 % x 9 + 2 % x 3) / 12
    [2024, 0.05, 1_000_000],
    [2024, 0.1, 800_000],
    // all year: 80m x 2 %
    [2025, 0.05, 1_600_000],
    // January to March below 20 %: 80m x (2 % x 3 + 1 % x 9) / 12
    [2026, 0.15, 1_000_000],
    [2026, 0.2, 800_000],
    // the doubled rate is dated until March 2026
    [2027, 0.15, 800_000],
  ])("in %i with exports of %f contributes %i", (year, share, amount) => {
    expect(large(year, share).lines.contribution).toBe(amount);
  });

  test("says when its exports are below the minimum", () => {
    expect(large(2025, 0.05).notes).toContain("large-resident-below-minimum");
    expect(large(2025, 0.1).notes).not.toContain("large-resident-below-minimum");
  });

  test("revenue of exactly UZS 100 billion is not above it", () => {
    const scenario = exporter(2025, 2025, { currency: "UZS", rate: 1, exportShares: [0.05] });
    expect(yearUnder({ ...scenario, revenue: 100_000_000_000 }, "it-park", 2025).lines.contribution).toBe(1e9);
    expect(yearUnder({ ...scenario, revenue: 100_000_000_100 }, "it-park", 2025).lines.contribution).toBe(
      2_000_000_002,
    );
  });
});

describe("the scheme above USD 100 million", () => {
  test("holds from its first day on: in 2025 for November and December", () => {
    // social tax 180,000 x 12 % x 10 / 12 = 18,000; contribution 5,000 x 2 / 12 = 833.33
    const year = yearUnder(exporter(2025, 2025), "ai-infrastructure", 2025);
    expect(year.steps["relief-months"]).toBe(2);
    expect(year.lines["social-tax"]).toBe(18_000);
    expect(year.lines.contribution).toBe(833);
    expect(year.notes).toEqual(["changes-inside-year"]);
    expect(yearUnder(exporter(2024, 2024), "ai-infrastructure", 2024).saved).toBe(0);
  });

  test("imports of 2025 bear duty and VAT for the ten months before it", () => {
    // 120,000 x 10 / 12 = 100,000; duty 10,000; VAT (100,000 + 10,000) x 12 % = 13,200
    const importing = exporter(2025, 2025, {
      customsDuty: 0.1,
      investments: [{ amount: 120_000, assetClass: "computers", year: 2025, imported: true }],
    });
    const year = yearUnder(importing, "ai-infrastructure", 2025);
    expect(year.lines["customs-duty"]).toBe(10_000);
    expect(year.apart["import-vat-cash"]).toBe(13_200);
  });

  test("keeps profit free below the export share of residents, but not pay", () => {
    const year = yearUnder(exporter(2028, 2028, { exportShares: [0.3] }), "ai-infrastructure", 2028);
    expect(notNothing(year.lines)).toEqual({ "social-tax": 21_600, contribution: 5_000 });
    expect(year.notes).toEqual(["below-threshold"]);
    expect(year.steps["relief-months"]).toBe(12);
  });

  test("asks for resident status for its taxes, and not for its imports", () => {
    const scenario = exporter(2026, 2026, {
      customsDuty: 0.1,
      investments: [{ amount: 100_000, assetClass: "computers", year: 2026, imported: true }],
      statusLost: { year: 2026, month: 1 },
    });
    const year = yearUnder(scenario, "ai-infrastructure", 2026);
    expect(year.lines["customs-duty"]).toBe(0);
    expect(year.apart["import-vat-cash"]).toBe(0);
    // profit 500,000 - 180,000 - 21,600 - 100,000 - 40,000 = 158,400 x 15 %
    expect(year.lines["corporate-income-tax"]).toBe(23_760);
    expect(year.lines.contribution).toBe(0);
  });
});
