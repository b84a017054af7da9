/** How a number is to be read: whole money, money with cents, a fraction shown as percent, a count, a rate with its decimals. */
export type NumberFormat = "money" | "cents" | "share" | "count" | "decimal" | "year";

/**
 * What a cell is for: the heading of a sheet, of a part of it, of a column of texts or of numbers; a number to be changed by the reader; a
 * sum beside or below its parts; something to note; a rate that is repeated because none is known.
 */
export type CellRole =
  | "title"
  | "section"
  | "heading"
  | "number-heading"
  | "input"
  | "sum"
  | "total"
  | "note"
  | "warning"
  | "projected";

/** Text never becomes a formula, whatever it begins with. A formula carries the value that it has for the numbers in the file. */
export type WorkbookCell =
  | { readonly kind: "text"; readonly text: string; readonly role?: CellRole; readonly wrap?: true }
  | { readonly kind: "link"; readonly text: string; readonly address: string }
  | { readonly kind: "number"; readonly value: number; readonly format: NumberFormat; readonly role?: CellRole }
  | {
      readonly kind: "formula";
      /** Without the sign of equality, with the English names of functions, as files hold them in every language. */
      readonly formula: string;
      readonly value: number;
      readonly format: NumberFormat;
      readonly role?: CellRole;
    };

/** A row from its first column on; an empty cell is undefined. */
export type WorkbookRow = readonly (WorkbookCell | undefined)[];

export type WorkbookSheet = {
  readonly name: string;
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly WorkbookRow[];
  /** How many rows and columns stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
};

export type Workbook = readonly WorkbookSheet[];

export const text = (words: string, role?: CellRole): WorkbookCell => ({
  kind: "text",
  text: words,
  ...(role !== undefined && { role }),
});

/** A text that takes several lines where its column is narrow. */
export const wrapped = (words: string): WorkbookCell => ({ kind: "text", text: words, wrap: true });

export const figure = (value: number, format: NumberFormat, role?: CellRole): WorkbookCell => ({
  kind: "number",
  value,
  format,
  ...(role !== undefined && { role }),
});

export const formula = (written: string, value: number, format: NumberFormat, role?: CellRole): WorkbookCell => ({
  kind: "formula",
  formula: written,
  value,
  format,
  ...(role !== undefined && { role }),
});
