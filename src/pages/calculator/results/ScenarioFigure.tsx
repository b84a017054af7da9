import type { Scenario } from "../../../domain/savings/scenario.ts";
import { useLanguage } from "../../../i18n/LanguageProvider.tsx";
import { Button } from "../../../ui/Button.tsx";
import type { CalculatorControl, Which } from "../useCalculator.ts";
import css from "./Comparison.module.css";
import type { CalculatedRegime } from "./calculated.ts";
import { rangeInWords } from "./rangeInWords.ts";
import { UnmetWords } from "./UnmetWords.tsx";
import { spanInWords } from "./yearsInWords.ts";

type ScenarioFigureProps = {
  readonly which: Which;
  readonly calculator: CalculatorControl;
  readonly shown: CalculatedRegime;
  readonly scenario: Scenario;
};

/** What one of two scenarios saves, and the way to it. */
export function ScenarioFigure({ which, calculator, shown: { result, range }, scenario }: ScenarioFigureProps) {
  const { t, format } = useLanguage();
  const ends = range === undefined ? undefined : rangeInWords(format, range, scenario.currency);
  const isShown = calculator.which === which;
  return (
    <div className={css["one"]} data-which={which}>
      <h3>
        <span className={css["badge"]} aria-hidden="true">
          {which.toUpperCase()}
        </span>
        {t(($) => $.calculator.compare[which])}
      </h3>
      <p className={css["years"]}>
        {t(($) => $.calculator.headline.horizon, { years: spanInWords(format, scenario.firstYear, scenario.lastYear) })}
      </p>
      {range !== undefined ? (
        <>
          <p className={css["figure"]}>{format.largeMoney(range.likely, scenario.currency)}</p>
          <p className={css["note"]}>
            {ends === undefined ? t(($) => $.calculator.headline.noRange) : t(($) => $.calculator.headline.range, ends)}
          </p>
        </>
      ) : (
        <div className={css["note"]}>
          <p className={css["closed"]}>{t(($) => $.calculator.notOpen.title)}</p>
          <UnmetWords result={result} currency={scenario.currency} />
        </div>
      )}
      <Button small aria-pressed={isShown} onClick={() => calculator.showScenario(which)}>
        {t(($) => $.calculator.compare[which === "a" ? "editA" : "editB"])}
      </Button>
    </div>
  );
}
