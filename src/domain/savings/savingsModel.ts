import type { ApartLine, CalculatedRegime, Sheet, SheetValues, StepLine, TaxLine } from "./expression.ts";
import type { Scenario } from "./scenario.ts";

/** What a year stands under, and what a reader has to know about it. */
export const YEAR_NOTES = [
  /** The export share is below the threshold: the ordinary regime holds for the whole year. */
  "below-threshold",
  /** The export share is exactly the threshold, on which sources differ. */
  "at-threshold",
  /** A rate changes inside the year and is weighted by months. */
  "changes-inside-year",
  /** No rule is known for this year; the last known rates are repeated. */
  "projected",
  /** The relief has ended by then. */
  "relief-ended",
  "losses-used",
  /** The status is lost in this year, or was before. */
  "status-lost",
  /** Revenue is above the turnover at which other contribution rules begin, and the export share below their minimum. */
  "large-resident-below-minimum",
] as const;

export type YearNote = (typeof YEAR_NOTES)[number];

/** Whole units of the currency of the scenario, as shown: every total is the sum of these. */
export type Amount = number;

export type YearOfRegime = {
  readonly year: number;
  readonly lines: Readonly<Record<TaxLine, Amount>>;
  readonly apart: Readonly<Record<ApartLine, Amount>>;
  /** Rounded for showing, except the export share (a fraction) and the months of relief. */
  readonly steps: Readonly<Record<StepLine, Amount>>;
  /** The sum of the lines. */
  readonly total: Amount;
  /** Per line: what the ordinary regime would cost in the same year less what this one costs. */
  readonly savedBy: Readonly<Record<TaxLine, Amount>>;
  readonly saved: Amount;
  readonly notes: readonly YearNote[];
};

/** A condition of a regime that the scenario does not meet. A ceiling that changes is there once for each height. */
export type Unmet =
  | { readonly kind: "turnover-above-ceiling"; readonly ceiling: Amount; readonly years: readonly number[] }
  | { readonly kind: "investment-too-small"; readonly needed: Amount; readonly invested: Amount }
  | { readonly kind: "wrong-location" }
  | { readonly kind: "owner-not-foreign" };

export type RegimeResult = {
  readonly regime: CalculatedRegime;
  /** Empty when the regime is open to the scenario as far as it can be told from the inputs. */
  readonly unmet: readonly Unmet[];
  readonly years: readonly YearOfRegime[];
  readonly totals: {
    readonly lines: Readonly<Record<TaxLine, Amount>>;
    readonly apart: Readonly<Record<ApartLine, Amount>>;
    readonly total: Amount;
    readonly savedBy: Readonly<Record<TaxLine, Amount>>;
    readonly saved: Amount;
  };
};

export type Savings = {
  readonly scenario: Scenario;
  readonly years: readonly number[];
  readonly regimes: readonly RegimeResult[];
  readonly sheet: Sheet;
  readonly values: SheetValues;
};

/** How open readings of the law move the saving of one regime over the horizon. */
export type SavingsRange = {
  readonly regime: CalculatedRegime;
  readonly low: Amount;
  /** With the readings of the scenario. */
  readonly likely: Amount;
  readonly high: Amount;
  /** The same for the first year. */
  readonly firstYear: { readonly low: Amount; readonly likely: Amount; readonly high: Amount };
  /** The readings that move it at all: what each option alone would give, the others as chosen. Largest effect first. */
  readonly readings: readonly {
    readonly reading: string;
    readonly options: readonly { readonly option: string; readonly saved: Amount; readonly chosen: boolean }[];
  }[];
};

/** What a change of one input by a tenth, down and up, does to the saving over the horizon: the difference to it. Largest effect first; what moves nothing is left out. */
export type Sensitivity = readonly {
  readonly input:
    | "headcount"
    | "salary"
    | "revenue"
    | "other-costs"
    | "export-share"
    | "investment"
    | "customs-duty"
    | "payout"
    | "buildings";
  readonly down: Amount;
  readonly up: Amount;
}[];

/** What losing the status from a month on would cost, compared with keeping it. */
export type LossOfStatus = {
  readonly year: number;
  readonly month: number;
  /** Paid more from that month to the end of the horizon. */
  readonly fromThenOn: Amount;
  readonly byYear: readonly { readonly year: number; readonly more: Amount }[];
  /** What may be charged again for the time before: between nothing and all relief since the first year, because no source says how far back. */
  readonly recharge: { readonly least: Amount; readonly most: Amount };
};
