import type { TaxParameter } from "../records/taxParameter.ts";
import type { Savings, SavingsRange } from "./savingsModel.ts";
import { comparisonSheet } from "./workbookComparison.ts";
import type { References } from "./workbookFormula.ts";
import { inputsSheet } from "./workbookInputs.ts";
import type { Workbook } from "./workbookModel.ts";
import { reference } from "./workbookPlace.ts";
import { ratesSheet } from "./workbookRates.ts";
import { cellPlace, regimeSheet } from "./workbookRegime.ts";
import { resultSheet } from "./workbookResult.ts";
import { usedIn } from "./workbookUse.ts";
import { datedValues, valuesSheet } from "./workbookValues.ts";
import type { WorkbookWords } from "./workbookWords.ts";

/**
 * A calculation as a workbook: result, inputs, rates by year, their dated values, one sheet for each regime, and the comparison. Every amount
 * is a formula over the cells of inputs and dated values, built from the same formulas that the calculation runs; it carries the value
 * calculated here. `records` are the tax parameters of the data that was calculated with.
 */
export function savingsWorkbook(
  savings: Savings,
  ranges: readonly SavingsRange[],
  records: ReadonlyMap<string, TaxParameter>,
  words: WorkbookWords,
): Workbook {
  const used = usedIn(savings.sheet).parameters;
  const firstYear = savings.years[0] ?? savings.scenario.firstYear;
  const inputs = inputsSheet(savings.scenario, savings.sheet, words);
  const values = valuesSheet(records, datedValues(records, used, savings.scenario), words);
  const rates = ratesSheet(records, used, values.place, words);
  const references = (from: string): References => ({
    input: (input, index) => reference(from, inputs.place(input, index), "both"),
    parameter: (parameter) => reference(from, rates.place(parameter), "row"),
    cell: (key) => reference(from, cellPlace(key, firstYear, words)),
  });
  return [
    resultSheet(savings, ranges, words),
    inputs.sheet,
    rates.sheet,
    values.sheet,
    ...savings.regimes.map((result) => regimeSheet(savings, result, references, words)),
    comparisonSheet(savings, words),
  ];
}
