import { type CompanyYear, cell, parameter, revenue } from "./companyYear.ts";
import type { Expression } from "./expression.ts";
import { atLeastNothing, difference, least, number, overMonths, product, quotient, sum, ZERO } from "./formulas.ts";
import { input } from "./inputs.ts";
import { fixedReliefMonths, monthsOfRelief, reliefMonths, whileResident } from "./relief.ts";

/** What a year costs before tax on profit, exact. */
export type Charges = {
  readonly socialTax: Expression;
  readonly irrecoverableVat: Expression;
  readonly propertyTax: Expression;
  readonly landTax: Expression;
  readonly contribution: Expression;
};

/** Revenue less all deductible costs. Customs duty is part of the cost of the assets and comes in with their depreciation. */
export const profitBeforeTax = (company: CompanyYear, charges: Charges): Expression =>
  difference(
    revenue(company),
    cell(company, "payroll"),
    charges.socialTax,
    input(company.scenario, "other-costs"),
    charges.irrecoverableVat,
    cell(company, "depreciation"),
    charges.propertyTax,
    charges.landTax,
    charges.contribution,
  );

/** The part of the profit or loss that falls into months without relief. */
function ordinaryProfit(company: CompanyYear): Expression {
  const profit = cell(company, "profit-before-tax");
  const fixed = fixedReliefMonths(company);
  if (fixed === 0) return profit;
  if (fixed === 12) return ZERO;
  return quotient(product(profit, difference(number(12), cell(company, "relief-months"))), number(12));
}

export const lossesCarriedIn = (company: CompanyYear): Expression =>
  company.regime === "turnover-tax" || company.year === company.scenario.firstYear
    ? ZERO
    : cell(company, "losses-carried-out", company.year - 1);

/** Losses of ordinary years set against profit, up to the limit the law sets; none in months of relief. */
export function lossesUsed(company: CompanyYear): Expression {
  const profit = atLeastNothing(ordinaryProfit(company));
  if (company.regime === "turnover-tax" || company.year === company.scenario.firstYear || profit === ZERO) return ZERO;
  return least(cell(company, "losses-carried-in"), product(profit, parameter(company, "loss-offset-limit")));
}

/** Losses left for later years: without limit of time, and none from months of relief. */
export function lossesCarriedOut(company: CompanyYear): Expression {
  if (company.regime === "turnover-tax") return ZERO;
  const loss = atLeastNothing(difference(ZERO, ordinaryProfit(company)));
  const carried =
    company.year === company.scenario.firstYear
      ? ZERO
      : difference(cell(company, "losses-carried-in"), cell(company, "losses-used"));
  return sum(carried, loss);
}

/** Profit of the months without relief, less losses used. */
export const taxableProfit = (company: CompanyYear): Expression =>
  company.regime === "turnover-tax"
    ? ZERO
    : difference(atLeastNothing(ordinaryProfit(company)), cell(company, "losses-used"));

/** Tax on profit: nothing on a loss; in months of relief at the relieved rate. */
export function corporateIncomeTax(company: CompanyYear): Expression {
  if (company.regime === "turnover-tax") return ZERO;
  const ordinary = product(cell(company, "taxable-profit"), parameter(company, "corporate-income-tax"));
  const relieved = (id: string): Expression => {
    const months = monthsOfRelief(company, reliefMonths(company), id);
    return sum(
      months.length === 12 ? ZERO : ordinary,
      overMonths(atLeastNothing(cell(company, "profit-before-tax")), [[parameter(company, id, months), months.length]]),
    );
  };
  switch (company.regime) {
    case "it-park":
      return whileResident(company, relieved("it-park-corporate-income-tax"), ordinary);
    case "ai-infrastructure":
      return relieved("ai-infrastructure-corporate-income-tax");
    default:
      return ordinary;
  }
}

export const profitAfterTax = (company: CompanyYear, ...taxes: readonly Expression[]): Expression =>
  difference(cell(company, "profit-before-tax"), ...taxes);

/** What is paid out in the same year. */
export const dividends = (company: CompanyYear): Expression =>
  product(atLeastNothing(cell(company, "profit-after-tax")), input(company.scenario, "payout"));
