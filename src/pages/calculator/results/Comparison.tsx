import type { Scenario } from "../../../domain/savings/scenario.ts";
import { useLanguage } from "../../../i18n/LanguageProvider.tsx";
import { Button } from "../../../ui/Button.tsx";
import { Section } from "../../../ui/Section.tsx";
import { differingParts } from "../scenarios.ts";
import type { ComparedRegime } from "../search.ts";
import { useBasis } from "../useBasis.ts";
import type { CalculatorControl } from "../useCalculator.ts";
import css from "./Comparison.module.css";
import { ComparisonFigure } from "./ComparisonFigure.tsx";
import { type Calculated, calculated } from "./calculated.ts";
import { inSameCurrency } from "./inSameCurrency.ts";
import { ScenarioFigure } from "./ScenarioFigure.tsx";

type ComparisonProps = {
  readonly a: Scenario;
  readonly b: Scenario | undefined;
  readonly regime: ComparedRegime;
  readonly calculator: CalculatorControl;
};

/** Two scenarios against each other: what each saves, the difference, and how it grows over the years. */
export function Comparison({ a, b, regime, calculator }: ComparisonProps) {
  const { t } = useLanguage();
  const { parameters } = useBasis();
  const [ofA, ofB] = [calculated(a, parameters), b === undefined ? undefined : calculated(b, parameters)];
  return (
    <Section title={t(($) => $.calculator.compare.title)} lead={t(($) => $.calculator.compare.lead)} id="compare">
      {ofB === undefined || ofA === undefined ? (
        <Button
          icon="plus"
          onClick={() => {
            // The button goes; what comes next is to change something in B.
            document.getElementById("calculator-inputs")?.focus();
            calculator.compare();
          }}
        >
          {t(($) => $.calculator.compare.start)}
        </Button>
      ) : (
        <Both a={ofA} b={ofB} regime={regime} calculator={calculator} />
      )}
    </Section>
  );
}

type BothProps = {
  readonly a: Calculated;
  readonly b: Calculated;
  readonly regime: ComparedRegime;
  readonly calculator: CalculatorControl;
};

function Both({ a, b, regime, calculator }: BothProps) {
  const { t, format } = useLanguage();
  const [ofA, ofB] = [a, b].map(({ regimes }) => regimes.find((one) => one.regime === regime));
  if (ofA === undefined || ofB === undefined) return null;
  const money = (amount: number) => format.largeMoney(amount, a.scenario.currency);
  // A difference to a regime that is not open to one of them would be an offer that nobody makes.
  const difference =
    ofA.range === undefined || ofB.range === undefined
      ? undefined
      : inSameCurrency(ofB.range.likely, b.scenario, a.scenario) - ofA.range.likely;
  const parts = differingParts(a.scenario, b.scenario);
  const verdict = (): string => {
    if (difference === undefined) return t(($) => $.calculator.notOpen.both);
    if (difference === 0) return t(($) => $.calculator.compare.equal);
    return difference > 0
      ? t(($) => $.calculator.compare.more, { amount: money(difference) })
      : t(($) => $.calculator.compare.less, { amount: money(-difference) });
  };
  const notes = [
    parts.length === 0
      ? t(($) => $.calculator.compare.same)
      : t(($) => $.calculator.compare.differs, {
          inputs: format.list(
            parts.map((part) => t(($) => $.calculator.parts[part])),
            "and",
          ),
        }),
    ...(difference !== undefined ? [t(($) => $.calculator.byYear.limit)] : []),
    ...(a.scenario.currency === b.scenario.currency ? [] : [t(($) => $.calculator.compare.otherCurrency)]),
  ];
  return (
    <>
      <div className={css["both"]}>
        <ScenarioFigure which="a" calculator={calculator} shown={ofA} scenario={a.scenario} />
        <ScenarioFigure which="b" calculator={calculator} shown={ofB} scenario={b.scenario} />
      </div>
      <p className={css["difference"]}>{verdict()}</p>
      <p className={css["note"]}>{notes.join(format.sentenceSpace)}</p>
      {difference !== undefined && (
        <div className={css["chart"]}>
          <ComparisonFigure
            a={{ scenario: a.scenario, years: ofA.result.years }}
            b={{ scenario: b.scenario, years: ofB.result.years }}
            calculator={calculator}
          />
        </div>
      )}
      <Button icon="close" onClick={calculator.stopComparing}>
        {t(($) => $.calculator.compare.stop)}
      </Button>
    </>
  );
}
