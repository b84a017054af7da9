import { savingsWorkbook } from "../../../domain/savings/workbook.ts";
import type { Workbook } from "../../../domain/savings/workbookModel.ts";
import { usedIn } from "../../../domain/savings/workbookUse.ts";
import { datedValues } from "../../../domain/savings/workbookValues.ts";
import { readingsSheet } from "./readingsSheet.ts";
import type { SavingsExport } from "./SavingsExport.ts";
import { sourcesSheet } from "./sourcesSheet.ts";
import { workbookInWords } from "./workbookInWords.ts";

/** Everything that a file of a calculation holds: its sheets of numbers, the open readings of the law, and the sources. */
export function savingsFile(file: SavingsExport): Workbook {
  const { savings, ranges, dataset } = file;
  const records = dataset["tax-parameters"];
  return [
    ...savingsWorkbook(savings, ranges, records, workbookInWords(file)),
    readingsSheet(file),
    sourcesSheet(file, datedValues(records, usedIn(savings.sheet).parameters, savings.scenario)),
  ];
}
