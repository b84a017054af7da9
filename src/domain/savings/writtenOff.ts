import type Decimal from "decimal.js-light";
import { type CompanyYear, inYear, parameter } from "./companyYear.ts";
import { NOTHING } from "./decimal.ts";
import type { Expression } from "./expression.ts";
import { number, product, sum, ZERO } from "./formulas.ts";
import type { TaxParameters } from "./parameters.ts";
import type { AssetClass, Scenario } from "./scenario.ts";

/** The part of its cost that an asset has lost before a year, as a formula and as a number below 1. */
export type WrittenOff = { readonly part: Expression; readonly total: Decimal };

/** What has been written off before each year from the first on, as long as anything is left. */
type Schedule = readonly WrittenOff[];

/** Every regime and year asks for the same schedules. */
const made = new WeakMap<TaxParameters, WeakMap<Scenario, Map<string, Schedule>>>();

function scheduleOf(company: CompanyYear, assetClass: AssetClass, from: number): Schedule {
  const schedule: WrittenOff[] = [];
  const rates: Expression[] = [];
  let total = NOTHING;
  let same = true;
  // One year more than the horizon: property is valued at the end of the last one.
  for (let year = from; year <= company.scenario.lastYear + 1 && total.lt(1); year++) {
    const [first = ZERO] = rates;
    schedule.push({ part: same && rates.length > 1 ? product(number(rates.length), first) : sum(...rates), total });
    const rate = parameter(inYear(company, year), `depreciation-${assetClass}`);
    if (rate.kind !== "parameter") continue;
    same &&= rates.length === 0 || (first.kind === "parameter" && first.value.eq(rate.value));
    rates.push(rate);
    total = total.plus(rate.value);
  }
  return schedule;
}

/** The part of an asset's cost that has been written off before the company's year; undefined when nothing is left of it. */
export function writtenOff(company: CompanyYear, assetClass: AssetClass, from: number): WrittenOff | undefined {
  const { parameters, scenario, year } = company;
  const ofParameters = made.get(parameters) ?? new WeakMap<Scenario, Map<string, Schedule>>();
  made.set(parameters, ofParameters);
  const ofScenario = ofParameters.get(scenario) ?? new Map<string, Schedule>();
  ofParameters.set(scenario, ofScenario);
  const key = `${assetClass}/${from}`;
  const schedule = ofScenario.get(key) ?? scheduleOf(company, assetClass, from);
  ofScenario.set(key, schedule);
  return schedule[year - from];
}
