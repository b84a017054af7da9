import type { Workbook } from "../../../../domain/savings/workbookModel.ts";
import { sheetParts } from "./sheet.ts";
import { styleBook } from "./styles.ts";
import { DECLARATION, escaped } from "./xml.ts";
import { type ArchivedFile, zip } from "./zip.ts";

export const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const PARTS = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const relationships = (all: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${all
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/**
 * A workbook as the files of an XLSX archive (ECMA-376). Spreadsheets are asked to calculate all formulas when they open it, whatever values
 * stand beside them.
 */
export function xlsxFiles(workbook: Workbook): readonly ArchivedFile[] {
  const styles = styleBook();
  const sheets = workbook.map((sheet, at) => ({
    ...sheetParts(sheet, at === 0, styles.indexOf),
    name: sheet.name,
    file: `sheet${at + 1}.xml`,
    id: `sheet${at + 1}`,
  }));
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${PARTS}.${type}+xml"/>`;
  return [
    {
      path: "[Content_Types].xml",
      text: `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("workbook.xml", "sheet.main")}${override("styles.xml", "styles")}${sheets.map(({ file }) => override(`worksheets/${file}`, "worksheet")).join("")}</Types>`,
    },
    { path: "_rels/.rels", text: relationships([["workbook", "officeDocument", "xl/workbook.xml"]]) },
    {
      path: "xl/workbook.xml",
      text: `${DECLARATION}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets
        .map(({ name, id }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="${id}"/>`)
        .join("")}</sheets><calcPr fullCalcOnLoad="1"/></workbook>`,
    },
    {
      path: "xl/_rels/workbook.xml.rels",
      text: relationships([
        ...sheets.map(({ id, file }) => [id, "worksheet", `worksheets/${file}`] as const),
        ["styles", "styles", "styles.xml"],
      ]),
    },
    { path: "xl/styles.xml", text: styles.xml() },
    ...sheets.flatMap(({ file, xml, links }) => [
      { path: `xl/worksheets/${file}`, text: xml },
      ...(links === undefined ? [] : [{ path: `xl/worksheets/_rels/${file}.rels`, text: links }]),
    ]),
  ];
}

/** A workbook as an XLSX file, with live formulas. */
export const writeXlsx = (workbook: Workbook): Blob => new Blob([zip(xlsxFiles(workbook))], { type: XLSX_TYPE });
