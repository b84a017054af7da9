import { type CompanyYear, exportShare, monthsOf, yearsIn } from "./companyYear.ts";
import { contributionRates, largeResidentConditions, monthsWithMinimum } from "./contribution.ts";
import { residentDividendMonths } from "./dividendTax.ts";
import { calculate, holdsIn } from "./evaluate.ts";
import {
  APART_LINES,
  type CalculatedRegime,
  type Expression,
  type Sheet,
  type SheetValues,
  TAX_LINES,
} from "./expression.ts";
import { LIMITS } from "./limits.ts";
import { exportCondition, reliefMonths, schemeMonths } from "./relief.ts";
import { YEAR_NOTES, type YearNote } from "./savingsModel.ts";

/** The formulas of a scenario and what they come to. */
export type Calculated = { readonly sheet: Sheet; readonly values: SheetValues };

const SHOWN_LINES = [...TAX_LINES, ...APART_LINES] as const;

type Parameter = Extract<Expression, { kind: "parameter" }>;

/** Whether a formula has a parameter of a kind. */
function hasParameter(expression: Expression, isSuch: (parameter: Parameter) => boolean): boolean {
  const has = (one: Expression): boolean => hasParameter(one, isSuch);
  switch (expression.kind) {
    case "parameter":
      return isSuch(expression);
    case "number":
    case "input":
    case "cell":
      return false;
    case "rounded":
      return has(expression.of);
    case "if":
      return has(expression.left) || has(expression.right) || has(expression.then) || has(expression.otherwise);
    default:
      return expression.of.some(has);
  }
}

/** Whether such a parameter is behind an amount of a year under a regime that is not nothing. */
const isBehindAmounts = (
  { sheet, values }: Calculated,
  regime: CalculatedRegime,
  year: number,
  isSuch: (parameter: Parameter) => boolean,
): boolean =>
  SHOWN_LINES.some((name) => {
    const key = `${regime}/${year}/${name}` as const;
    const expression = sheet.get(key)?.expression;
    return expression !== undefined && values.get(key)?.isZero() === false && hasParameter(expression, isSuch);
  });

/** Whether a parameter has two values of different height within its year. */
function changes({ parameters, scenario }: CompanyYear, { parameter, year, values, value }: Parameter): boolean {
  if (values.length < 2) return false;
  for (let month = 1; month <= 12; month++) {
    const one = parameters.inMonth(parameter, year, month, scenario.readings);
    if (one !== undefined && values.some(({ index }) => index === one.index) && !one.value.eq(value)) return true;
  }
  return false;
}

/** Whether the contribution is taken at rates of different height. */
const contributionChanges = (company: CompanyYear, values: SheetValues): boolean =>
  new Set(contributionRates(company).map((rate) => calculate(rate, values).toString())).size > 1;

const isPart = (months: readonly number[]): boolean => months.length > 0 && months.length < 12;

/** Whether a relief begins or ends within the year by its own days, not by a loss of status. */
function beginsOrEnds(company: CompanyYear): boolean {
  const { statusLost, ...kept } = company.scenario;
  const keeping = { ...company, scenario: kept };
  if (company.regime === "ai-infrastructure") return isPart(schemeMonths(keeping));
  if (company.regime !== "it-park") return false;
  const { all, foreign } = residentDividendMonths(keeping);
  return isPart(reliefMonths(keeping)) || (kept.payout > 0 && isPart([...all, ...foreign]));
}

/** Whether relief has been there in an earlier year and is no more, for another reason than a loss of status. */
function hasEnded(company: CompanyYear, values: SheetValues): boolean {
  const { regime, year, scenario } = company;
  if (regime === "special-economic-zone") {
    const months = (of: number) => values.get(`${regime}/${of}/relief-months`);
    return yearsIn(company) > 0 && months(scenario.firstYear)?.gt(0) === true && months(year)?.isZero() === true;
  }
  if (regime !== "it-park" && regime !== "ai-infrastructure") return false;
  const held = (of: number): boolean => monthsOf({ ...company, year: of }, `${regime}-corporate-income-tax`).length > 0;
  if (held(year)) return false;
  for (let before = year - 1; before >= LIMITS.firstYear.min; before--) if (held(before)) return true;
  return false;
}

/** What a reader has to know about a year under a regime. */
export function notesOf(company: CompanyYear, calculated: Calculated): readonly YearNote[] {
  const { values } = calculated;
  const { regime, year, scenario } = company;
  const condition = exportCondition(company);
  const share = calculate(exportShare(company), values);
  const isProjected = (one: Parameter): boolean => one.projected;
  const resident = regime === "it-park" || regime === "ai-infrastructure";
  const found: Readonly<Record<YearNote, boolean>> = {
    "below-threshold": condition !== undefined && !holdsIn(condition, values),
    "at-threshold": condition !== undefined && share.eq(calculate(condition.right, values)),
    "changes-inside-year":
      beginsOrEnds(company) ||
      (scenario.revenue > 0 && contributionChanges(company, values)) ||
      isBehindAmounts(calculated, regime, year, (one) => changes(company, one)),
    projected:
      isBehindAmounts(calculated, regime, year, isProjected) ||
      isBehindAmounts(calculated, "standard", year, isProjected),
    "relief-ended": hasEnded(company, values),
    "losses-used": values.get(`${regime}/${year}/losses-used`)?.gt(0) === true,
    "status-lost": resident && scenario.statusLost !== undefined && scenario.statusLost.year <= year,
    "large-resident-below-minimum": monthsWithMinimum(company).some((months) =>
      largeResidentConditions(company, months).every((one) => holdsIn(one, values)),
    ),
  };
  return YEAR_NOTES.filter((note) => found[note]);
}
