import type { TFunction } from "i18next";
import type { Bound } from "../domain/records/figure.ts";
import type { ParameterUnit } from "../domain/records/taxParameter.ts";
import { bounded, figureInWords } from "./figureInWords.ts";
import type { Formatter } from "./format.ts";

type Spoken = { readonly t: TFunction; readonly format: Formatter };

/** A value of a tax parameter in the parameter's unit: shares as fractions, money in whole units, tariffs with their decimals. */
type ParameterValue = { readonly value: number; readonly bound?: Bound | undefined };

type Tariff = Extract<ParameterUnit, `${string}-per-${string}`>;
type Duration = Extract<ParameterUnit, "years" | "months" | "days" | "working-days" | "times" | "base-values">;

const isTariff = (unit: ParameterUnit): unit is Tariff => unit.includes("-per-");
const isDuration = (unit: ParameterUnit): unit is Duration =>
  ["years", "months", "days", "working-days", "times", "base-values"].includes(unit);

/** Sums of millions are scaled; prices keep their decimals, and their text names the currency. */
const isLarge = (unit: Tariff): boolean => unit === "uzs-per-hectare" || unit === "uzs-per-square-metre";

/** A rate, a threshold or a time limit with its unit: "7.5%", "UZS 319 million per hectare", "up to 3 years". */
export function parameterInWords(spoken: Spoken, { value, bound }: ParameterValue, unit: ParameterUnit): string {
  const { t, format } = spoken;
  if (isTariff(unit)) {
    const figure = isLarge(unit) ? format.largeMoney(value, "UZS", "precise") : format.number(value);
    return bounded(
      t,
      t(($) => $.figures.parameters[unit], { figure }),
      bound,
    );
  }
  if (isDuration(unit)) {
    return bounded(
      t,
      t(($) => $.figures.parameters[unit], { count: value }),
      bound,
    );
  }
  return figureInWords(spoken, { value, bound }, unit);
}
