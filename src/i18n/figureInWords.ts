import type { TFunction } from "i18next";
import type { Bound } from "../domain/records/figure.ts";
import type { Unit } from "../domain/records/indicator.ts";
import type { Currency, MoneyStyle } from "./format/money.ts";
import type { Formatter } from "./format.ts";

type Spoken = { readonly t: TFunction; readonly format: Formatter };

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

const bounded = (t: TFunction, words: string, bound: Bound | undefined): string =>
  bound === undefined ? words : t(($) => $.figures.bounds[bound], { figure: words });

function measured({ t, format }: Spoken, value: number, unit: Unit, style: MoneyStyle): string {
  const currency = CURRENCY_OF[unit];
  if (currency !== undefined) return format.largeMoney(value, currency, style);
  switch (unit) {
    case "share":
      return format.percent(value);
    case "companies":
    case "persons":
    case "centres":
    case "countries":
      return t(($) => $.figures.counted[unit], { count: value });
    case "megawatts":
    case "megabits-per-second":
      return t(($) => $.figures.measured[unit], { figure: format.number(value) });
    default:
      return format.number(value);
  }
}

/** A figure with its unit, money as exact as it is recorded unless another style is asked for: "more than 3,200 companies", "about USD 900 million". */
export const figureInWords = (
  spoken: Spoken,
  { value, bound }: Figure,
  unit: Unit,
  style: MoneyStyle = "precise",
): string => bounded(spoken.t, measured(spoken, value, unit, style), bound);

/** A sum of money with the reserve of its source: "up to USD 150 million". */
export function amountInWords(
  { t, format }: Spoken,
  {
    amount,
    currency,
    bound,
  }: { readonly amount: number; readonly currency: string; readonly bound?: Bound | undefined },
  style: MoneyStyle = "precise",
): string {
  const known = CURRENCIES.find((one) => one === currency);
  const words = known === undefined ? `${format.large(amount)} ${currency}` : format.largeMoney(amount, known, style);
  return bounded(t, words, bound);
}
