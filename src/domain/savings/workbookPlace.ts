/** Where a cell stands: row and column are counted from 1. */
export type Place = { readonly sheet: string; readonly row: number; readonly column: number };

/** What stays when a formula is copied to other cells: nothing, the row, or row and column. */
export type Fixed = "nothing" | "row" | "both";

const LETTERS = 26;
const FIRST_LETTER = 65;

/** The letters of a column counted from 1: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / LETTERS);
  const letter = String.fromCharCode(FIRST_LETTER + ((column - 1) % LETTERS));
  return before === 0 ? letter : columnLetters(before) + letter;
}

/** The address of a cell as a formula on the sheet `from` writes it: C$7, or 'Rates by year'!C$7 from elsewhere. */
export function reference(from: string, { sheet, row, column }: Place, fixed: Fixed = "nothing"): string {
  const cell = `${fixed === "both" ? "$" : ""}${columnLetters(column)}${fixed === "nothing" ? "" : "$"}${row}`;
  return sheet === from ? cell : `'${sheet.replaceAll("'", "''")}'!${cell}`;
}

/** The most characters that the name of a sheet may have. */
export const LONGEST_SHEET_NAME = 31;

/** Whether spreadsheets take a text as the name of a sheet. */
export const isSheetName = (name: string): boolean =>
  name.length > 0 && name.length <= LONGEST_SHEET_NAME && !/[[\]:*?/\\]|^'|'$/.test(name);
