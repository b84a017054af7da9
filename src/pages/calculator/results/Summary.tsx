import type { SavingsRange } from "../../../domain/savings/savingsModel.ts";
import type { Scenario } from "../../../domain/savings/scenario.ts";
import { useLanguage } from "../../../i18n/LanguageProvider.tsx";
import css from "./Summary.module.css";
import { spanInWords } from "./yearsInWords.ts";

/** The result in one line: on a phone it stays in view below the inputs, and it is read out when it changes. */
export function Summary({
  range,
  scenario,
}: {
  readonly range: SavingsRange | undefined;
  readonly scenario: Scenario;
}) {
  const { t, format } = useLanguage();
  const money = (amount: number) => format.largeMoney(amount, scenario.currency);
  return (
    <p className={css["summary"]} role="status">
      {range !== undefined &&
        t(($) => $.calculator.headline.live, {
          years: spanInWords(format, scenario.firstYear, scenario.lastYear),
          saved: money(range.likely),
          low: money(range.low),
          high: money(range.high),
        })}
    </p>
  );
}
