import type { CalculatedRegime } from "../../../domain/savings/expression.ts";
import type { Unmet } from "../../../domain/savings/savingsModel.ts";
import type { Currency } from "../../../domain/savings/scenario.ts";
import type { SpokenLanguage } from "../../../i18n/LanguageProvider.tsx";
import { yearsInWords } from "../results/yearsInWords.ts";

/** A condition that the company does not meet, as a sentence. */
export function unmetInWords(
  { t, format }: Pick<SpokenLanguage, "t" | "format">,
  unmet: Unmet,
  regime: CalculatedRegime,
  currency: Currency,
): string {
  switch (unmet.kind) {
    case "turnover-above-ceiling":
      return t(($) => $.calculator.unmet["turnover-above-ceiling"], {
        ceiling: format.money(unmet.ceiling, currency),
        years: yearsInWords(format, unmet.years),
      });
    case "investment-too-small": {
      const values = { invested: format.money(unmet.invested, currency), needed: format.money(unmet.needed, currency) };
      // The scheme for large projects asks for more than its sum, a zone for at least its sum.
      return regime === "ai-infrastructure"
        ? t(($) => $.calculator.unmet["investment-not-above"], values)
        : t(($) => $.calculator.unmet["investment-too-small"], values);
    }
    case "wrong-location":
      return regime === "ai-infrastructure"
        ? t(($) => $.calculator.unmet["wrong-location-ai"])
        : t(($) => $.calculator.unmet["wrong-location-zone"]);
    case "owner-not-foreign":
      return t(($) => $.calculator.unmet["owner-not-foreign"]);
  }
}
