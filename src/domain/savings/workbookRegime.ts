import { NOTHING, shown } from "./decimal.ts";
import {
  APART_LINES,
  type CalculatedRegime,
  type CellKey,
  type CellName,
  STEP_LINES,
  TAX_LINES,
} from "./expression.ts";
import type { RegimeResult, Savings } from "./savingsModel.ts";
import { type References, writtenFormula } from "./workbookFormula.ts";
import { figure, formula, type NumberFormat, text, type WorkbookRow, type WorkbookSheet } from "./workbookModel.ts";
import { columnLetters, type Place } from "./workbookPlace.ts";
import type { WorkbookWords } from "./workbookWords.ts";

/** Title, estimate, currency, a gap, and the years. */
const HEAD = 5;

const FIRST_COLUMN = 2;

/** The rows of lines below the head: a section begins with its own row, and a total and a gap follow what is paid. */
const PAID = HEAD + 2;
const TOTAL = PAID + TAX_LINES.length;
const APART = TOTAL + 3;
const STEPS = APART + APART_LINES.length + 2;

const SECTIONS: readonly (readonly [first: number, names: readonly CellName[]])[] = [
  [PAID, TAX_LINES],
  [APART, APART_LINES],
  [STEPS, STEP_LINES],
];

const FORMATS: Readonly<Partial<Record<CellName, NumberFormat>>> = {
  "export-share": "share",
  "relief-months": "count",
};

/** Where a cell of the calculation stands in the workbook; the same in the sheet of every regime. */
export function cellPlace(key: CellKey, firstYear: number, words: WorkbookWords): Place {
  // The parts of a key are what its type says.
  const [regime, year, name] = key.split("/") as [CalculatedRegime, string, CellName];
  const [first, names] = SECTIONS.find(([, of]) => of.includes(name)) ?? [HEAD, []];
  return {
    sheet: words.sheets[regime],
    row: first + names.indexOf(name),
    column: FIRST_COLUMN + Number(year) - firstYear,
  };
}

/** Where the sum of all lines of a year stands; without a year, the sum over all years. */
export function totalPlace(
  regime: CalculatedRegime,
  years: readonly number[],
  year: number | undefined,
  words: WorkbookWords,
): Place {
  const at = year === undefined ? years.length : years.indexOf(year);
  return { sheet: words.sheets[regime], row: TOTAL, column: FIRST_COLUMN + at };
}

/** The sheet of one regime: years as columns, and a formula in every cell. */
export function regimeSheet(
  { years, sheet, values }: Savings,
  result: RegimeResult,
  references: (from: string) => References,
  words: WorkbookWords,
): WorkbookSheet {
  const { regime } = result;
  const own = words.regime;
  const name = words.sheets[regime];
  const written = references(name);
  const last = columnLetters(FIRST_COLUMN + years.length - 1);

  const lineRow = (line: CellName, row: number, total: number | undefined): WorkbookRow => [
    text(own.line(line)),
    ...years.map((year) => {
      const key: CellKey = `${regime}/${year}/${line}`;
      const value = shown(values.get(key) ?? NOTHING);
      const expression = sheet.get(key)?.expression;
      const format = FORMATS[line] ?? "money";
      return expression === undefined || expression.kind === "number"
        ? figure(value, format)
        : formula(writtenFormula(expression, written), value, format);
    }),
    total === undefined
      ? undefined
      : formula(`SUM(${columnLetters(FIRST_COLUMN)}${row}:${last}${row})`, total, "money", "sum"),
  ];

  const sumOfLines = (column: number, value: number) => {
    const letters = columnLetters(column);
    return formula(`SUM(${letters}${PAID}:${letters}${TOTAL - 1})`, value, "money", "total");
  };

  return {
    name,
    widths: [44, ...years.map(() => 16), 18],
    rows: [
      [text(own.title(regime), "title")],
      [text(words.estimate, "warning")],
      [text(own.amounts, "note")],
      [],
      [
        text("", "heading"),
        ...years.map((year) => figure(year, "year", "number-heading")),
        text(own.allYears, "number-heading"),
      ],
      [text(own.paid, "section")],
      ...TAX_LINES.map((line, at) => lineRow(line, PAID + at, result.totals.lines[line])),
      [
        text(own.total, "total"),
        ...result.years.map(({ total }, at) => sumOfLines(FIRST_COLUMN + at, total)),
        sumOfLines(FIRST_COLUMN + years.length, result.totals.total),
      ],
      [],
      [text(own.apart, "section")],
      ...APART_LINES.map((line, at) => lineRow(line, APART + at, result.totals.apart[line])),
      [],
      [text(own.steps, "section")],
      ...STEP_LINES.map((line, at) => lineRow(line, STEPS + at, undefined)),
      [],
      ...own.notes(result).map((note) => [text(note, "note")]),
    ],
    frozen: { rows: HEAD, columns: 1 },
  };
}
