import { type CellName, TAX_LINES, type TaxLine } from "../../../domain/savings/expression.ts";
import { YEAR_NOTES } from "../../../domain/savings/savingsModel.ts";
import type { WorkbookWords } from "../../../domain/savings/workbookWords.ts";
import { spanInWords, yearsInWords } from "../results/yearsInWords.ts";
import { unmetInWords } from "../unmetInWords.ts";
import { editionInWords } from "./editionInWords.ts";
import { fixedChoices } from "./fixedChoices.ts";
import { inputInWords } from "./inputInWords.ts";
import { DETAIL_WIDTHS, detailHeadings, parameterDetails, parameterTitle, parameterUnit } from "./parameterDetails.ts";
import type { SavingsExport } from "./SavingsExport.ts";

const isTaxLine = (name: CellName): name is TaxLine => TAX_LINES.some((line) => line === name);

/** All words of the file in the language of the reader. */
export function workbookInWords(file: SavingsExport): WorkbookWords {
  const { savings, spoken, address } = file;
  const { t, format } = spoken;
  const { scenario } = savings;
  const { currency, firstYear, lastYear } = scenario;
  const year = firstYear;
  const sheets = t(($) => $.calculatorExport.sheets, { returnObjects: true });
  const amounts = t(($) => $.calculatorExport.amounts, { currency });
  const paid = t(($) => $.calculatorExport.result.paid);
  const saved = t(($) => $.calculatorExport.result.saved);
  const savedIn = t(($) => $.calculatorExport.result.savedIn, { year });
  const line = (name: CellName): string =>
    isTaxLine(name) ? t(($) => $.calculator.lines[name]) : t(($) => $.calculator.steps[name]);

  return {
    sheets,
    estimate: t(($) => $.calculator.limit),
    result: {
      title: t(($) => $.calculator.title),
      lines: [
        t(($) => $.calculatorExport.result.years, { years: spanInWords(format, firstYear, lastYear) }),
        amounts,
        ...editionInWords(file),
      ],
      page: { kind: "link", text: t(($) => $.calculatorExport.page), address },
      headings: [
        t(($) => $.calculator.table.regime),
        paid,
        saved,
        t(($) => $.calculatorExport.result.low),
        t(($) => $.calculatorExport.result.likely),
        t(($) => $.calculatorExport.result.high),
        savedIn,
        t(($) => $.calculatorExport.result.lowIn, { year }),
        t(($) => $.calculatorExport.result.likelyIn, { year }),
        t(($) => $.calculatorExport.result.highIn, { year }),
        t(($) => $.calculator.table.unmet),
      ],
      unmet: ({ regime, unmet }) =>
        (unmet.length === 0
          ? []
          : [t(($) => $.calculator.notOpen.file), ...unmet.map((one) => unmetInWords(spoken, one, regime, currency))]
        ).join(format.sentenceSpace),
      notes: [
        t(($) => $.calculatorExport.result.live, {
          paid,
          saved,
          savedIn,
          inputs: sheets.inputs,
          values: sheets.values,
        }),
        t(($) => $.calculatorExport.result.fixed),
        t(($) => $.calculator.conventions.rules.rounding),
        t(($) => $.calculator.conventions.advice),
      ],
    },
    inputs: {
      title: sheets.inputs,
      lines: [t(($) => $.calculatorExport.inputs.lead)],
      headings: [
        t(($) => $.calculator.sensitivity.input),
        t(($) => $.market.csv.value),
        t(($) => $.market.csv.unit),
        t(($) => $.market.csv.note),
      ],
      describe: (input, index) => inputInWords(file, input, index),
      fixed: { title: t(($) => $.calculatorExport.inputs.fixedTitle), rows: fixedChoices(file) },
    },
    rates: {
      title: sheets.rates,
      lines: [
        t(($) => $.calculatorExport.rates.lead, { values: sheets.values }),
        t(($) => $.calculatorExport.rates.projected),
      ],
      headings: [t(($) => $.calculatorExport.rates.rate), t(($) => $.market.csv.unit)],
      label: (parameter) => parameterTitle(file, parameter),
      unit: (parameter) => parameterUnit(file, parameter),
      otherMonths: (rate) => t(($) => $.calculatorExport.rates.otherMonths, { rate }),
    },
    values: {
      title: sheets.values,
      lines: [t(($) => $.calculatorExport.values.lead), t(($) => $.calculatorExport.values.conditions)],
      headings: detailHeadings(file),
      widths: DETAIL_WIDTHS,
      value: t(($) => $.market.csv.value),
      describe: (parameter, index) => parameterDetails(file, parameter, index),
    },
    regime: {
      title: (regime) => t(($) => $.calculator.regimes[regime]),
      amounts,
      paid: t(($) => $.calculatorExport.regime.paid),
      apart: t(($) => $.calculator.apart.title),
      steps: t(($) => $.calculatorExport.regime.steps),
      total: t(($) => $.calculatorExport.regime.total),
      allYears: t(($) => $.calculator.byYear.all),
      line,
      notes: ({ years }) =>
        YEAR_NOTES.flatMap((note) => {
          const of = years.filter(({ notes }) => notes.includes(note)).map((one) => one.year);
          return of.length === 0 ? [] : [t(($) => $.calculator.notes[note], { years: yearsInWords(format, of) })];
        }),
    },
    comparison: {
      title: sheets.comparison,
      lines: [amounts, t(($) => $.calculatorExport.comparison.lead)],
      saved: (regime) =>
        t(($) => $.calculatorExport.comparison.saved, { regime: t(($) => $.calculator.regimes[regime]) }),
    },
  };
}
