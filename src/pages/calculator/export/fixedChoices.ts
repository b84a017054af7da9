import { parseEdtf } from "../../../domain/edtf.ts";
import { parameterTitle } from "./parameterDetails.ts";
import type { SavingsExport } from "./SavingsExport.ts";

/** What decides which formulas there are, and so cannot be changed in the file: name and value. */
export function fixedChoices(file: SavingsExport): readonly (readonly string[])[] {
  const { t, format } = file.spoken;
  const { scenario } = file.savings;
  const { currency, firstYear, lastYear, location, landZone, owner, contribution, statusLost } = scenario;
  const lost =
    statusLost === undefined
      ? []
      : [
          [
            t(($) => $.calculator.loss.applied, {
              month: format.date(parseEdtf(`${statusLost.year}-${String(statusLost.month).padStart(2, "0")}`)),
            }),
          ],
        ];
  return [
    [t(($) => $.calculator.years.first), String(firstYear)],
    [t(($) => $.calculator.years.last), String(lastYear)],
    [t(($) => $.calculator.years.currency), t(($) => $.calculator.years.currencies[currency])],
    [t(($) => $.calculator.property.location), t(($) => $.calculator.property.locations[location])],
    [t(($) => $.calculator.property.zone), parameterTitle(file, `land-tax-${landZone}`)],
    [t(($) => $.calculator.owner.residence), t(($) => $.calculator.owner.kinds[owner.kind])],
    [
      t(($) => $.calculator.contribution.which),
      contribution === undefined
        ? t(($) => $.calculator.contribution.byReading)
        : t(($) => $.calculator.contribution.own),
    ],
    ...lost,
  ];
}
