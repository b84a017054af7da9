/** A cell that a spreadsheet would run as a formula: from a file of facts nothing may run. */
const FORMULA = /^[=+\-@\t\r]/;

const cell = (content: string | number): string => {
  const text = String(content);
  if (typeof content === "number") return text;
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/**
 * A table as CSV (RFC 4180): the first row holds the headings, lines end with CR LF, and a byte order mark tells spreadsheets that
 * it is UTF-8. Texts that would be read as a formula are defused with an apostrophe; a negative number given as a number stays one.
 */
export const writeCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
