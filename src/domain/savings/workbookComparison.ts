import { type CalculatedRegime, TAX_LINES } from "./expression.ts";
import type { RegimeResult, Savings } from "./savingsModel.ts";
import { figure, formula, text, type WorkbookRow, type WorkbookSheet } from "./workbookModel.ts";
import { columnLetters, type Place, reference } from "./workbookPlace.ts";
import { cellPlace } from "./workbookRegime.ts";
import type { WorkbookWords } from "./workbookWords.ts";

const FIRST_COLUMN = 2;
/** A block: its heading, the lines, their sum, and a gap. */
const BLOCK = TAX_LINES.length + 3;

const compared = ({ regimes }: Savings): readonly RegimeResult[] =>
  regimes.filter(({ regime }) => regime !== "standard");

const headOf = ({ comparison, estimate }: WorkbookWords): readonly WorkbookRow[] => [
  [text(comparison.title, "title")],
  [text(estimate, "warning")],
  ...comparison.lines.map((line) => [text(line, "note")]),
  [],
];

/** Where the saving of a regime in a year stands; without a year, that over all years. Undefined for what nothing is compared with. */
export function savedPlace(
  savings: Savings,
  regime: CalculatedRegime,
  year: number | undefined,
  words: WorkbookWords,
): Place | undefined {
  const at = compared(savings).findIndex((one) => one.regime === regime);
  if (at === -1) return undefined;
  return {
    sheet: words.sheets.comparison,
    row: headOf(words).length + BLOCK * at + 2 + TAX_LINES.length,
    column: FIRST_COLUMN + (year === undefined ? savings.years.length : savings.years.indexOf(year)),
  };
}

/** The sheet of what each regime saves: the ordinary one less the other, line by line and year by year. */
export function comparisonSheet(savings: Savings, words: WorkbookWords): WorkbookSheet {
  const { years } = savings;
  const name = words.sheets.comparison;
  const firstYear = years[0] ?? 0;
  const lastLetters = columnLetters(FIRST_COLUMN + years.length - 1);
  const head = headOf(words);

  const block = ({ regime, years: of, totals }: RegimeResult, at: number): readonly WorkbookRow[] => {
    const first = head.length + BLOCK * at + 2;
    const last = first + TAX_LINES.length - 1;
    const sum = (column: number, value: number) => {
      const letters = columnLetters(column);
      return formula(`SUM(${letters}${first}:${letters}${last})`, value, "money", "total");
    };
    return [
      [
        text(words.comparison.saved(regime), "heading"),
        ...years.map((year) => figure(year, "year", "number-heading")),
        text(words.regime.allYears, "number-heading"),
      ],
      ...TAX_LINES.map((line, index): WorkbookRow => {
        const row = first + index;
        return [
          text(words.regime.line(line)),
          ...of.map(({ year, savedBy }) => {
            const paid = (under: CalculatedRegime) =>
              reference(name, cellPlace(`${under}/${year}/${line}`, firstYear, words));
            return formula(`${paid("standard")}-${paid(regime)}`, savedBy[line], "money");
          }),
          formula(
            `SUM(${columnLetters(FIRST_COLUMN)}${row}:${lastLetters}${row})`,
            totals.savedBy[line],
            "money",
            "sum",
          ),
        ];
      }),
      [
        text(words.regime.total, "total"),
        ...of.map(({ saved }, index) => sum(FIRST_COLUMN + index, saved)),
        sum(FIRST_COLUMN + years.length, totals.saved),
      ],
      [],
    ];
  };

  return {
    name,
    widths: [44, ...years.map(() => 16), 18],
    rows: [...head, ...compared(savings).flatMap(block)],
    frozen: { rows: 0, columns: 1 },
  };
}
