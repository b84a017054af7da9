import { writeCsv } from "../../../domain/csv.ts";
import type { WorkbookCell } from "../../../domain/savings/workbookModel.ts";
import type { SavingsExport } from "./SavingsExport.ts";
import { savingsFile } from "./savingsFile.ts";

/** More digits than any amount or rate has, and fewer than the errors of binary fractions need to be seen. */
const DIGITS = 15;

function content(cell: WorkbookCell | undefined): string | number {
  if (cell === undefined) return "";
  switch (cell.kind) {
    case "text":
      return cell.text;
    case "link":
      return cell.text === cell.address ? cell.text : `${cell.text}: ${cell.address}`;
    default:
      return cell.format === "share"
        ? `${Number((cell.value * 100).toPrecision(DIGITS - 3))}%`
        : Number(cell.value.toPrecision(DIGITS));
  }
}

/**
 * The tables of the workbook as values, one under the other, every row with the same number of cells: result, inputs, rates, regimes,
 * comparison, and then open readings and sources.
 */
export function savingsCsv(file: SavingsExport): string {
  const rows = savingsFile(file).flatMap((sheet) => [...sheet.rows, []].map((row) => row.map(content)));
  const columns = Math.max(...rows.map((row) => row.length));
  return writeCsv(rows.map((row) => [...row, ...Array<string>(columns - row.length).fill("")]));
}
