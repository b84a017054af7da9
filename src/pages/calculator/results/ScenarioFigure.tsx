import type { Scenario } from "../../../domain/savings/scenario.ts";
import { useLanguage } from "../../../i18n/LanguageProvider.tsx";
import { Button } from "../../../ui/Button.tsx";
import type { CalculatorControl, Which } from "../useCalculator.ts";
import css from "./Comparison.module.css";
import type { Calculated } from "./calculated.ts";
import { spanInWords } from "./yearsInWords.ts";

type ScenarioFigureProps = {
  readonly which: Which;
  readonly calculator: CalculatorControl;
  readonly range: Calculated["regimes"][number]["range"];
  readonly scenario: Scenario;
};

/** What one of two scenarios saves, and the way to it. */
export function ScenarioFigure({ which, calculator, range, scenario }: ScenarioFigureProps) {
  const { t, format } = useLanguage();
  const money = (amount: number) => format.largeMoney(amount, scenario.currency);
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
      <p className={css["figure"]}>{money(range.likely)}</p>
      <p className={css["note"]}>
        {t(($) => $.calculator.headline.range, { low: money(range.low), high: money(range.high) })}
      </p>
      <Button small aria-pressed={isShown} onClick={() => calculator.showScenario(which)}>
        {t(($) => $.calculator.compare[which === "a" ? "editA" : "editB"])}
      </Button>
    </div>
  );
}
