import { depreciation, landTax, propertyTax, propertyValue } from "./assets.ts";
import { type CompanyYear, exportShare } from "./companyYear.ts";
import { contribution } from "./contribution.ts";
import { dividendTax } from "./dividendTax.ts";
import { netPay, payroll, personalIncomeTax, socialTax } from "./employment.ts";
import {
  CALCULATED_REGIMES,
  type CalculatedRegime,
  type Cell,
  type CellKey,
  type CellName,
  type Expression,
  type Sheet,
} from "./expression.ts";
import { rounded } from "./formulas.ts";
import { customsDuty, importVatCash, irrecoverableVat, turnoverTax } from "./imports.ts";
import type { TaxParameters } from "./parameters.ts";
import {
  corporateIncomeTax,
  dividends,
  lossesCarriedIn,
  lossesCarriedOut,
  lossesUsed,
  profitAfterTax,
  profitBeforeTax,
  taxableProfit,
} from "./profit.ts";
import { reliefMonthsFormula } from "./relief.ts";
import type { Scenario } from "./scenario.ts";

/** The calendar years of a scenario. */
export const yearsOf = ({ firstYear, lastYear }: Pick<Scenario, "firstYear" | "lastYear">): readonly number[] =>
  Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, index) => firstYear + index);

/**
 * The formulas of a year, each after those it needs. Tax lines are rounded to whole units; what follows from a tax (profit, losses,
 * dividends) takes it exactly, which is why the formula of a line comes back inside that of the profit.
 */
function formulasOf(company: CompanyYear): readonly (readonly [CellName, Expression])[] {
  const charges = {
    socialTax: socialTax(company),
    irrecoverableVat: irrecoverableVat(company),
    propertyTax: propertyTax(company),
    landTax: landTax(company),
    contribution: contribution(company),
  };
  const profitTax = corporateIncomeTax(company);
  const onTurnover = turnoverTax(company);
  return [
    ["payroll", payroll(company)],
    ["export-share", exportShare(company)],
    ["relief-months", reliefMonthsFormula(company)],
    ["depreciation", depreciation(company)],
    ["property-value", propertyValue(company)],
    ["social-tax", rounded(charges.socialTax)],
    ["property-tax", rounded(charges.propertyTax)],
    ["land-tax", rounded(charges.landTax)],
    ["customs-duty", rounded(customsDuty(company))],
    ["irrecoverable-vat", rounded(charges.irrecoverableVat)],
    ["contribution", rounded(charges.contribution)],
    ["profit-before-tax", profitBeforeTax(company, charges)],
    ["losses-carried-in", lossesCarriedIn(company)],
    ["losses-used", lossesUsed(company)],
    ["losses-carried-out", lossesCarriedOut(company)],
    ["taxable-profit", taxableProfit(company)],
    ["corporate-income-tax", rounded(profitTax)],
    ["turnover-tax", rounded(onTurnover)],
    ["profit-after-tax", profitAfterTax(company, profitTax, onTurnover)],
    ["dividends", dividends(company)],
    ["dividend-tax", rounded(dividendTax(company))],
    ["personal-income-tax", rounded(personalIncomeTax(company))],
    ["net-pay", netPay(company)],
    ["import-vat-cash", rounded(importVatCash(company))],
  ];
}

/** Every formula of a scenario under the given regimes (all, if left out): each regime and year has every cell, in the order of calculation. */
export function sheetOf(
  scenario: Scenario,
  parameters: TaxParameters,
  regimes: readonly CalculatedRegime[] = CALCULATED_REGIMES,
): Sheet {
  const sheet = new Map<CellKey, Cell>();
  for (const regime of regimes)
    for (const year of yearsOf(scenario))
      for (const [name, expression] of formulasOf({ scenario, parameters, regime, year })) {
        const key: CellKey = `${regime}/${year}/${name}`;
        sheet.set(key, { key, regime, year, name, expression });
      }
  return sheet;
}
