import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CALCULATED_REGIMES, type Expression, TAX_LINES } from "../../../src/domain/savings/expression.ts";
import { savings } from "../../../src/domain/savings/savings.ts";
import { savingsRange } from "../../../src/domain/savings/savingsRange.ts";
import { sheetOf } from "../../../src/domain/savings/sheet.ts";
import { exporter, yearsUnder } from "./company.ts";
import { PARAMETERS } from "./parameters.ts";
import { scenarios, share } from "./scenarios.ts";

/** Companies of a size at which every amount is exact as a number. */
const companies = scenarios({ most: 1_000_000_000, groups: 3, assets: 4 });
const few = { numRuns: 60 };

const sum = (amounts: readonly number[]) => amounts.reduce((total, one) => total + one, 0);

function cellsIn(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case "cell":
      return [expression.cell];
    case "rounded":
      return cellsIn(expression.of);
    case "if":
      return [expression.left, expression.right, expression.then, expression.otherwise].flatMap(cellsIn);
    case "number":
    case "input":
    case "parameter":
      return [];
    default:
      return expression.of.flatMap(cellsIn);
  }
}

describe("whatever the company", () => {
  test("each total is the sum of the rows that are shown", () => {
    fc.assert(
      fc.property(companies, (scenario) => {
        for (const { years, totals } of savings(scenario, PARAMETERS).regimes) {
          for (const year of years) {
            expect(sum(TAX_LINES.map((line) => year.lines[line]))).toBe(year.total);
            expect(sum(TAX_LINES.map((line) => year.savedBy[line]))).toBe(year.saved);
          }
          expect(sum(years.map(({ total }) => total))).toBe(totals.total);
          expect(sum(years.map(({ saved }) => saved))).toBe(totals.saved);
          expect(sum(TAX_LINES.map((line) => totals.lines[line]))).toBe(totals.total);
          expect(sum(TAX_LINES.map((line) => totals.savedBy[line]))).toBe(totals.saved);
        }
      }),
      few,
    );
  });

  test("the ordinary regime saves nothing against itself, and a saving is the difference of what is paid", () => {
    fc.assert(
      fc.property(companies, (scenario) => {
        const { regimes } = savings(scenario, PARAMETERS);
        const ordinary = regimes.find(({ regime }) => regime === "standard")?.totals;
        expect(ordinary?.saved).toBe(0);
        for (const { totals } of regimes) expect(totals.saved).toBe((ordinary?.total ?? 0) - totals.total);
      }),
      few,
    );
  });

  test("no tax is negative, and employees get all of their pay that is not withheld", () => {
    fc.assert(
      fc.property(companies, (scenario) => {
        for (const { years } of savings(scenario, PARAMETERS).regimes)
          for (const { lines, apart, steps } of years) {
            for (const line of TAX_LINES) expect(lines[line]).toBeGreaterThanOrEqual(0);
            expect(apart["personal-income-tax"] + apart["net-pay"]).toBe(steps.payroll);
          }
      }),
      few,
    );
  });

  test("every formula stands after those it needs, and every regime has the same cells", () => {
    fc.assert(
      fc.property(companies, (scenario) => {
        const sheet = sheetOf(scenario, PARAMETERS);
        const before = new Set<string>();
        for (const { key, expression } of sheet.values()) {
          expect(cellsIn(expression).filter((one) => !before.has(one))).toEqual([]);
          before.add(key);
        }
        expect(sheet.size % CALCULATED_REGIMES.length).toBe(0);
      }),
      few,
    );
  });

  test("the chosen readings lie between the least and the greatest saving", () => {
    fc.assert(
      fc.property(companies, fc.constantFrom(...CALCULATED_REGIMES), (scenario, regime) => {
        const { low, likely, high, firstYear, readings } = savingsRange(scenario, PARAMETERS, regime);
        const result = savings(scenario, PARAMETERS).regimes.find((one) => one.regime === regime);
        expect(likely).toBe(result?.totals.saved);
        expect(low).toBeLessThanOrEqual(likely);
        expect(likely).toBeLessThanOrEqual(high);
        expect(firstYear.likely).toBe(result?.years[0]?.saved);
        expect(firstYear.low).toBeLessThanOrEqual(firstYear.likely);
        expect(firstYear.likely).toBeLessThanOrEqual(firstYear.high);
        for (const { options } of readings) {
          expect(options.filter(({ chosen }) => chosen)).toHaveLength(1);
          for (const { saved } of options) {
            expect(saved).toBeGreaterThanOrEqual(low);
            expect(saved).toBeLessThanOrEqual(high);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test("a company without anything pays nothing", () => {
    const empty = {
      staff: [],
      revenue: 0,
      otherCosts: 0,
      investments: [],
      buildings: 0,
      hectares: 0,
    };
    fc.assert(
      fc.property(companies, (scenario) => {
        for (const { totals } of savings({ ...scenario, ...empty }, PARAMETERS).regimes) {
          expect(totals.total).toBe(0);
          expect(Object.values(totals.apart)).toEqual([0, 0, 0]);
        }
      }),
      few,
    );
  });
});

describe("a higher export share", () => {
  const saved = (scenario: Parameters<typeof yearsUnder>[0]) =>
    sum(yearsUnder(scenario, "it-park").map((year) => year.saved));

  /** Losses carried past a year of relief can be used later in another way, so years are looked at one by one. */
  test("never lowers the saving of a year, as long as VAT on purchases comes back", () => {
    fc.assert(
      fc.property(companies, share, share, (scenario, one, other) => {
        const of = (exports: number) =>
          saved({
            ...scenario,
            lastYear: scenario.firstYear,
            exportShares: [exports],
            readings: { ...scenario.readings, "vat-scope": "due" },
          });
        expect(of(Math.max(one, other))).toBeGreaterThanOrEqual(of(Math.min(one, other)) - 1);
      }),
      { numRuns: 150 },
    );
  });

  test("nor does it where no purchase or import bears VAT, whatever is read", () => {
    fc.assert(
      fc.property(companies, share, share, (scenario, one, other) => {
        const of = (exports: number) =>
          saved({
            ...scenario,
            lastYear: scenario.firstYear,
            exportShares: [exports],
            costsWithVat: 0,
            investments: scenario.investments.map((asset) => ({ ...asset, imported: false })),
          });
        expect(of(Math.max(one, other))).toBeGreaterThanOrEqual(of(Math.min(one, other)) - 1);
      }),
      { numRuns: 150 },
    );
  });

  // The one exception within a year: where VAT is part of the relief, a company without profit or pay has nothing to be relieved of, and bears its VAT.
  test("can lower it where VAT is part of the relief", () => {
    const scenario = (exports: number) =>
      exporter(2028, 2028, {
        staff: [],
        revenue: 0,
        costsWithVat: 1,
        exportShares: [exports],
        readings: { "vat-scope": "relieved" },
      });
    expect(saved(scenario(0.4))).toBe(0);
    // 100,000 x 12 %
    expect(saved(scenario(0.6))).toBe(-12_000);
  });

  // And the one between years: a loss of a relieved year is not carried into later ones.
  test("can lower that of later years where a loss is made", () => {
    const scenario = (exports: number) =>
      exporter(2039, 2043, {
        staff: [],
        revenue: 100_000,
        otherCosts: 50_000,
        costsWithVat: 0,
        payout: 0,
        exportShares: [exports],
        investments: [{ amount: 200_000, assetClass: "computers", year: 2039, imported: false }],
      });
    // 2039: 100,000 - 50,000 - 1,000 - 80,000 = -31,000, worth 15 % = 4,650 once it is used
    expect(saved(scenario(0.4)) - saved(scenario(0.6))).toBe(4_650);
  });
});
