import { useLanguage } from "../../../i18n/LanguageProvider.tsx";
import type { Calculated, CalculatedRegime } from "./calculated.ts";
import { rangeInWords } from "./rangeInWords.ts";
import css from "./Summary.module.css";
import { spanInWords } from "./yearsInWords.ts";

type SummaryProps = {
  readonly calculated: Calculated | undefined;
  readonly shown: CalculatedRegime | undefined;
};

/** The result in one line: on a phone it stays in view below the inputs, and it is read out when it changes. */
export function Summary({ calculated, shown }: SummaryProps) {
  const { t, format } = useLanguage();
  const words = (): string => {
    if (calculated === undefined || shown === undefined) return "";
    const { regime, range } = shown;
    const { firstYear, lastYear, currency } = calculated.scenario;
    if (range === undefined)
      return t(($) => $.calculator.notOpen.of, { regime: t(($) => $.calculator.regimes[regime]) });
    const values = {
      years: spanInWords(format, firstYear, lastYear),
      saved: format.largeMoney(range.likely, currency),
    };
    const ends = rangeInWords(format, range, currency);
    return ends === undefined
      ? t(($) => $.calculator.byYear.findingNone, values)
      : t(($) => $.calculator.headline.live, { ...values, ...ends });
  };
  return (
    <p className={css["summary"]} role="status">
      {words()}
    </p>
  );
}
