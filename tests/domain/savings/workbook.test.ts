import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TaxParameter } from "../../../src/domain/records/taxParameter.ts";
import { shown } from "../../../src/domain/savings/decimal.ts";
import { parametersIn } from "../../../src/domain/savings/parameters.ts";
import { savings } from "../../../src/domain/savings/savings.ts";
import type { SavingsRange } from "../../../src/domain/savings/savingsModel.ts";
import { savingsRange } from "../../../src/domain/savings/savingsRange.ts";
import type { Scenario } from "../../../src/domain/savings/scenario.ts";
import { savingsWorkbook } from "../../../src/domain/savings/workbook.ts";
import { savedPlace } from "../../../src/domain/savings/workbookComparison.ts";
import { inputsSheet } from "../../../src/domain/savings/workbookInputs.ts";
import type { Workbook, WorkbookCell } from "../../../src/domain/savings/workbookModel.ts";
import { columnLetters, isSheetName, type Place, reference } from "../../../src/domain/savings/workbookPlace.ts";
import { cellPlace, totalPlace } from "../../../src/domain/savings/workbookRegime.ts";
import { exporter } from "./company.ts";
import { READINGS, TAX_PARAMETERS } from "./parameters.ts";
import { scenarios } from "./scenarios.ts";
import { spreadsheet } from "./spreadsheet.ts";
import { WORDS } from "./workbookWords.ts";

const RECORDS: ReadonlyMap<string, TaxParameter> = new Map(TAX_PARAMETERS);

const calculatedWith = (scenario: Scenario, records: ReadonlyMap<string, TaxParameter> = RECORDS) =>
  savings(scenario, parametersIn({ "tax-parameters": records, readings: new Map(READINGS) }));

const workbookOf = (
  scenario: Scenario,
  records: ReadonlyMap<string, TaxParameter> = RECORDS,
  ranges: readonly SavingsRange[] = [],
): Workbook => savingsWorkbook(calculatedWith(scenario, records), ranges, records, WORDS);

type Found = { readonly cell: WorkbookCell; readonly sheet: string; readonly row: number; readonly column: number };

const cellsOf = (workbook: Workbook): readonly Found[] =>
  workbook.flatMap(({ name, rows }) =>
    rows.flatMap((row, at) =>
      row.flatMap((cell, column) =>
        cell === undefined ? [] : [{ cell, sheet: name, row: at + 1, column: column + 1 }],
      ),
    ),
  );

/** The workbook with another number in one cell, as a reader would type it. */
const typed = (workbook: Workbook, { sheet, row, column }: Place, value: number): Workbook =>
  workbook.map((one) =>
    one.name === sheet
      ? {
          ...one,
          rows: one.rows.map((cells, at) =>
            at + 1 === row
              ? cells.map((cell, index) =>
                  index + 1 === column && cell?.kind === "number" ? { ...cell, value } : cell,
                )
              : cells,
          ),
        }
      : one,
  );

/** Whether a formula gives something else than the value that stands beside it. */
const differs =
  (at: ReturnType<typeof spreadsheet>) =>
  ({ cell, sheet, row, column }: Found): boolean =>
    cell.kind === "formula" && shown(at(sheet, row, column)) !== cell.value;

const DATA_CENTRE = exporter(2025, 2041, {
  currency: "EUR",
  rate: 13_967.87,
  usdRate: 11_801,
  exportShares: [0.9, 0.9, 0.9, 0.4, 0.5],
  investments: [
    { amount: 3_000_000.5, assetClass: "computers", year: 2025, imported: true },
    { amount: 2_000_000, assetClass: "structures", year: 2026, imported: true },
    { amount: 700_000, assetClass: "buildings", year: 2024, imported: false },
  ],
  customsDuty: 0.1,
  buildings: 400_000.25,
  hectares: 2.5,
  location: "special-economic-zone",
  owner: { kind: "foreign-with-treaty", rate: 0.05 },
  readings: { "vat-scope": "relieved" },
});

const CASES: readonly (readonly [string, Scenario])[] = [
  ["a small exporter", exporter(2026, 2030)],
  ["exports around the threshold", exporter(2027, 2031, { exportShares: [0.8, 0.5, 0.4, 0.51] })],
  ["a company with losses", exporter(2026, 2032, { revenue: 200_000.55, exportShares: [0.3] })],
  ["a data centre with imports, buildings and land", DATA_CENTRE],
  [
    "a status that is lost, and an own contribution",
    exporter(2025, 2029, { statusLost: { year: 2027, month: 6 }, contribution: 0.015 }),
  ],
  [
    "sums in UZS",
    exporter(2024, 2027, { currency: "UZS", rate: 1, revenue: 120_000_000_000, exportShares: [0.05, 0.15] }),
  ],
  ["a company of nothing", exporter(2026, 2027, { staff: [], revenue: 0, otherCosts: 0 })],
];

describe("the formulas of the workbook", () => {
  test.each(CASES)("give what the calculation gave: %s", (_name, scenario) => {
    const workbook = workbookOf(scenario);
    const at = spreadsheet(workbook);
    const formulas = cellsOf(workbook).filter(({ cell }) => cell.kind === "formula");
    expect(formulas.length).toBeGreaterThan(300);
    expect(formulas.filter(differs(at))).toEqual([]);
  });

  test("give it for any company, and refer to no cell that is not there", () => {
    fc.assert(
      fc.property(scenarios({ assets: 3, groups: 2 }), (scenario) => {
        const workbook = workbookOf(scenario);
        expect(cellsOf(workbook).filter(differs(spreadsheet(workbook)))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  }, 30_000);

  test("weigh a rate that changes inside a year by months", () => {
    const values = [
      { from: "2024-01-01", until: "2026-05-31", value: 0.12 },
      { from: "2026-06-01", value: 0.2 },
    ];
    const records = new Map(
      TAX_PARAMETERS.map(([id, record]) => [id, id === "social-tax" ? { ...record, values } : record]),
    );
    const scenario = exporter(2026, 2027);
    const workbook = workbookOf(scenario, records);
    expect(cellsOf(workbook).filter(differs(spreadsheet(workbook)))).toEqual([]);
    const place = cellPlace("standard/2026/social-tax", 2026, WORDS);
    // 180,000 x (12 % x 5 + 20 % x 7) / 12
    expect(shown(spreadsheet(workbook)(place.sheet, place.row, place.column))).toBe(30_000);
  });

  test("hold every total of the calculation", () => {
    const result = calculatedWith(DATA_CENTRE);
    const at = spreadsheet(workbookOf(DATA_CENTRE));
    for (const { regime, years, totals } of result.regimes) {
      const paid = totalPlace(regime, result.years, undefined, WORDS);
      expect(shown(at(paid.sheet, paid.row, paid.column))).toBe(totals.total);
      for (const year of [undefined, ...result.years]) {
        const place = savedPlace(result, regime, year, WORDS);
        const saved = year === undefined ? totals.saved : years.find((one) => one.year === year)?.saved;
        if (place !== undefined) expect(shown(at(place.sheet, place.row, place.column))).toBe(saved);
        else expect(regime).toBe("standard");
      }
    }
  });

  test("stay short enough for spreadsheets, whatever a reader enters", () => {
    const LONGEST = 8_192;
    const most = exporter(2024, 2045, {
      ...DATA_CENTRE,
      firstYear: 2024,
      lastYear: 2045,
      staff: Array.from({ length: 8 }, () => ({ count: 1, salary: 1 })),
      investments: Array.from({ length: 12 }, (_, index) => ({
        amount: 1,
        assetClass: "structures",
        year: 2024 + (index % 5),
        imported: true,
      })),
    });
    const lengths = cellsOf(workbookOf(most)).map(({ cell }) => (cell.kind === "formula" ? cell.formula.length : 0));
    // Names of sheets are longer in some languages.
    expect(Math.max(...lengths)).toBeLessThan(LONGEST / 2);
  });
});

describe("a reader who changes a number in the workbook", () => {
  /** Every number that can be typed, changed by what a company could do. */
  const changed = (scenario: Scenario, exports: number, factor: number): Scenario => ({
    ...scenario,
    rate: scenario.currency === "UZS" ? 1 : scenario.rate * factor,
    usdRate: scenario.currency === "USD" ? scenario.rate * factor : scenario.usdRate,
    staff: scenario.staff.map(({ count, salary }) => ({ count: count + 3, salary: salary * factor })),
    revenue: scenario.revenue * factor,
    otherCosts: scenario.otherCosts * 1.1,
    costsWithVat: 0.25,
    exportShares: scenario.exportShares.map(() => exports),
    investments: scenario.investments.map((one) => ({ ...one, amount: one.amount * factor })),
    customsDuty: 0.2,
    buildings: 70_000,
    hectares: 1.5,
    payout: 0.3,
  });

  /** The numbers of another company of the same kind, typed into the sheet of inputs. */
  function retyped(scenario: Scenario, other: Scenario): Workbook {
    const { sheet } = calculatedWith(other);
    const inputs = inputsSheet(other, sheet, WORDS).sheet;
    return workbookOf(scenario).map((one) => (one.name === inputs.name ? inputs : one));
  }

  test.each(CASES)("sees what the page would calculate: %s", (_name, scenario) => {
    for (const [exports, factor] of [
      [0.7, 1.25],
      [0.3, 0.5],
      [0.5, 6],
    ] as const) {
      const other = changed(scenario, exports, factor);
      const at = spreadsheet(retyped(scenario, other));
      const result = calculatedWith(other);
      const wrong = [...result.values].filter(([key, value]) => {
        const { sheet, row, column } = cellPlace(key, scenario.firstYear, WORDS);
        return shown(at(sheet, row, column)) !== shown(value);
      });
      expect(wrong).toEqual([]);
    }
  });

  test("changes a dated rate and finds it in every year and regime that it holds in", () => {
    const scenario = exporter(2026, 2029, { exportShares: [0.4] });
    const workbook = workbookOf(scenario);
    const rows = workbook.find(({ name }) => name === WORDS.sheets.values)?.rows ?? [];
    const row = rows.findIndex(([cell]) => cell?.kind === "text" && cell.text === "social-tax") + 1;
    const at = spreadsheet(typed(workbook, { sheet: WORDS.sheets.values, row, column: 2 }, 0.2));
    const records = new Map(
      TAX_PARAMETERS.map(([id, record]) => [
        id,
        id === "social-tax" ? { ...record, values: record.values.map((one) => ({ ...one, value: 0.2 })) } : record,
      ]),
    );
    const paid = calculatedWith(scenario, records).regimes.map(({ totals }) => totals.total);
    expect(paid).not.toEqual(calculatedWith(scenario).regimes.map(({ totals }) => totals.total));
    expect(
      calculatedWith(scenario).regimes.map(({ regime }) => {
        const place = totalPlace(regime, [2026, 2027, 2028, 2029], undefined, WORDS);
        return shown(at(place.sheet, place.row, place.column));
      }),
    ).toEqual(paid);
  });
});

describe("what stands in the workbook", () => {
  test("no text is a formula, whatever it begins with", () => {
    const texts = cellsOf(workbookOf(exporter(2026, 2027))).filter(({ cell }) => cell.kind === "text");
    expect(texts.map(({ cell }) => (cell.kind === "text" ? cell.text : ""))).toEqual(
      expect.arrayContaining(["=1+1", "@SUM(A1)", "+1", "=revenue ", "-unit"]),
    );
  });

  test("every input of the company has a cell of its own, and shares are fractions shown as percent", () => {
    const scenario = exporter(2026, 2028, { exportShares: [0.8, 0.4], contribution: 0.02 });
    const { sheet } = inputsSheet(scenario, calculatedWith(scenario).sheet, WORDS);
    const entered = sheet.rows.flatMap(([label, value]) =>
      label?.kind === "text" && value?.kind === "number" ? [[label.text, value.value, value.format]] : [],
    );
    expect(entered).toEqual([
      ["=headcount 0", 10, "count"],
      ["=salary 0", 1_500, "cents"],
      ["=revenue ", 500_000, "cents"],
      ["=other-costs ", 100_000, "cents"],
      ["=costs-with-vat ", 0.4, "share"],
      ["=export-share 0", 0.8, "share"],
      ["=export-share 1", 0.4, "share"],
      ["=customs-duty ", 0, "share"],
      ["=buildings ", 0, "cents"],
      ["=hectares ", 0, "decimal"],
      ["=payout ", 1, "share"],
      ["=contribution ", 0.02, "share"],
      ["=exchange-rate 0", 12_000, "decimal"],
    ]);
  });

  test("low, likely and high are the values of the page, and the likely saving is there as a formula too", () => {
    const scenario = exporter(2027, 2029);
    const range = savingsRange(
      scenario,
      parametersIn({ "tax-parameters": RECORDS, readings: new Map(READINGS) }),
      "it-park",
    );
    const row = workbookOf(scenario, RECORDS, [range])
      .find(({ name }) => name === WORDS.sheets.result)
      ?.rows.find(([cell]) => cell?.kind === "text" && cell.text === "it-park");
    expect(row?.slice(3, 6).map((cell) => (cell?.kind === "number" ? cell.value : undefined))).toEqual([
      range.low,
      range.likely,
      range.high,
    ]);
    expect(row?.[2]).toMatchObject({ kind: "formula", value: range.likely });
  });
});

describe("the name of a cell", () => {
  test.each([
    [1, "A"],
    [26, "Z"],
    [27, "AA"],
    [52, "AZ"],
    [703, "AAA"],
  ])("column %i is %s", (column, letters) => expect(columnLetters(column)).toBe(letters));

  test("sheets are quoted, and an apostrophe in their name is doubled", () => {
    expect(reference("Here", { sheet: "Owner's", row: 3, column: 2 }, "both")).toBe("'Owner''s'!$B$3");
    expect(reference("Here", { sheet: "Here", row: 3, column: 2 }, "row")).toBe("B$3");
  });

  test.each([
    ["Rates by year", true],
    ["", false],
    ["Profit/loss", false],
    ["'quoted'", false],
    ["x".repeat(31), true],
    ["x".repeat(32), false],
  ])("%j can be the name of a sheet: %s", (name, can) => expect(isSheetName(name)).toBe(can));
});
