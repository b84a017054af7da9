import type { TaxParameters } from "../../domain/savings/parameters.ts";
import type { Currency, Scenario } from "../../domain/savings/scenario.ts";

/** The parameter that holds the rate of a currency, in UZS for one unit. */
export const rateParameter = (currency: Exclude<Currency, "UZS">): string => `exchange-rate-${currency.toLowerCase()}`;

/** The latest rate of a currency in the data, with its day; undefined where there is none. */
export const latestRate = (parameters: TaxParameters, currency: Exclude<Currency, "UZS">) =>
  parameters.latest(rateParameter(currency));

/** Sums of every day in each currency: whole ones, with cents only below a hundred dollars or euros. */
function rounded(amount: number, currency: Currency): number {
  const digits = (currency === "USD" || currency === "EUR") && amount < 100 ? 2 : 0;
  return Number(amount.toFixed(digits));
}

/** The same company with its sums in another currency, at the rates of the scenario and of the data. */
export function inCurrency(scenario: Scenario, currency: Currency, rate: number): Scenario {
  const converted = (amount: number): number => rounded((amount * scenario.rate) / rate, currency);
  return {
    ...scenario,
    currency,
    rate,
    usdRate: currency === "USD" ? rate : scenario.usdRate,
    staff: scenario.staff.map(({ count, salary }) => ({ count, salary: converted(salary) })),
    revenue: converted(scenario.revenue),
    otherCosts: converted(scenario.otherCosts),
    buildings: converted(scenario.buildings),
    investments: scenario.investments.map((one) => ({ ...one, amount: converted(one.amount) })),
  };
}
