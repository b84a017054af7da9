import { NOTHING, shown } from "./decimal.ts";
import { evaluate } from "./evaluate.ts";
import { type CalculatedRegime, TAX_LINES, type TaxLine } from "./expression.ts";
import { paidByYear, sumOf } from "./paid.ts";
import type { TaxParameters } from "./parameters.ts";
import type { LossOfStatus } from "./savingsModel.ts";
import type { Month, Scenario } from "./scenario.ts";
import { sheetOf, yearsOf } from "./sheet.ts";

/** Lines that are no relief from a tax: what residents pay more than others. */
const NO_RELIEF: readonly TaxLine[] = ["contribution", "irrecoverable-vat"];

/**
 * What losing the status of an IT Park resident from a month on costs, in whole units of the currency, against keeping it (a loss that the
 * scenario itself has is set aside). What may be charged again for the time before lies between nothing and every tax that the relief has
 * spared since the first year, tax by tax: no source says how far back it reaches, and interest and fines are not known.
 */
export function lossOfStatus(
  scenario: Scenario,
  parameters: TaxParameters,
  month: Month,
  regime: CalculatedRegime = "it-park",
): LossOfStatus {
  const { statusLost, ...kept } = scenario;
  const lost: Scenario = { ...kept, statusLost: month };
  const paidKept = paidByYear(kept, parameters, regime);
  const paidLost = paidByYear(lost, parameters, regime);
  const byYear = yearsOf(scenario).flatMap((year, index) =>
    year < month.year ? [] : [{ year, more: (paidLost[index] ?? 0) - (paidKept[index] ?? 0) }],
  );
  const values = evaluate(sheetOf(lost, parameters, ["standard", regime]));
  const before = yearsOf(scenario).filter((year) => year <= month.year);
  const spared = TAX_LINES.filter((line) => !NO_RELIEF.includes(line)).map((line) =>
    before.reduce((total, year) => {
      const ordinary = values.get(`standard/${year}/${line}`) ?? NOTHING;
      return total.plus(ordinary).minus(values.get(`${regime}/${year}/${line}`) ?? NOTHING);
    }, NOTHING),
  );
  return {
    ...month,
    fromThenOn: sumOf(byYear.map(({ more }) => more)),
    byYear,
    recharge: { least: 0, most: sumOf(spared.map((one) => Math.max(0, shown(one)))) },
  };
}
