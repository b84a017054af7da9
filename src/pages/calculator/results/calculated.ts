import type { TaxParameters } from "../../../domain/savings/parameters.ts";
import { savings } from "../../../domain/savings/savings.ts";
import type { RegimeResult, Savings, SavingsRange } from "../../../domain/savings/savingsModel.ts";
import { savingsRange } from "../../../domain/savings/savingsRange.ts";
import type { Scenario } from "../../../domain/savings/scenario.ts";
import { COMPARED_REGIMES, type ComparedRegime } from "../search.ts";

/** All that the page shows of a scenario. */
export type Calculated = {
  readonly scenario: Scenario;
  readonly savings: Savings;
  readonly standard: RegimeResult;
  readonly regimes: readonly CalculatedRegime[];
};

/** A regime beside the standard one. Its range is undefined when it is not open to the company: then its figures are no offer. */
export type CalculatedRegime = {
  readonly regime: ComparedRegime;
  readonly result: RegimeResult;
  readonly range: SavingsRange | undefined;
};

const known = new WeakMap<TaxParameters, WeakMap<Scenario, Calculated | undefined>>();

/** Calculates a scenario under every regime, once however often it is asked for. Undefined when a regime is not calculated at all. */
export function calculated(scenario: Scenario, parameters: TaxParameters): Calculated | undefined {
  const ofParameters = known.get(parameters) ?? new WeakMap<Scenario, Calculated | undefined>();
  known.set(parameters, ofParameters);
  if (!ofParameters.has(scenario)) ofParameters.set(scenario, calculate(scenario, parameters));
  return ofParameters.get(scenario);
}

function calculate(scenario: Scenario, parameters: TaxParameters): Calculated | undefined {
  const all = savings(scenario, parameters);
  const standard = all.regimes.find(({ regime }) => regime === "standard");
  if (standard === undefined) return undefined;
  return {
    scenario,
    savings: all,
    standard,
    regimes: COMPARED_REGIMES.flatMap((regime) => {
      const result = all.regimes.find((one) => one.regime === regime);
      if (result === undefined) return [];
      // As far as inputs tell: what they do not show is asked in the check of incentives.
      const isOpen = result.unmet.length === 0;
      return [{ regime, result, range: isOpen ? savingsRange(scenario, parameters, regime) : undefined }];
    }),
  };
}
