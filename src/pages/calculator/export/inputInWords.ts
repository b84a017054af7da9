import { parseEdtf } from "../../../domain/edtf.ts";
import type { InputName } from "../../../domain/savings/expression.ts";
import { parametersIn } from "../../../domain/savings/parameters.ts";
import { latestRate } from "../exchangeRate.ts";
import { parameterTitle } from "./parameterDetails.ts";
import type { SavingsExport } from "./SavingsExport.ts";

type InputWords = { readonly label: string; readonly unit: string; readonly note?: string };

/** An input as a row of a table: its name, what it is counted in or taken of, and what else a reader has to know. */
export function inputInWords(file: SavingsExport, input: InputName, index = 0): InputWords {
  const { dataset, spoken } = file;
  const { t, format } = spoken;
  const { scenario } = file.savings;
  const { currency } = scenario;
  const n = index + 1;
  const perYear = t(($) => $.calculatorExport.inputs.units.perYear, { currency });
  switch (input) {
    case "headcount":
      return {
        label:
          scenario.staff.length > 1 ? t(($) => $.calculator.staff.countOf, { n }) : t(($) => $.calculator.staff.count),
        unit: t(($) => $.calculatorExport.inputs.units.headcount),
      };
    case "salary":
      return {
        label:
          scenario.staff.length > 1
            ? t(($) => $.calculator.staff.salaryOf, { n })
            : t(($) => $.calculator.staff.salary),
        unit: t(($) => $.calculatorExport.inputs.units.salary, { currency }),
      };
    case "revenue":
      return { label: t(($) => $.calculator.business.revenue), unit: perYear };
    case "other-costs":
      return {
        label: t(($) => $.calculator.business.costs),
        unit: perYear,
        note: t(($) => $.calculator.business.costsHint),
      };
    case "costs-with-vat":
      return {
        label: t(($) => $.calculator.business.withVat),
        unit: t(($) => $.calculatorExport.inputs.units.ofCosts),
        note: t(($) => $.calculator.business.withVatHint),
      };
    case "export-share": {
      const shares = scenario.exportShares.length;
      const year = scenario.firstYear + index;
      const label = t(($) => $.calculator.exports.share);
      if (shares === 1) return { label, unit: t(($) => $.calculator.exports.always) };
      return n === shares
        ? { label, unit: t(($) => $.calculator.exports.from, { year }) }
        : { label, unit: t(($) => $.calculator.exports.in, { year }) };
    }
    case "investment": {
      const investment = scenario.investments[index];
      return {
        label: t(($) => $.calculator.investment.amount, { n }),
        unit: t(($) => $.calculatorExport.inputs.units.amount, { currency }),
        ...(investment !== undefined && {
          note: t(($) => $.calculatorExport.inputs.asset, {
            class: parameterTitle(file, `depreciation-${investment.assetClass}`),
            origin: investment.imported
              ? t(($) => $.calculator.investment.imported)
              : t(($) => $.calculator.investment.local),
            year: investment.year,
          }),
        }),
      };
    }
    case "customs-duty":
      return {
        label: t(($) => $.calculator.investment.duty),
        unit: t(($) => $.calculatorExport.inputs.units.ofImports),
        note: t(($) => $.calculator.investment.dutyHint),
      };
    case "buildings":
      return {
        label: t(($) => $.calculator.property.buildings),
        unit: t(($) => $.calculatorExport.inputs.units.amount, { currency }),
        note: t(($) => $.calculator.property.buildingsHint),
      };
    case "hectares":
      return { label: t(($) => $.calculator.property.land), unit: t(($) => $.calculator.property.hectares) };
    case "payout":
      return { label: t(($) => $.calculator.owner.payout), unit: t(($) => $.calculatorExport.inputs.units.ofProfit) };
    case "treaty-rate":
      return {
        label: t(($) => $.calculator.owner.treatyRate),
        unit: t(($) => $.calculatorExport.inputs.units.ofDividends),
        note: t(($) => $.calculator.owner.treatyHint),
      };
    case "contribution":
      return {
        label: t(($) => $.calculator.contribution.rate),
        unit: t(($) => $.calculatorExport.inputs.units.ofRevenue),
      };
    case "exchange-rate": {
      const of = index === 0 ? currency : "USD";
      const known = of === "UZS" ? undefined : latestRate(parametersIn(dataset), of);
      const entered = index === 0 ? scenario.rate : scenario.usdRate;
      return {
        label: index === 0 ? t(($) => $.calculator.years.rate, { currency }) : t(($) => $.calculator.years.usdRate),
        unit: t(($) => $.calculatorExport.inputs.units.rate, { currency: of }),
        ...(known?.from !== undefined &&
          known.value === entered && {
            note: t(($) => $.calculator.years.rateOf, {
              date: format.date(parseEdtf(known.from)),
              rate: format.number(known.value, 2),
            }),
          }),
      };
    }
  }
}
