import type { CellRole, NumberFormat, WorkbookCell } from "../../../../domain/savings/workbookModel.ts";
import { DECLARATION } from "./xml.ts";

/** Formats that every spreadsheet knows by their number. */
const FORMATS: Readonly<Record<NumberFormat, number>> = {
  decimal: 0,
  year: 1,
  count: 3,
  money: 3,
  cents: 4,
  share: 10,
};

type Look = "plain" | "link" | CellRole;

const LOOKS: Readonly<
  Record<Look, { readonly font: string; readonly fill?: string; readonly line?: "top" | "bottom" }>
> = {
  plain: { font: "" },
  title: { font: '<b/><sz val="15"/><color rgb="FF15284B"/>' },
  section: { font: '<b/><color rgb="FF15284B"/>' },
  heading: { font: '<b/><color rgb="FF15284B"/>', fill: "FFE9EEF5", line: "bottom" },
  "number-heading": { font: '<b/><color rgb="FF15284B"/>', fill: "FFE9EEF5", line: "bottom" },
  input: { font: '<color rgb="FF0B4F9E"/>', fill: "FFFFF8E1" },
  sum: { font: "<b/>" },
  total: { font: "<b/>", line: "top" },
  note: { font: '<color rgb="FF56606E"/>' },
  warning: { font: '<b/><color rgb="FF8A4A00"/>' },
  projected: { font: '<i/><color rgb="FF56606E"/>' },
  link: { font: '<u/><color rgb="FF0B4F9E"/>' },
};

const NAMES = Object.keys(LOOKS) as readonly Look[];

/** A text that a spreadsheet would take for a formula if somebody opened the cell and closed it again. */
const COULD_RUN = /^[=+\-@\t\r]/;

type Style = {
  readonly format: number;
  readonly look: Look;
  readonly wrap: boolean;
  readonly quoted: boolean;
  readonly align: "" | "left" | "right";
};

/** A text behind the first column keeps off the number before it. */
function styleOf(cell: WorkbookCell, first: boolean): Style {
  const look = cell.kind === "link" ? "link" : (cell.role ?? "plain");
  const isText = cell.kind === "text" || cell.kind === "link";
  const right = look === "number-heading";
  return {
    format: isText ? 0 : FORMATS[cell.format],
    look,
    wrap: (cell.kind === "text" && cell.wrap === true) || look === "heading" || right,
    quoted: isText && COULD_RUN.test(cell.text),
    align: right ? "right" : isText && !first ? "left" : "",
  };
}

const font = (look: Look): string => {
  const own = LOOKS[look].font;
  // The schema wants the signs of a font in this order.
  const size = /<sz [^>]*>/.exec(own)?.[0] ?? '<sz val="11"/>';
  const colour = /<color [^>]*>/.exec(own)?.[0] ?? "";
  const signs = own.replace(size, "").replace(colour, "");
  return `<font>${signs}${size}${colour}<name val="Calibri"/><family val="2"/></font>`;
};

const fill = (look: Look): string => {
  const colour = LOOKS[look].fill;
  return colour === undefined
    ? '<fill><patternFill patternType="none"/></fill>'
    : `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
};

const border = (look: Look): string => {
  const at = (side: "top" | "bottom"): string =>
    LOOKS[look].line === side ? `<${side} style="thin"><color rgb="FF8E99A8"/></${side}>` : `<${side}/>`;
  return `<border><left/><right/>${at("top")}${at("bottom")}<diagonal/></border>`;
};

/** The second fill is taken by the format itself. */
const fillIndex = (look: Look): number => NAMES.indexOf(look) + 2;

function format({ format: number, look, wrap, quoted, align }: Style): string {
  const horizontal = align === "" ? "" : ` horizontal="${align}"${align === "left" ? ' indent="1"' : ""}`;
  const alignment = `<alignment${horizontal} vertical="top"${wrap ? ' wrapText="1"' : ""}/>`;
  const index = NAMES.indexOf(look);
  return `<xf numFmtId="${number}" fontId="${index}" fillId="${fillIndex(look)}" borderId="${index}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${quoted ? ' quotePrefix="1"' : ""}>${alignment}</xf>`;
}

/** Collects the styles of cells, told apart by whether they stand in the first column: the number of each is its place in `styles.xml`. */
export function styleBook(): {
  readonly indexOf: (cell: WorkbookCell, first: boolean) => number;
  readonly xml: () => string;
} {
  const formats = [format({ format: 0, look: "plain", wrap: false, quoted: false, align: "" })];
  return {
    indexOf: (cell, first) => {
      const written = format(styleOf(cell, first));
      const there = formats.indexOf(written);
      return there === -1 ? formats.push(written) - 1 : there;
    },
    xml: () => {
      const list = (name: string, items: readonly string[]): string =>
        `<${name} count="${items.length}">${items.join("")}</${name}>`;
      const reserved = ["none", "gray125"].map((kind) => `<fill><patternFill patternType="${kind}"/></fill>`);
      return `${DECLARATION}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${[
        list("fonts", NAMES.map(font)),
        list("fills", [...reserved, ...NAMES.map(fill)]),
        list("borders", NAMES.map(border)),
        list("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
        list("cellXfs", formats),
        list("cellStyles", ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
      ].join("")}</styleSheet>`;
    },
  };
}
