import type { CalculatedRegime } from "../../domain/savings/expression.ts";
import type { RegimeResult, Unmet } from "../../domain/savings/savingsModel.ts";
import type { Currency } from "../../domain/savings/scenario.ts";
import type { SpokenLanguage } from "../../i18n/LanguageProvider.tsx";
import { yearsInWords } from "./results/yearsInWords.ts";

type Words = Pick<SpokenLanguage, "t" | "format">;

/** The scheme for large projects asks for more than its sum and for another place than a zone, which asks for at least its sum. */
function conditionOf({ kind }: Unmet, regime: CalculatedRegime) {
  const isScheme = regime === "ai-infrastructure";
  switch (kind) {
    case "investment-too-small":
      return isScheme ? "investment-not-above" : kind;
    case "wrong-location":
      return isScheme ? "wrong-location-ai" : "wrong-location-zone";
    default:
      return kind;
  }
}

function valuesOf({ format }: Words, unmet: Unmet, currency: Currency) {
  const money = (amount: number) => format.money(amount, currency);
  return {
    ceiling: unmet.kind === "turnover-above-ceiling" ? money(unmet.ceiling) : "",
    years: unmet.kind === "turnover-above-ceiling" ? yearsInWords(format, unmet.years) : "",
    invested: unmet.kind === "investment-too-small" ? money(unmet.invested) : "",
    needed: unmet.kind === "investment-too-small" ? money(unmet.needed) : "",
  };
}

/** A condition that the company does not meet, as a sentence. */
export const unmetInWords = (words: Words, unmet: Unmet, regime: CalculatedRegime, currency: Currency): string =>
  words.t(($) => $.calculator.unmet[conditionOf(unmet, regime)], valuesOf(words, unmet, currency));

/** What would open a regime to the company, as one sentence. Of several ceilings the lowest decides. */
export function neededInWords(words: Words, { regime, unmet }: RegimeResult, currency: Currency): string {
  const ceilings = unmet.flatMap((one) => (one.kind === "turnover-above-ceiling" ? [one.ceiling] : []));
  const deciding = unmet.filter(
    (one) => one.kind !== "turnover-above-ceiling" || one.ceiling === Math.min(...ceilings),
  );
  return words.t(($) => $.calculator.notOpen.needed, {
    conditions: words.format.list(
      deciding.map((one) =>
        words.t(($) => $.calculator.notOpen.needs[conditionOf(one, regime)], valuesOf(words, one, currency)),
      ),
      "and",
    ),
  });
}
