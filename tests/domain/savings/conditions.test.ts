import { describe, expect, test } from "vitest";
import type { CalculatedRegime } from "../../../src/domain/savings/expression.ts";
import { savings } from "../../../src/domain/savings/savings.ts";
import type { Scenario } from "../../../src/domain/savings/scenario.ts";
import { exporter } from "./company.ts";
import { PARAMETERS } from "./parameters.ts";

const unmet = (scenario: Scenario, regime: CalculatedRegime) =>
  savings(scenario, PARAMETERS).regimes.find((one) => one.regime === regime)?.unmet;

const invested = (amount: number, change: Partial<Scenario> = {}): Scenario =>
  exporter(2026, 2027, { investments: [{ amount, assetClass: "other", year: 2026, imported: false }], ...change });

describe("the conditions of a regime that inputs can tell", () => {
  test("the ordinary regime and IT Park ask for none", () => {
    expect(unmet(exporter(2026, 2027), "standard")).toEqual([]);
    expect(unmet(exporter(2026, 2027), "it-park")).toEqual([]);
  });

  test("the turnover tax is open below its ceiling, which is that of the end of a year", () => {
    const uzs = (revenue: number) => exporter(2025, 2027, { currency: "UZS", rate: 1, revenue });
    expect(unmet(uzs(1_000_000_000), "turnover-tax")).toEqual([]);
    expect(unmet(uzs(1_000_000_001), "turnover-tax")).toEqual([
      { kind: "turnover-above-ceiling", ceiling: 1_000_000_000, years: [2025] },
    ]);
    expect(unmet(uzs(5_280_000_001), "turnover-tax")).toEqual([
      { kind: "turnover-above-ceiling", ceiling: 1_000_000_000, years: [2025] },
      { kind: "turnover-above-ceiling", ceiling: 5_280_000_000, years: [2026, 2027] },
    ]);
  });

  test("the ceiling is said in the currency of the scenario", () => {
    // 5.28 billion / 12,000
    expect(unmet(exporter(2026, 2026), "turnover-tax")).toEqual([
      { kind: "turnover-above-ceiling", ceiling: 440_000, years: [2026] },
    ]);
  });

  test("a special economic zone asks for its place and its lowest sum", () => {
    expect(unmet(invested(300_000, { location: "special-economic-zone" }), "special-economic-zone")).toEqual([]);
    expect(unmet(invested(299_999), "special-economic-zone")).toEqual([
      { kind: "investment-too-small", needed: 300_000, invested: 299_999 },
      { kind: "wrong-location" },
    ]);
  });

  test("the scheme asks for more than 100 million, Karakalpakstan and a foreign owner", () => {
    const there = { location: "karakalpakstan" } as const;
    expect(unmet(invested(100_000_001, there), "ai-infrastructure")).toEqual([]);
    expect(unmet(invested(100_000_000, there), "ai-infrastructure")).toEqual([
      { kind: "investment-too-small", needed: 100_000_000, invested: 100_000_000 },
    ]);
    expect(unmet(invested(200_000_000, { owner: { kind: "uzbek" } }), "ai-infrastructure")).toEqual([
      { kind: "wrong-location" },
      { kind: "owner-not-foreign" },
    ]);
  });

  test("a sum in another currency is counted in dollars", () => {
    // 1.2 billion yen x 80 / 12,000 = 8 million dollars: above 5, below 10
    const yen = invested(1_200_000_000, {
      currency: "JPY",
      rate: 80,
      location: "special-economic-zone",
      lastYear: 2033,
    });
    const zone = savings(yen, PARAMETERS).regimes.find(({ regime }) => regime === "special-economic-zone");
    expect(zone?.unmet).toEqual([]);
    expect(zone?.years.filter(({ steps }) => steps["relief-months"] === 12)).toHaveLength(5);
    // 100 million dollars x 12,000 / 80
    expect(unmet({ ...yen, location: "karakalpakstan" }, "ai-infrastructure")).toEqual([
      { kind: "investment-too-small", needed: 15_000_000_000, invested: 1_200_000_000 },
    ]);
  });
});
