import { NOTHING } from "./decimal.ts";
import type { CalculatedRegime, CellName, Expression } from "./expression.ts";
import { product, quotient, sum, ZERO } from "./formulas.ts";
import { input } from "./inputs.ts";
import type { TaxParameters } from "./parameters.ts";
import type { Scenario } from "./scenario.ts";

/** A year of a company under a regime: what its formulas are made of. */
export type CompanyYear = {
  readonly scenario: Scenario;
  readonly parameters: TaxParameters;
  readonly regime: CalculatedRegime;
  readonly year: number;
};

export const inYear = (company: CompanyYear, year: number): CompanyYear => ({ ...company, year });

/** Years since the first of the horizon, from 0. */
export const yearsIn = ({ scenario, year }: CompanyYear): number => year - scenario.firstYear;

/** A cell of the same regime, of the same year unless another is named. */
export const cell = ({ regime, year }: CompanyYear, name: CellName, of: number = year): Expression => ({
  kind: "cell",
  cell: `${regime}/${of}/${name}`,
});

/** A tax parameter of the year, over the given months (all, if left out); nothing where none holds. */
export const parameter = ({ parameters, scenario, year }: CompanyYear, id: string, months?: readonly number[]) =>
  parameters.inYear(id, year, scenario.readings, months) ?? ZERO;

export const monthsOf = ({ parameters, scenario, year }: CompanyYear, id: string): readonly number[] =>
  parameters.monthsOf(id, year, scenario.readings);

/** The export share of the year: the last one entered holds for all later years. */
export function exportShare(company: CompanyYear): Expression {
  const { exportShares } = company.scenario;
  const index = Math.min(yearsIn(company), exportShares.length - 1);
  return input(company.scenario, "export-share", Math.max(index, 0));
}

export const revenue = ({ scenario }: CompanyYear): Expression => input(scenario, "revenue");

/** An amount of the scenario's currency in UZS. */
export const inUzs = ({ scenario }: CompanyYear, amount: Expression): Expression =>
  scenario.currency === "UZS" ? amount : product(amount, input(scenario, "exchange-rate", 0));

/** An amount of UZS in the currency of the scenario. */
export const fromUzs = ({ scenario }: CompanyYear, amount: Expression): Expression =>
  scenario.currency === "UZS" ? amount : quotient(amount, input(scenario, "exchange-rate", 0));

/** All investments of the horizon in US dollars, as thresholds of the law count them. */
export function investedUsd(company: CompanyYear): Expression {
  const { scenario } = company;
  const all = sum(
    ...scenario.investments.flatMap(({ year }, index) =>
      year <= scenario.lastYear ? [input(scenario, "investment", index)] : [],
    ),
  );
  return scenario.currency === "USD" ? all : quotient(inUzs(company, all), input(scenario, "exchange-rate", 1));
}

/** The exact amount of `investedUsd`. */
export function invested({ scenario }: CompanyYear) {
  const all = scenario.investments
    .filter(({ year }) => year <= scenario.lastYear)
    .reduce((total, { amount }) => total.plus(amount), NOTHING);
  return scenario.currency === "USD" ? all : all.times(scenario.rate).dividedBy(scenario.usdRate);
}
