import { bySize } from "./bySize.ts";
import { writeDay } from "./calendarDay.ts";
import type { Dataset } from "./dataset.ts";
import { incentiveStanding } from "./incentiveStanding.ts";
import { valuesOn } from "./parameterValues.ts";
import { isUnknown } from "./records/fields.ts";
import type { Incentive } from "./records/incentive.ts";
import type { DatedValue, TaxParameter } from "./records/taxParameter.ts";

/** What a parameter is worth on a day, or why that cannot be said. */
export type RateOn = {
  readonly parameter: TaxParameter;
  /** Each different value once, the smallest first, then what is not known. */
  readonly values: readonly DatedValue[];
  /** Which one holds depends on how the law is read. */
  readonly depends: boolean;
};

/** What a parameter is worth on a day; undefined when none of its values holds then. */
export function rateOn(parameter: TaxParameter, day: number): RateOn | undefined {
  const holding = valuesOn(parameter, writeDay(day));
  const different = new Map(
    holding.map((one) => [isUnknown(one.value) ? one.value.unknown : `${one.bound ?? ""} ${one.value}`, one]),
  );
  const values = [...different.values()].toSorted((one, other) => bySize(sizeOf(one), sizeOf(other)));
  return values.length === 0 ? undefined : { parameter, values, depends: values.length > 1 };
}

const sizeOf = ({ value }: DatedValue): number => (isUnknown(value) ? Number.POSITIVE_INFINITY : value);

export type IncentiveRates = { readonly rate: RateOn | undefined; readonly standard: RateOn | undefined };

/**
 * The rate of an incentive and the one that holds without it, as told of a day (days since 1970-01-01): of that day itself while the
 * incentive holds, else of the nearest day on which it does.
 */
export function incentiveRates(dataset: Dataset, incentive: Incentive, day: number): IncentiveRates {
  const { toldOf } = incentiveStanding(incentive, day);
  const of = (id: string | undefined): RateOn | undefined => {
    const parameter = dataset["tax-parameters"].get(id ?? "");
    return parameter === undefined ? undefined : rateOn(parameter, Number.isFinite(toldOf) ? toldOf : day);
  };
  return { rate: of(incentive.rate), standard: of(incentive.standard) };
}
