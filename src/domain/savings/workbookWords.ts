import type { CalculatedRegime, CellName, InputName } from "./expression.ts";
import type { RegimeResult } from "./savingsModel.ts";
import type { WorkbookCell } from "./workbookModel.ts";

/** The sheets that hold numbers and formulas. */
export type WorkbookSheetId = "result" | "inputs" | "rates" | "values" | "comparison" | CalculatedRegime;

/** All words of a workbook in one language. Names of sheets have to be such that spreadsheets take them, and all different. */
export type WorkbookWords = {
  readonly sheets: Readonly<Record<WorkbookSheetId, string>>;
  /** That it is an estimate and no tax advice: the second row of every sheet with amounts. */
  readonly estimate: string;
  readonly result: {
    readonly title: string;
    readonly lines: readonly string[];
    /** The page that the file comes from. */
    readonly page: WorkbookCell;
    readonly headings: readonly [
      regime: string,
      paid: string,
      saved: string,
      low: string,
      likely: string,
      high: string,
      savedInFirstYear: string,
      lowInFirstYear: string,
      likelyInFirstYear: string,
      highInFirstYear: string,
      conditions: string,
    ];
    /** Conditions of a regime that the company does not meet. */
    readonly unmet: (result: RegimeResult) => string;
    /** What of the table recomputes, and what does not. */
    readonly notes: readonly string[];
  };
  readonly inputs: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly headings: readonly [input: string, value: string, unit: string, note: string];
    readonly describe: (
      input: InputName,
      index: number | undefined,
    ) => { readonly label: string; readonly unit: string; readonly note?: string };
    /** What formulas cannot change: choices that decide which formulas there are. */
    readonly fixed: { readonly title: string; readonly rows: readonly (readonly string[])[] };
  };
  readonly rates: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly headings: readonly [parameter: string, unit: string];
    readonly label: (parameter: string) => string;
    readonly unit: (parameter: string) => string;
    /** A second row of a parameter, of which some regimes take other months of a year. */
    readonly otherMonths: (label: string) => string;
  };
  readonly values: {
    readonly title: string;
    readonly lines: readonly string[];
    /** Of the columns behind parameter, value and unit. */
    readonly headings: readonly string[];
    readonly widths: readonly number[];
    readonly value: string;
    readonly describe: (parameter: string, index: number) => readonly WorkbookCell[];
  };
  readonly regime: {
    readonly title: (regime: CalculatedRegime) => string;
    readonly amounts: string;
    readonly paid: string;
    readonly apart: string;
    readonly steps: string;
    readonly total: string;
    readonly allYears: string;
    readonly line: (name: CellName) => string;
    readonly notes: (result: RegimeResult) => readonly string[];
  };
  readonly comparison: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly saved: (regime: CalculatedRegime) => string;
  };
};
