import { NOTHING, shown } from "./decimal.ts";
import { evaluate } from "./evaluate.ts";
import { type CalculatedRegime, TAX_LINES } from "./expression.ts";
import type { TaxParameters } from "./parameters.ts";
import type { Amount } from "./savingsModel.ts";
import type { Scenario } from "./scenario.ts";
import { sheetOf, yearsOf } from "./sheet.ts";

export const sumOf = (amounts: readonly Amount[]): Amount => amounts.reduce((total, one) => total + one, 0);

/** What company and owner pay under one regime in each year, in whole units: quicker than calculating all of them. */
export function paidByYear(scenario: Scenario, parameters: TaxParameters, regime: CalculatedRegime): readonly Amount[] {
  const values = evaluate(sheetOf(scenario, parameters, [regime]));
  return yearsOf(scenario).map((year) =>
    shown(TAX_LINES.reduce((total, line) => total.plus(values.get(`${regime}/${year}/${line}`) ?? NOTHING), NOTHING)),
  );
}

/** What a regime saves in each year against the ordinary one. `ordinary` spares its calculation where it is known. */
export function savedByYear(
  scenario: Scenario,
  parameters: TaxParameters,
  regime: CalculatedRegime,
  ordinary: readonly Amount[] = paidByYear(scenario, parameters, "standard"),
): readonly Amount[] {
  return paidByYear(scenario, parameters, regime).map((paid, index) => (ordinary[index] ?? 0) - paid);
}
