import { Exact } from "./decimal.ts";
import type { CalculatedRegime } from "./expression.ts";
import { savedByYear, sumOf } from "./paid.ts";
import type { TaxParameters } from "./parameters.ts";
import type { Sensitivity } from "./savingsModel.ts";
import type { Scenario } from "./scenario.ts";

type MovedInput = Sensitivity[number]["input"];

const times = (amount: number, factor: number): number => new Exact(amount).times(factor).toNumber();
/** A share never becomes more than the whole. */
const share = (amount: number, factor: number): number => Math.min(1, times(amount, factor));

const MOVED: Readonly<Record<MovedInput, (scenario: Scenario, factor: number) => Partial<Scenario>>> = {
  headcount: ({ staff }, by) => ({ staff: staff.map((one) => ({ ...one, count: times(one.count, by) })) }),
  salary: ({ staff }, by) => ({ staff: staff.map((one) => ({ ...one, salary: times(one.salary, by) })) }),
  revenue: ({ revenue }, by) => ({ revenue: times(revenue, by) }),
  "other-costs": ({ otherCosts }, by) => ({ otherCosts: times(otherCosts, by) }),
  "export-share": ({ exportShares }, by) => ({ exportShares: exportShares.map((one) => share(one, by)) }),
  investment: ({ investments }, by) => ({
    investments: investments.map((one) => ({ ...one, amount: times(one.amount, by) })),
  }),
  "customs-duty": ({ customsDuty }, by) => ({ customsDuty: share(customsDuty, by) }),
  payout: ({ payout }, by) => ({ payout: share(payout, by) }),
  buildings: ({ buildings }, by) => ({ buildings: times(buildings, by) }),
};

const largest = ({ down, up }: Sensitivity[number]): number => Math.max(Math.abs(down), Math.abs(up));

/**
 * How much more or less a regime saves over the horizon, in whole units of the currency, when one input is a tenth lower or higher and the
 * others stay; shares stop at the whole. Inputs that move nothing are left out.
 */
export function sensitivity(scenario: Scenario, parameters: TaxParameters, regime: CalculatedRegime): Sensitivity {
  const saved = (changed: Scenario): number => sumOf(savedByYear(changed, parameters, regime));
  const now = saved(scenario);
  const unchanged = JSON.stringify(scenario);
  /** Nothing times nine tenths is nothing: that spares a calculation. */
  const moved = (input: MovedInput, factor: number): number => {
    const changed = { ...scenario, ...MOVED[input](scenario, factor) };
    return JSON.stringify(changed) === unchanged ? 0 : saved(changed) - now;
  };
  // The keys of the record are its inputs.
  return (Object.keys(MOVED) as MovedInput[])
    .map((input) => ({ input, down: moved(input, 0.9), up: moved(input, 1.1) }))
    .filter((one) => largest(one) > 0)
    .toSorted((one, other) => largest(other) - largest(one));
}
