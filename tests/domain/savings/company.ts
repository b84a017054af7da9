import type { CalculatedRegime } from "../../../src/domain/savings/expression.ts";
import { savings } from "../../../src/domain/savings/savings.ts";
import type { YearOfRegime } from "../../../src/domain/savings/savingsModel.ts";
import type { Scenario } from "../../../src/domain/savings/scenario.ts";
import { PARAMETERS } from "./parameters.ts";

/**
 * A small exporter: pay of 12 x 10 x 1,500 = 180,000, revenue of 500,000, other costs of 100,000 of which 40,000 bear VAT, no assets, all
 * profit paid out to a foreign owner. VAT is read as not part of the relief, so that VAT on purchases is no cost.
 */
export const EXPORTER: Scenario = {
  currency: "USD",
  rate: 12_000,
  usdRate: 12_000,
  firstYear: 2026,
  lastYear: 2026,
  staff: [{ count: 10, salary: 1_500 }],
  revenue: 500_000,
  otherCosts: 100_000,
  costsWithVat: 0.4,
  exportShares: [0.8],
  investments: [],
  customsDuty: 0,
  buildings: 0,
  hectares: 0,
  landZone: "tashkent-zone-3",
  location: "tashkent",
  payout: 1,
  owner: { kind: "foreign" },
  readings: { "vat-scope": "due" },
};

/** The exporter, otherwise as told, over the years from `first` to `last`. */
export const exporter = (first: number, last: number, change: Partial<Scenario> = {}): Scenario => ({
  ...EXPORTER,
  firstYear: first,
  lastYear: last,
  ...change,
});

/** The years of a scenario under a regime. */
export function yearsUnder(scenario: Scenario, regime: CalculatedRegime): readonly YearOfRegime[] {
  const result = savings(scenario, PARAMETERS).regimes.find((one) => one.regime === regime);
  if (result === undefined) throw new Error(`${regime} is not calculated`);
  return result.years;
}

/** A single year of a scenario under a regime. */
export function yearUnder(scenario: Scenario, regime: CalculatedRegime, year: number): YearOfRegime {
  const found = yearsUnder(scenario, regime).find((one) => one.year === year);
  if (found === undefined) throw new Error(`${year} is not calculated`);
  return found;
}

/** The amounts that are not nothing: what a worked case has to say. */
export const notNothing = (amounts: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(amounts).filter(([, amount]) => amount !== 0));
