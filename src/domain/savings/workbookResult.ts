import type { RegimeResult, Savings, SavingsRange } from "./savingsModel.ts";
import { savedPlace } from "./workbookComparison.ts";
import { figure, formula, text, type WorkbookRow, type WorkbookSheet } from "./workbookModel.ts";
import { type Place, reference } from "./workbookPlace.ts";
import { totalPlace } from "./workbookRegime.ts";
import type { WorkbookWords } from "./workbookWords.ts";

/**
 * The first sheet: what each regime costs and saves. The likely sums are there twice, as formulas that recompute and, between the low and the
 * high ones, as the page calculated them.
 */
export function resultSheet(savings: Savings, ranges: readonly SavingsRange[], words: WorkbookWords): WorkbookSheet {
  const { title, lines, page, headings, notes, unmet } = words.result;
  const name = words.sheets.result;
  const live = (place: Place | undefined, value: number) =>
    place === undefined ? undefined : formula(reference(name, place), value, "money", "sum");

  const row = (result: RegimeResult): WorkbookRow => {
    const { regime, totals, years } = result;
    const range = ranges.find((one) => one.regime === regime);
    const firstYear = savings.years[0];
    const values = (of: { readonly low: number; readonly likely: number; readonly high: number } | undefined) =>
      of === undefined || regime === "standard"
        ? [undefined, undefined, undefined]
        : [figure(of.low, "money"), figure(of.likely, "money"), figure(of.high, "money")];
    const conditions = unmet(result);
    return [
      text(words.regime.title(regime)),
      live(totalPlace(regime, savings.years, undefined, words), totals.total),
      live(savedPlace(savings, regime, undefined, words), totals.saved),
      ...values(range),
      live(savedPlace(savings, regime, firstYear, words), years[0]?.saved ?? 0),
      ...values(range?.firstYear),
      conditions === "" ? undefined : text(conditions),
    ];
  };

  return {
    name,
    widths: [44, 18, 18, 16, 16, 16, 18, 16, 16, 16, 60],
    rows: [
      [text(title, "title")],
      [text(words.estimate, "warning")],
      ...lines.map((line) => [text(line, "note")]),
      [page],
      [],
      headings.map((one, at) => text(one, at === 0 || at === headings.length - 1 ? "heading" : "number-heading")),
      ...savings.regimes.map(row),
      [],
      ...notes.map((note) => [text(note, "note")]),
    ],
    frozen: { rows: 0, columns: 1 },
  };
}
