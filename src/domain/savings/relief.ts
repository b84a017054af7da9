import { type CompanyYear, cell, exportShare, investedUsd, monthsOf, parameter, yearsIn } from "./companyYear.ts";
import type { Expression } from "./expression.ts";
import { type Condition, number, overMonths, product, when, ZERO } from "./formulas.ts";
import { EXPORT_THRESHOLD, MORE_THAN } from "./openReadings.ts";
import { PROFIT_TAX_HOLIDAYS, PROPERTY_TAX_HOLIDAYS } from "./parameterNames.ts";

/** Months that are in both lists. */
function shared(some: readonly number[], others: readonly number[]): readonly number[] {
  if (others.length === 12) return some;
  return some.length === 12 ? others : some.filter((month) => others.includes(month));
}

/** The months of the year before the status is lost; all, if it never is. */
function monthsWithStatus(
  { scenario: { statusLost }, year }: CompanyYear,
  months: readonly number[],
): readonly number[] {
  if (statusLost === undefined || year < statusLost.year) return months;
  return year > statusLost.year ? [] : months.filter((month) => month < statusLost.month);
}

/** The months in which the scheme for projects above USD 100 million holds, whatever the status. */
export const schemeMonths = (company: CompanyYear): readonly number[] =>
  company.regime === "ai-infrastructure" ? monthsOf(company, "ai-infrastructure-corporate-income-tax") : [];

/** The months in which the company is an IT Park resident of a regime that has not ended; a project of the scheme is one too. */
export function residentMonths(company: CompanyYear): readonly number[] {
  const regime = monthsWithStatus(company, monthsOf(company, "it-park-corporate-income-tax"));
  if (company.regime === "it-park") return regime;
  return company.regime === "ai-infrastructure" ? shared(regime, schemeMonths(company)) : [];
}

/** The months in which profit is relieved, before any export condition. */
export const reliefMonths = (company: CompanyYear): readonly number[] =>
  company.regime === "ai-infrastructure" ? monthsWithStatus(company, schemeMonths(company)) : residentMonths(company);

/** The months, of those given, in which a relief of its own days holds as well. */
export const monthsOfRelief = (company: CompanyYear, months: readonly number[], id: string): readonly number[] =>
  shared(months, monthsOf(company, id));

/** What the export share has to reach for relief in the year; undefined while no share is asked for. */
export function exportCondition(company: CompanyYear): Condition | undefined {
  const { parameters, scenario } = company;
  if (monthsOfRelief(company, residentMonths(company), "it-park-export-share").length === 0) return undefined;
  const strict = parameters.optionOf(EXPORT_THRESHOLD, scenario.readings) === MORE_THAN;
  return {
    left: exportShare(company),
    compare: strict ? "more-than" : "at-least",
    right: parameter(company, "it-park-export-share"),
  };
}

/** What holds for a resident whose exports suffice, and what holds otherwise. */
export function whileResident(company: CompanyYear, then: Expression, otherwise: Expression): Expression {
  if (residentMonths(company).length === 0) return otherwise;
  const condition = exportCondition(company);
  if (condition === undefined) return then;
  return company.regime === "it-park"
    ? when({ left: cell(company, "relief-months"), compare: "more-than", right: ZERO }, then, otherwise)
    : when(condition, then, otherwise);
}

/** Years of a holiday in a special economic zone by the sum invested; nought below the lowest band. */
function holiday(company: CompanyYear, bands: readonly string[]): Expression {
  return bands.reduceRight<Expression>((shorter, id) => {
    const from = company.parameters.investmentFrom(id);
    const years = company.parameters.inYear(id, company.scenario.firstYear, company.scenario.readings);
    if (from === undefined || years === undefined) return shorter;
    return when({ left: investedUsd(company), compare: "at-least", right: number(from) }, years, shorter);
  }, ZERO);
}

/** In a year of a holiday that is counted from the first year, and in any other. */
const duringHoliday = (company: CompanyYear, bands: readonly string[], then: Expression, otherwise: Expression) =>
  when({ left: holiday(company, bands), compare: "more-than", right: number(yearsIn(company)) }, then, otherwise);

/** The step `relief-months`: how many months of the year profit is relieved. */
export function reliefMonthsFormula(company: CompanyYear): Expression {
  if (company.regime === "special-economic-zone") return duringHoliday(company, PROFIT_TAX_HOLIDAYS, number(12), ZERO);
  const months = number(reliefMonths(company).length);
  const condition = company.regime === "it-park" ? exportCondition(company) : undefined;
  return condition === undefined ? months : when(condition, months, ZERO);
}

/** How many months of the year are relieved, where no input changes that; undefined where one does. */
export const fixedReliefMonths = (company: CompanyYear): number | undefined =>
  company.regime === "special-economic-zone" || (company.regime === "it-park" && exportCondition(company) !== undefined)
    ? undefined
    : reliefMonths(company).length;

/** A yearly amount at a relieved rate in the months in which that holds, and at the ordinary rate in the others. */
export function blend(
  company: CompanyYear,
  base: Expression,
  months: readonly number[],
  relieved: string,
  ordinary: Expression,
): Expression {
  const held = monthsOfRelief(company, months, relieved);
  return overMonths(base, [
    [parameter(company, relieved, held), held.length],
    [ordinary, 12 - held.length],
  ]);
}

/** A tax that residents do not pay, as long as their exports suffice. */
export function residentTax(
  company: CompanyYear,
  base: Expression,
  relieved: string,
  ordinary: Expression,
): Expression {
  const months = residentMonths(company);
  const otherwise = product(base, ordinary);
  return months.length === 0
    ? otherwise
    : whileResident(company, blend(company, base, months, relieved, ordinary), otherwise);
}

/** Property and land tax, from which residents, projects of the scheme and zones are free, each in its own time. */
export function realEstateTax(
  company: CompanyYear,
  base: Expression,
  tax: "property-tax" | "land-tax",
  ordinary: Expression,
): Expression {
  switch (company.regime) {
    case "it-park":
      return residentTax(company, base, `it-park-${tax}`, ordinary);
    case "ai-infrastructure":
      return blend(company, base, reliefMonths(company), `ai-infrastructure-${tax}`, ordinary);
    case "special-economic-zone":
      return duringHoliday(company, PROPERTY_TAX_HOLIDAYS, ZERO, product(base, ordinary));
    default:
      return product(base, ordinary);
  }
}
