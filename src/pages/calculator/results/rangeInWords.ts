import type { Amount } from "../../../domain/savings/savingsModel.ts";
import type { Currency } from "../../../domain/savings/scenario.ts";
import type { Formatter } from "../../../i18n/format.ts";

/** The ends of a range in short words; in full where short ones would make them look the same. Undefined when they are the same. */
export function rangeInWords(
  { money, largeMoney }: Pick<Formatter, "money" | "largeMoney">,
  { low, high }: { readonly low: Amount; readonly high: Amount },
  currency: Currency,
): { readonly low: string; readonly high: string } | undefined {
  if (low === high) return undefined;
  const short = { low: largeMoney(low, currency), high: largeMoney(high, currency) };
  return short.low === short.high ? { low: money(low, currency), high: money(high, currency) } : short;
}
