import type { RegimeResult } from "../../../domain/savings/savingsModel.ts";
import type { Currency } from "../../../domain/savings/scenario.ts";
import { useLanguage } from "../../../i18n/LanguageProvider.tsx";
import { neededInWords, unmetInWords } from "../unmetInWords.ts";

type UnmetWordsProps = { readonly result: RegimeResult; readonly currency: Currency };

/** Why a regime is not open to the company, and what would open it. */
export function UnmetWords({ result, currency }: UnmetWordsProps) {
  const spoken = useLanguage();
  return (
    <>
      <p>
        {result.unmet
          .map((one) => unmetInWords(spoken, one, result.regime, currency))
          .join(spoken.format.sentenceSpace)}
      </p>
      <p>{neededInWords(spoken, result, currency)}</p>
    </>
  );
}
