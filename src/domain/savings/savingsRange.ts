import { exportShare } from "./companyYear.ts";
import type { CalculatedRegime } from "./expression.ts";
import { CONTRIBUTION_SCALE, EXPORT_THRESHOLD, RELIEF_SCOPE, VAT_SCOPE } from "./openReadings.ts";
import { paidByYear, savedByYear, sumOf } from "./paid.ts";
import type { TaxParameters } from "./parameters.ts";
import { exportCondition } from "./relief.ts";
import type { Amount, SavingsRange } from "./savingsModel.ts";
import type { Scenario } from "./scenario.ts";
import { yearsOf } from "./sheet.ts";

type Outcome = { readonly overall: Amount; readonly firstYear: Amount };

const hasImports = ({ investments, firstYear, lastYear }: Scenario): boolean =>
  investments.some(({ imported, amount, year }) => imported && amount > 0 && year >= firstYear && year <= lastYear);

/** Whether some year's export share is exactly what is asked for. */
const isAtThreshold = (scenario: Scenario, parameters: TaxParameters, regime: CalculatedRegime): boolean =>
  yearsOf(scenario).some((year) => {
    const company = { scenario, parameters, regime, year };
    const right = exportCondition(company)?.right;
    const share = exportShare(company);
    return right?.kind === "parameter" && share.kind === "input" && share.value.eq(right.value);
  });

/** The open readings that can move the saving of a regime. The wage tax after 2027 cannot: employees pay it. */
function openFor(scenario: Scenario, parameters: TaxParameters, regime: CalculatedRegime): readonly string[] {
  if (regime !== "it-park" && regime !== "ai-infrastructure") return [];
  // Projects of the scheme are residents, but their imports are free by the scheme itself.
  const imports = regime === "it-park" && hasImports(scenario);
  const purchases = scenario.otherCosts > 0 && scenario.costsWithVat > 0;
  const matters: readonly (readonly [string, boolean])[] = [
    [CONTRIBUTION_SCALE, scenario.contribution === undefined && scenario.revenue > 0],
    [VAT_SCOPE, imports || purchases],
    [RELIEF_SCOPE, imports],
    [EXPORT_THRESHOLD, isAtThreshold(scenario, parameters, regime)],
  ];
  return matters.flatMap(([reading, does]) => (does && parameters.optionsOf(reading).length > 1 ? [reading] : []));
}

/** Every way to take one option of each reading. */
const combinations = (readings: readonly string[], parameters: TaxParameters): readonly Scenario["readings"][] =>
  readings.reduce<readonly Scenario["readings"][]>(
    (before, reading) =>
      before.flatMap((chosen) => parameters.optionsOf(reading).map((option) => ({ ...chosen, [reading]: option }))),
    [{}],
  );

const byEffect = (one: readonly { readonly saved: Amount }[]): number => {
  const saved = one.map((option) => option.saved);
  return Math.max(...saved) - Math.min(...saved);
};

/**
 * The saving of a regime, in whole units of the currency, as open readings of the law would have it: the least and the greatest of every
 * combination of them, and the one chosen. A reading that cannot matter is not tried; a contribution of the reader's own settles that one.
 */
export function savingsRange(scenario: Scenario, parameters: TaxParameters, regime: CalculatedRegime): SavingsRange {
  const ordinary = paidByYear(scenario, parameters, "standard");
  const open = openFor(scenario, parameters, regime);
  const outcomes = new Map<string, Outcome>();
  /** With these options, and the others as chosen. */
  const outcomeOf = (readings: Scenario["readings"]): Outcome => {
    const all = { ...scenario.readings, ...readings };
    const key = open.map((reading) => parameters.optionOf(reading, all)).join();
    const before = outcomes.get(key);
    if (before !== undefined) return before;
    const years = savedByYear({ ...scenario, readings: all }, parameters, regime, ordinary);
    const outcome = { overall: sumOf(years), firstYear: years[0] ?? 0 };
    outcomes.set(key, outcome);
    return outcome;
  };
  const likely = outcomeOf({});
  const possible = [likely, ...combinations(open, parameters).map(outcomeOf)];
  const least = (of: (outcome: Outcome) => Amount) => Math.min(...possible.map(of));
  const greatest = (of: (outcome: Outcome) => Amount) => Math.max(...possible.map(of));
  return {
    regime,
    low: least(({ overall }) => overall),
    likely: likely.overall,
    high: greatest(({ overall }) => overall),
    firstYear: {
      low: least(({ firstYear }) => firstYear),
      likely: likely.firstYear,
      high: greatest(({ firstYear }) => firstYear),
    },
    readings: open
      .map((reading) => ({
        reading,
        options: parameters.optionsOf(reading).map((option) => ({
          option,
          saved: outcomeOf({ [reading]: option }).overall,
          chosen: parameters.optionOf(reading, scenario.readings) === option,
        })),
      }))
      .filter(({ options }) => byEffect(options) > 0)
      .toSorted((one, other) => byEffect(other.options) - byEffect(one.options)),
  };
}
