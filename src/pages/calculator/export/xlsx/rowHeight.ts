import type { WorkbookRow } from "../../../../domain/savings/workbookModel.ts";

/** Heights in points: of a line, of a title, and the most that spreadsheets take. */
const LINE = 15;
const TITLE = 24;
const HIGHEST = 405;

/** Characters of East Asia take the room of two. */
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/g;

/** Words rarely fill a line to its end. */
const FILLED = 0.85;

const lines = (text: string, width: number): number =>
  Math.max(1, Math.ceil((text.length + (text.match(WIDE)?.length ?? 0)) / (width * FILLED)));

/** The height of a row whose texts take several lines: not all spreadsheets work it out when they open a file. */
export function rowHeight(row: WorkbookRow, widths: readonly number[]): number {
  if (row[0]?.kind === "text" && row[0].role === "title") return TITLE;
  const most = row.reduce((highest, cell, at) => {
    const wraps =
      cell?.kind === "text" && (cell.wrap === true || cell.role === "heading" || cell.role === "number-heading");
    return wraps ? Math.max(highest, lines(cell.text, widths[at] ?? 1)) : highest;
  }, 1);
  return Math.min(HIGHEST, most * LINE);
}
