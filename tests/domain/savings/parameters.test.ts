import { describe, expect, test } from "vitest";
import { parametersIn } from "../../../src/domain/savings/parameters.ts";
import { savings } from "../../../src/domain/savings/savings.ts";
import { EXPORTER } from "./company.ts";
import { PARAMETERS, parametersWithout, TAX_PARAMETERS } from "./parameters.ts";

const value = (id: string, year: number, readings = {}, months?: readonly number[]) =>
  PARAMETERS.inYear(id, year, readings, months)?.value.toNumber();

describe("the value of a parameter in a year", () => {
  test("is the one that holds", () => {
    expect(PARAMETERS.inYear("corporate-income-tax", 2030, {})).toMatchObject({
      parameter: "corporate-income-tax",
      year: 2030,
      values: [{ index: 0, months: 12 }],
      projected: false,
    });
    expect(value("it-park-minimum-export-share", 2026)).toBe(0.2);
  });

  test("is weighted by months where it changes inside the year", () => {
    // (1bn x 5 + 4.944bn x 3 + 5.28bn x 4) / 12 = 3,412,666,666.67
    const ceiling = PARAMETERS.inYear("turnover-tax-ceiling", 2026, {});
    expect(ceiling?.values).toEqual([
      { index: 0, months: 5 },
      { index: 1, months: 3 },
      { index: 2, months: 4 },
    ]);
    expect(ceiling?.value.toFixed(2)).toBe("3412666666.67");
  });

  test("can be that of some of its months", () => {
    expect(value("turnover-tax-ceiling", 2026, {}, [1, 2, 3])).toBe(1_000_000_000);
    expect(value("turnover-tax-ceiling", 2026, {}, [])).toBeUndefined();
    expect(value("turnover-tax-ceiling", 2026, {}, [12])).toBe(5_280_000_000);
  });

  test("a month belongs to the value of its first day", () => {
    // the scheme holds from 22 October 2025 on
    expect(PARAMETERS.monthsOf("ai-infrastructure-corporate-income-tax", 2025, {})).toEqual([11, 12]);
    expect(PARAMETERS.monthsOf("it-park-dividend-tax-foreign", 2025, {})).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  test("the last day of a value is part of it", () => {
    const [id, record] = TAX_PARAMETERS[0] ?? [];
    if (id === undefined || record === undefined) throw new Error("no parameter");
    const values = [
      { until: "2026-05-01", value: 1 },
      { from: "2026-05-02", value: 2 },
    ];
    const changed = parametersIn({ "tax-parameters": new Map([[id, { ...record, values }]]), readings: new Map() });
    expect(changed.inYear(id, 2026, {})).toMatchObject({
      values: [
        { index: 0, months: 5 },
        { index: 1, months: 7 },
      ],
      projected: false,
    });
  });

  test("an ordinary sum is repeated where none is known, and says so", () => {
    for (const year of [2024, 2027, 2045])
      expect(PARAMETERS.inYear("land-tax-karakalpakstan", year, {})).toMatchObject({ projected: true });
    expect(PARAMETERS.inYear("land-tax-karakalpakstan", 2026, {})).toMatchObject({ projected: false });
    expect(value("land-tax-karakalpakstan", 2045)).toBe(41_200_000);
    expect(PARAMETERS.monthsOf("land-tax-karakalpakstan", 2027, {})).toEqual([]);
  });

  test("a relief does not outlast its days", () => {
    expect(value("it-park-corporate-income-tax", 2039)).toBe(0);
    expect(value("it-park-corporate-income-tax", 2040)).toBeUndefined();
    expect(PARAMETERS.monthsOf("it-park-corporate-income-tax", 2040, {})).toEqual([]);
  });

  test("follows the chosen reading, and the likely one if none or a wrong one is chosen", () => {
    expect(value("it-park-personal-income-tax", 2030)).toBe(0.075);
    expect(value("it-park-personal-income-tax", 2030, { "wage-tax-after-2027": "standard" })).toBe(0.12);
    expect(value("it-park-personal-income-tax", 2030, { "wage-tax-after-2027": "nonsense" })).toBe(0.075);
    expect(value("it-park-personal-income-tax", 2030, Object.create({ "wage-tax-after-2027": "standard" }))).toBe(
      0.075,
    );
    expect(value("it-park-customs-duty", 2030, { "relief-scope-after-2027": "taxes-without-customs" })).toBeUndefined();
  });
});

test("the latest exchange rate comes with its day", () => {
  expect(PARAMETERS.latest("exchange-rate-usd")).toEqual({ value: 11_801, from: "2026-08-28" });
  expect(PARAMETERS.latest("exchange-rate-eur")).toBeUndefined();
});

test("parameters that the data lack are named, and nothing breaks without them", () => {
  const without = parametersWithout("social-tax", "it-park-property-tax", "depreciation-computers");
  expect(savings(EXPORTER, without).regimes[0]?.totals.lines["social-tax"]).toBe(0);
  const none = parametersIn({ "tax-parameters": new Map(), readings: new Map() });
  expect(savings(EXPORTER, none).regimes.map(({ totals }) => totals.total)).toEqual([0, 0, 0, 0, 0]);
  expect(parametersWithout("social-tax").missing()).toEqual(expect.arrayContaining(["social-tax"]));
  expect(PARAMETERS.missing()).not.toContain("social-tax");
});
