import { download } from "../../../ui/download.ts";
import type { SavingsExport } from "./SavingsExport.ts";

const nameOf = ({ savings: { scenario } }: SavingsExport): string =>
  `hamkorlik-savings-${scenario.firstYear}-${scenario.lastYear}`;

/** Saves a calculation as a workbook with live formulas. Rejects when the part of the program that writes it cannot be fetched. */
export async function downloadSavingsXlsx(file: SavingsExport): Promise<void> {
  const [{ savingsFile }, { writeXlsx, XLSX_TYPE }] = await Promise.all([
    import("./savingsFile.ts"),
    import("./xlsx/writeXlsx.ts"),
  ]);
  download(`${nameOf(file)}.xlsx`, XLSX_TYPE, writeXlsx(savingsFile(file)));
}

/** Saves the tables of a calculation as values. Rejects when the part of the program that writes them cannot be fetched. */
export async function downloadSavingsCsv(file: SavingsExport): Promise<void> {
  const { savingsCsv } = await import("./savingsCsv.ts");
  download(`${nameOf(file)}.csv`, "text/csv;charset=utf-8", savingsCsv(file));
}
