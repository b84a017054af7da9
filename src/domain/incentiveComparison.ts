import type { Dataset } from "./dataset.ts";
import { incentiveRates, type RateOn } from "./incentiveRate.ts";
import { isUnknown } from "./records/fields.ts";
import type { Incentive } from "./records/incentive.ts";

/** A rate as fractions: one value, or the lowest and the highest where readings of the law differ. */
export type ShareRange = { readonly low: number; readonly high: number };

export type ComparisonRow = {
  readonly incentive: Incentive;
  readonly rate: ShareRange;
  readonly standard: ShareRange;
  /** The rate depends on how the law is read. */
  readonly depends: boolean;
};

/** The lowest and highest share that a parameter is worth; undefined for other units and where a value is not known. */
function sharesOf(rate: RateOn | undefined): ShareRange | undefined {
  if (rate === undefined || rate.parameter.unit !== "share") return undefined;
  const shares = rate.values.flatMap(({ value }) => (isUnknown(value) ? [] : [value]));
  return shares.length === 0 || shares.length < rate.values.length
    ? undefined
    : { low: Math.min(...shares), high: Math.max(...shares) };
}

/** Incentives whose rate and standard rate are shares of the same base, beside each other; the rest cannot be compared this way. */
export function rateComparison(dataset: Dataset, incentives: readonly Incentive[], day: number) {
  const rows: ComparisonRow[] = [];
  const leftOut: Incentive[] = [];
  for (const incentive of incentives) {
    const { rate, standard } = incentiveRates(dataset, incentive, day);
    const shares = sharesOf(rate);
    const standardShares = sharesOf(standard);
    if (shares === undefined || standardShares === undefined) leftOut.push(incentive);
    else rows.push({ incentive, rate: shares, standard: standardShares, depends: rate?.depends === true });
  }
  return { rows, leftOut } as const;
}

/** By how much a rate is lower than the standard one, as a fraction, however the law is read. */
const sureRelief = ({ rate, standard }: ComparisonRow): number => standard.low - rate.high;

/** The pairs of rates that are surely furthest apart, at most so many, in the order in which they came. */
export function widestReliefs(rows: readonly ComparisonRow[], most: number): readonly ComparisonRow[] {
  const widest = rows
    .filter((row) => sureRelief(row) > 0)
    .toSorted((one, other) => sureRelief(other) - sureRelief(one))
    .slice(0, most);
  return rows.filter((row) => widest.includes(row));
}
