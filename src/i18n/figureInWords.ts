import type { TFunction } from "i18next";
import type { Bound } from "../domain/records/figure.ts";
import type { Unit } from "../domain/records/indicator.ts";
import type { Currency, MoneyStyle } from "./format/money.ts";
import type { Formatter } from "./format.ts";

type Spoken = { readonly t: TFunction; readonly format: Formatter };

/** Money in words ("1 million US dollars") does not fit after every bound; the codes of the currencies do. */
type Style = Exclude<MoneyStyle, "prose">;

/** A figure with the reserve that its source makes. Shares are fractions, money in whole units of its currency. */
type Figure = { readonly value: number; readonly bound?: Bound | undefined };

const CURRENCY_OF: Readonly<Partial<Record<Unit, Currency>>> = {
  usd: "USD",
  eur: "EUR",
  uzs: "UZS",
  jpy: "JPY",
  kgs: "KGS",
};

/** Currencies that we have words for; another one keeps its code. */
const CURRENCIES: readonly Currency[] = ["USD", "EUR", "UZS", "JPY", "KGS"];

type Counted = Extract<Unit, "companies" | "persons" | "centres" | "countries">;

const isCounted = (unit: Unit): unit is Counted =>
  unit === "companies" || unit === "persons" || unit === "centres" || unit === "countries";

/** Things that are counted stand with their bound in one text: Russian and Uzbek bend them after it. */
const counted = (t: TFunction, count: number, unit: Counted, bound: Bound | undefined): string =>
  bound === undefined
    ? t(($) => $.figures.counted[unit], { count })
    : t(($) => $.figures.boundedCounts[bound][unit], { count });

/** Words for a figure with the reserve of its source. */
export const bounded = (t: TFunction, words: string, bound: Bound | undefined): string =>
  bound === undefined ? words : t(($) => $.figures.bounds[bound], { figure: words });

function measured({ t, format }: Spoken, { value, bound }: Figure, unit: Exclude<Unit, Counted>, style: Style): string {
  const currency = CURRENCY_OF[unit];
  if (currency !== undefined) return format.largeMoney(value, currency, style, bound !== undefined);
  switch (unit) {
    case "share":
      return format.percent(value);
    case "megawatts":
    case "megabits-per-second":
      return t(($) => $.figures.measured[unit], { figure: format.number(value) });
    default:
      return format.number(value);
  }
}

/** A figure with its unit, money as exact as it is recorded unless another style is asked for: "more than 3,200 companies", "about USD 900 million". */
export const figureInWords = (spoken: Spoken, figure: Figure, unit: Unit, style: Style = "precise"): string =>
  isCounted(unit)
    ? counted(spoken.t, figure.value, unit, figure.bound)
    : bounded(spoken.t, measured(spoken, figure, unit, style), figure.bound);

/** A sum of money with the reserve of its source: "up to USD 150 million". */
export function amountInWords(
  { t, format }: Spoken,
  {
    amount,
    currency,
    bound,
  }: { readonly amount: number; readonly currency: string; readonly bound?: Bound | undefined },
  style: Style = "precise",
): string {
  const known = CURRENCIES.find((one) => one === currency);
  const words =
    known === undefined
      ? `${format.large(amount, "short", false)}\u00A0${currency}`
      : format.largeMoney(amount, known, style, bound !== undefined);
  return bounded(t, words, bound);
}
