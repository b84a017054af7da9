import { memo } from "react";
import { useLanguage } from "../../../i18n/LanguageProvider.tsx";
import { Section } from "../../../ui/Section.tsx";
import { useBasis } from "../useBasis.ts";
import type { CalculatorControl } from "../useCalculator.ts";
import { Apart } from "./Apart.tsx";
import { Comparison } from "./Comparison.tsx";
import { Conventions } from "./Conventions.tsx";
import type { Calculated } from "./calculated.ts";
import { Derivation } from "./Derivation.tsx";
import { Readings } from "./Readings.tsx";
import { RegimeTable } from "./RegimeTable.tsx";
import { SavingsFigure } from "./SavingsFigure.tsx";
import { Sensitivities } from "./Sensitivities.tsx";
import { StatusLoss } from "./StatusLoss.tsx";

type ResultsProps = { readonly calculated: Calculated; readonly calculator: CalculatorControl };

/**
 * Everything below the headline, from the whole to the single amount and on to what could be otherwise. Drawn again only with a new result, not
 * with every key stroke.
 */
export const Results = memo(function Results({ calculated, calculator }: ResultsProps) {
  const { t } = useLanguage();
  const { parameters } = useBasis();
  const { scenario, standard, regimes } = calculated;
  const { regime, deferred } = calculator;
  const shown = regimes.find((one) => one.regime === regime);
  if (shown === undefined) return null;
  const { result, range } = shown;
  const table = <RegimeTable calculated={calculated} regime={regime} onChoose={calculator.compareWith} />;
  const comparison = <Comparison a={deferred.a} b={deferred.b} regime={regime} calculator={calculator} />;
  // Figures of a regime that is not open would be an offer that nobody makes. The other scenario may meet its conditions.
  if (range === undefined)
    return (
      <>
        {table}
        {comparison}
        <Conventions />
      </>
    );
  return (
    <>
      {table}
      <Section title={t(($) => $.calculator.byYear.title)} lead={t(($) => $.calculator.byYear.lead)} id="by-year">
        <SavingsFigure result={result} scenario={scenario} calculator={calculator} />
        <Derivation
          calculated={calculated}
          regime={regime}
          line={calculator.line}
          onClose={() => calculator.openLine(undefined)}
        />
      </Section>
      <Readings
        scenario={scenario}
        range={range}
        onChoose={(reading, option) =>
          calculator.edit(({ readings, ...now }) => {
            const { [reading]: _, ...others } = readings;
            // The likely one is what a scenario means that says nothing: it stays out of the address.
            const likely = parameters.optionOf(reading, {}) === option;
            return { ...now, readings: likely ? others : { ...others, [reading]: option } };
          })
        }
      />
      {comparison}
      <Sensitivities scenario={scenario} regime={regime} calculator={calculator} />
      <StatusLoss scenario={scenario} regime={regime} calculator={calculator} />
      <Apart scenario={scenario} standard={standard} result={result} regime={regime} />
      <Conventions />
    </>
  );
});
