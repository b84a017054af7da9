import type Decimal from "decimal.js-light";
import type { CompanyYear } from "./companyYear.ts";
import { NOTHING, shown, whole } from "./decimal.ts";
import { evaluate } from "./evaluate.ts";
import { APART_LINES, CALCULATED_REGIMES, type CellName, STEP_LINES, TAX_LINES } from "./expression.ts";
import { type Calculated, notesOf } from "./notes.ts";
import { sumOf } from "./paid.ts";
import type { TaxParameters } from "./parameters.ts";
import type { RegimeResult, Savings, YearOfRegime } from "./savingsModel.ts";
import type { Scenario } from "./scenario.ts";
import { sheetOf, yearsOf } from "./sheet.ts";
import { unmetOf } from "./unmet.ts";

/** One value for each name. */
const each = <Name extends string, Value>(names: readonly Name[], of: (name: Name) => Value) =>
  // Every name of the record has just been given a value.
  Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, Value>;

/** Steps that are no money: shown as they are. */
const AS_THEY_ARE: readonly CellName[] = ["export-share", "relief-months"];

function yearOf(company: CompanyYear, calculated: Calculated, ordinary: YearOfRegime | undefined): YearOfRegime {
  const { regime, year } = company;
  const value = (name: CellName): Decimal => calculated.values.get(`${regime}/${year}/${name}`) ?? NOTHING;
  const lines = each(TAX_LINES, (line) => shown(value(line)));
  const savedBy = each(TAX_LINES, (line) => (ordinary?.lines ?? lines)[line] - lines[line]);
  return {
    year,
    lines,
    apart: each(APART_LINES, (line) => shown(value(line))),
    steps: each(STEP_LINES, (step) => shown(AS_THEY_ARE.includes(step) ? value(step) : whole(value(step)))),
    total: sumOf(Object.values(lines)),
    savedBy,
    saved: sumOf(Object.values(savedBy)),
    notes: notesOf(company, calculated),
  };
}

/** A regime over all years, against the years of the ordinary one; those are left out for the ordinary one itself. */
function resultOf(
  company: Omit<CompanyYear, "year">,
  calculated: Calculated,
  ordinary: readonly YearOfRegime[],
): RegimeResult {
  const { scenario, parameters, regime } = company;
  const years = yearsOf(scenario).map((year, index) => yearOf({ ...company, year }, calculated, ordinary[index]));
  return {
    regime,
    unmet: unmetOf(scenario, parameters, regime),
    years,
    totals: {
      lines: each(TAX_LINES, (line) => sumOf(years.map(({ lines }) => lines[line]))),
      apart: each(APART_LINES, (line) => sumOf(years.map(({ apart }) => apart[line]))),
      total: sumOf(years.map(({ total }) => total)),
      savedBy: each(TAX_LINES, (line) => sumOf(years.map(({ savedBy }) => savedBy[line]))),
      saved: sumOf(years.map(({ saved }) => saved)),
    },
  };
}

/**
 * What a company and its owner pay under each regime, year by year, and what each saves against the ordinary one. An estimate by whole
 * years, not tax advice:
 *
 * - Rates are those that hold on the first day of each month; a change inside a year is weighted by months.
 * - Social tax is a part of gross pay; profit is what is left of revenue after pay, social tax, other costs, VAT that cannot be credited,
 *   depreciation, property and land tax and the contribution. Customs duty comes in with depreciation.
 * - Losses of ordinary years are carried forward, those of relieved years are not; relieved years use none.
 * - From the year in which an export share is asked for, a year below it is ordinary, except for the contribution.
 * - The contribution is a part of revenue, due in loss years too, until the status is lost or the regime ends.
 * - A special economic zone frees profit, property and land for years that follow from the sum invested, counted from the first year.
 * - The scheme above USD 100 million frees profit, property, land and dividends while the company is a resident, and imports throughout;
 *   for pay and the contribution its projects follow the rules of residents.
 * - Property is valued by the mean of start and end of the year; what is bought counts as owned from the start of its year.
 * - Dividends are paid in the year of the profit; the tax on them counts as a cost of the owner.
 * - Income tax on pay, and VAT that is paid at the border and credited later, stand apart.
 * - VAT on sales, customs clearance fees, minimum values of property and coefficients of land are left out.
 */
export function savings(scenario: Scenario, parameters: TaxParameters): Savings {
  const sheet = sheetOf(scenario, parameters);
  const values = evaluate(sheet);
  const calculated = { sheet, values };
  const standard = resultOf({ scenario, parameters, regime: "standard" }, calculated, []);
  return {
    scenario,
    years: yearsOf(scenario),
    regimes: CALCULATED_REGIMES.map((regime) =>
      regime === "standard" ? standard : resultOf({ scenario, parameters, regime }, calculated, standard.years),
    ),
    sheet,
    values,
  };
}
