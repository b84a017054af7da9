import { TAX_LINES, type TaxLine } from "../../../domain/savings/expression.ts";
import type { RegimeResult } from "../../../domain/savings/savingsModel.ts";
import type { StackTone } from "../../../ui/charts/stackChartModel.ts";

/**
 * Each tax keeps its colour whatever else is shown. Lines that the standard regime does not have can only cost more: they are always striped,
 * so that two of them may share a colour with a tax that can only be saved.
 */
export const LINE_TONES: Readonly<Record<TaxLine, StackTone>> = {
  "social-tax": "s1",
  "corporate-income-tax": "s2",
  "customs-duty": "s3",
  "dividend-tax": "s4",
  "property-tax": "s5",
  "land-tax": "s6",
  "turnover-tax": "s6",
  "irrecoverable-vat": "s5",
  contribution: "muted",
};

/** The lines that make a difference in any year, in the order of the model. */
export const linesOf = ({ years }: RegimeResult): readonly TaxLine[] =>
  TAX_LINES.filter((line) => years.some(({ savedBy }) => savedBy[line] !== 0));
