import type { WorkbookCell, WorkbookSheet } from "../../../../domain/savings/workbookModel.ts";
import { columnLetters } from "../../../../domain/savings/workbookPlace.ts";
import { rowHeight } from "./rowHeight.ts";
import { DECLARATION, escaped } from "./xml.ts";

/** The number of the style of a cell, by whether it stands in the first column. */
type Style = (cell: WorkbookCell, first: boolean) => number;

/** The longest text that a cell may hold, and the longest address that a link may have. */
const LONGEST_TEXT = 32_767;
const LONGEST_ADDRESS = 2_000;

/** Up to how many characters a sheet is printed on one page's width: beyond that nobody could read it. */
const WIDEST_PAGE = 340;

const isLinked = (cell: WorkbookCell | undefined): cell is Extract<WorkbookCell, { kind: "link" }> =>
  cell?.kind === "link" && cell.address.length <= LONGEST_ADDRESS && /^https?:\/\//.test(cell.address);

/** What is linked on a sheet: the address of the cell, and where it leads. */
const linksOf = ({ rows }: WorkbookSheet) =>
  rows.flatMap((row, at) =>
    row.flatMap((cell, column) =>
      isLinked(cell) ? [{ cell: `${columnLetters(column + 1)}${at + 1}`, address: cell.address }] : [],
    ),
  );

function cellXml(cell: WorkbookCell | undefined, at: string, style: Style): string {
  if (cell === undefined) return "";
  const opening = `<c r="${at}" s="${style(cell, /^A\d/.test(at))}"`;
  switch (cell.kind) {
    case "text":
    case "link":
      return cell.text === ""
        ? `${opening}/>`
        : `${opening} t="inlineStr"><is><t xml:space="preserve">${escaped(cell.text.slice(0, LONGEST_TEXT))}</t></is></c>`;
    case "number":
      return `${opening}><v>${cell.value}</v></c>`;
    case "formula":
      // With its value, so that what opens files without calculating (a preview, a protected view) shows the amounts.
      return `${opening}><f>${escaped(cell.formula)}</f><v>${cell.value}</v></c>`;
  }
}

function viewXml({ rows, columns }: WorkbookSheet["frozen"], first: boolean): string {
  const selected = first ? ' tabSelected="1"' : "";
  if (rows === 0 && columns === 0) return `<sheetView workbookViewId="0"${selected}/>`;
  const pane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const splits = `${columns === 0 ? "" : ` xSplit="${columns}"`}${rows === 0 ? "" : ` ySplit="${rows}"`}`;
  return `<sheetView workbookViewId="0"${selected}><pane${splits} topLeftCell="${columnLetters(columns + 1)}${rows + 1}" activePane="${pane}" state="frozen"/></sheetView>`;
}

/** The part of a sheet, and the part that names where its links lead; undefined without links. */
export function sheetParts(
  sheet: WorkbookSheet,
  first: boolean,
  style: Style,
): { readonly xml: string; readonly links: string | undefined } {
  const links = linksOf(sheet);
  const rows = sheet.rows.map(
    (row, at) =>
      `<row r="${at + 1}" ht="${rowHeight(row, sheet.widths)}" customHeight="1">${row.map((cell, column) => cellXml(cell, `${columnLetters(column + 1)}${at + 1}`, style)).join("")}</row>`,
  );
  const columns = sheet.widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const fits = sheet.widths.reduce((total, width) => total + width, 0) <= WIDEST_PAGE;
  const linked = links.map(({ cell }, at) => `<hyperlink ref="${cell}" r:id="link${at + 1}"/>`);
  const targets = links.map(
    ({ address }, at) =>
      `<Relationship Id="link${at + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${escaped(address)}" TargetMode="External"/>`,
  );
  return {
    xml: [
      DECLARATION,
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
      fits ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "",
      `<sheetViews>${viewXml(sheet.frozen, first)}</sheetViews>`,
      `<cols>${columns.join("")}</cols>`,
      `<sheetData>${rows.join("")}</sheetData>`,
      linked.length === 0 ? "" : `<hyperlinks>${linked.join("")}</hyperlinks>`,
      '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
      `<pageSetup paperSize="9" orientation="landscape"${fits ? ' fitToWidth="1" fitToHeight="0"' : ""}/>`,
      "</worksheet>",
    ].join(""),
    links:
      targets.length === 0
        ? undefined
        : `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.join("")}</Relationships>`,
  };
}
