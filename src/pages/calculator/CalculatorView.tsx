import { memo } from "react";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Callout } from "../../ui/Callout.tsx";
import { Select } from "../../ui/Select.tsx";
import css from "./CalculatorView.module.css";
import { InputPanel } from "./inputs/InputPanel.tsx";
import type { Calculated } from "./results/calculated.ts";
import { Headline } from "./results/Headline.tsx";
import { Results } from "./results/Results.tsx";
import { Summary } from "./results/Summary.tsx";
import { UnmetWords } from "./results/UnmetWords.tsx";
import { YearNotes } from "./results/YearNotes.tsx";
import { COMPARED_REGIMES, type ComparedRegime } from "./search.ts";
import type { Calculator, CalculatorControl } from "./useCalculator.ts";

type CalculatorViewProps = {
  readonly calculator: Calculator;
  /** Undefined while there are no figures to calculate with. */
  readonly result: Calculated | undefined;
};

/** Inputs at the left, the result at the right; where room is scarce the result comes first and stays in view as one line. */
export function CalculatorView({ calculator, result }: CalculatorViewProps) {
  const { scenarios, control } = calculator;
  const { which, regime } = control;
  const edited = (which === "b" ? scenarios.b : undefined) ?? scenarios.a;
  const shown = result?.regimes.find((one) => one.regime === regime);
  return (
    <div className={css["calculator"]}>
      <div className={css["headline"]}>
        <Result result={result} calculator={control} />
      </div>
      <div className={css["inputs"]}>
        <InputPanel calculator={calculator} scenario={edited} />
        <Summary calculated={result} shown={shown} />
      </div>
      <div className={css["results"]}>
        {result !== undefined && <Results calculated={result} calculator={control} />}
      </div>
    </div>
  );
}

type ResultProps = { readonly result: Calculated | undefined; readonly calculator: CalculatorControl };

/** The answer in short; or why there is none yet. */
const Result = memo(function Result({ result, calculator }: ResultProps) {
  const { t } = useLanguage();
  const { regime } = calculator;
  const shown = result?.regimes.find((one) => one.regime === regime);
  const label = (one: ComparedRegime): string => {
    const name = t(($) => $.calculator.regimes[one]);
    const found = result?.regimes.find((calculated) => calculated.regime === one);
    return found === undefined || found.range !== undefined
      ? name
      : t(($) => $.calculator.notOpen.option, { regime: name });
  };
  return (
    <section aria-labelledby="calculator-result" className={css["answer"]}>
      <div className={css["head"]}>
        <h2 id="calculator-result">{t(($) => $.calculator.headline.title)}</h2>
        <Select
          label={t(($) => $.calculator.headline.compareWith)}
          options={COMPARED_REGIMES.map((one) => ({ value: one, label: label(one) }))}
          value={regime}
          onChange={calculator.compareWith}
        />
      </div>
      {shown === undefined || result === undefined ? (
        <Callout tone="note" title={t(($) => $.calculator.privacy.emptyTitle)}>
          <p>{t(($) => $.calculator.privacy.empty)}</p>
        </Callout>
      ) : shown.range === undefined ? (
        <Callout
          tone="warn"
          title={t(($) => $.calculator.notOpen.of, { regime: t(($) => $.calculator.regimes[regime]) })}
        >
          <UnmetWords result={shown.result} currency={result.scenario.currency} />
        </Callout>
      ) : (
        <>
          <Headline range={shown.range} scenario={result.scenario} />
          <YearNotes result={shown.result} scenario={result.scenario} />
        </>
      )}
    </section>
  );
});
