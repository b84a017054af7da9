import type Decimal from "decimal.js-light";

/** The regimes that are set side by side. */
export const CALCULATED_REGIMES = [
  "standard",
  "turnover-tax",
  "it-park",
  "special-economic-zone",
  "ai-infrastructure",
] as const;

export type CalculatedRegime = (typeof CALCULATED_REGIMES)[number];

/**
 * What company and owner pay, line by line. "irrecoverable-vat": VAT on purchases and imports that cannot be credited, and so is a cost.
 */
export const TAX_LINES = [
  "social-tax",
  "corporate-income-tax",
  "turnover-tax",
  "property-tax",
  "land-tax",
  "customs-duty",
  "irrecoverable-vat",
  "contribution",
  "dividend-tax",
] as const;

export type TaxLine = (typeof TAX_LINES)[number];

/** Kept apart from the saving: what employees pay and keep, and the VAT that is paid at the border and comes back later. */
export const APART_LINES = ["personal-income-tax", "net-pay", "import-vat-cash"] as const;

export type ApartLine = (typeof APART_LINES)[number];

/** Steps on the way to the lines. `relief-months`: how many months of the year the relief holds (0 to 12). */
export const STEP_LINES = [
  "payroll",
  "relief-months",
  "export-share",
  "property-value",
  "depreciation",
  "profit-before-tax",
  "losses-carried-in",
  "losses-used",
  "losses-carried-out",
  "taxable-profit",
  "profit-after-tax",
  "dividends",
] as const;

export type StepLine = (typeof STEP_LINES)[number];

export type CellName = TaxLine | ApartLine | StepLine;

/** The name of a cell: what, of which regime, in which year. */
export type CellKey = `${CalculatedRegime}/${number}/${CellName}`;

/**
 * What the reader entered. `index` is the position in a list (staff groups, export shares by year, investments), from 0; of exchange rates 0
 * is UZS for a unit of the scenario's currency and 1 is UZS for a US dollar.
 */
export const INPUTS = [
  "headcount",
  "salary",
  "revenue",
  "other-costs",
  "costs-with-vat",
  "export-share",
  "investment",
  "customs-duty",
  "buildings",
  "hectares",
  "payout",
  "treaty-rate",
  "contribution",
  "exchange-rate",
] as const;

export type InputName = (typeof INPUTS)[number];

/**
 * A formula, as data: it is computed here, printed beside each line with the reader's numbers, and written into a spreadsheet, so that all
 * three are the same.
 */
export type Expression =
  /** A number that no source sets: twelve months, a hundred per cent. */
  | { readonly kind: "number"; readonly value: Decimal }
  | { readonly kind: "input"; readonly input: InputName; readonly index?: number; readonly value: Decimal }
  /**
   * A tax parameter as it stands in a year, or in those months of it that the formula is about: `values` are the dated values it is made
   * of, with the months each holds; more than one means that it changes inside the year, and `value` is their mean weighted by months: the
   * sum of value times months by the sum of the months. `projected`: no value is known for that year, and the nearest known is repeated.
   */
  | {
      readonly kind: "parameter";
      readonly parameter: string;
      readonly year: number;
      readonly value: Decimal;
      readonly values: readonly { readonly index: number; readonly months: number }[];
      readonly projected: boolean;
    }
  | { readonly kind: "cell"; readonly cell: CellKey }
  | { readonly kind: "sum" | "product" | "least" | "greatest"; readonly of: readonly Expression[] }
  | { readonly kind: "difference" | "quotient"; readonly of: readonly [Expression, Expression] }
  | {
      readonly kind: "if";
      readonly left: Expression;
      readonly compare: "at-least" | "more-than" | "less-than" | "at-most";
      readonly right: Expression;
      readonly then: Expression;
      readonly otherwise: Expression;
    }
  /** To whole units of the currency, halves away from zero. */
  | { readonly kind: "rounded"; readonly of: Expression };

export type Cell = {
  readonly key: CellKey;
  readonly regime: CalculatedRegime;
  readonly year: number;
  readonly name: CellName;
  readonly expression: Expression;
};

/** All cells in an order in which each one stands after those it needs. */
export type Sheet = ReadonlyMap<CellKey, Cell>;

/** The value of each cell of a sheet. */
export type SheetValues = ReadonlyMap<CellKey, Decimal>;
