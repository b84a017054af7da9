import { lazy } from "react";
import { useEdition } from "../../../data/useEdition.ts";
import { writeCsv } from "../../../domain/csv.ts";
import type { Scenario } from "../../../domain/savings/scenario.ts";
import { useLanguage } from "../../../i18n/LanguageProvider.tsx";
import { Button } from "../../../ui/Button.tsx";
import { ChartFrame } from "../../../ui/ChartFrame.tsx";
import { RunSign } from "../../../ui/charts/RunSign.tsx";
import { DataTable } from "../../../ui/DataTable.tsx";
import { Section } from "../../../ui/Section.tsx";
import { differingParts } from "../scenarios.ts";
import type { ComparedRegime } from "../search.ts";
import { useBasis } from "../useBasis.ts";
import type { CalculatorControl } from "../useCalculator.ts";
import css from "./Comparison.module.css";
import { type Calculated, calculated } from "./calculated.ts";
import { inSameCurrency } from "./inSameCurrency.ts";
import { ScenarioFigure } from "./ScenarioFigure.tsx";

const RunChart = lazy(async () => ({ default: (await import("../../../ui/charts/RunChart.tsx")).RunChart }));

const CHART = "compare";
const HEIGHT = 260;

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
  const { example } = useBasis();
  const edition = useEdition();
  const { currency } = a.scenario;
  const [ofA, ofB] = [a, b].map(({ regimes }) => regimes.find((one) => one.regime === regime));
  if (ofA === undefined || ofB === undefined) return null;
  const inA = (amount: number) => inSameCurrency(amount, b.scenario, a.scenario);
  const money = (amount: number) => format.largeMoney(amount, currency);
  const difference = inA(ofB.range.likely) - ofA.range.likely;
  const parts = differingParts(a.scenario, b.scenario, example);
  const years = [...new Set([...a.savings.years, ...b.savings.years])].toSorted((one, other) => one - other);
  const runs = { a: 0, b: 0 };
  const points = years.map((year) => {
    const [inYearA, inYearB] = [ofA, ofB].map(({ result }) => result.years.find((one) => one.year === year)?.saved);
    runs.a += inYearA ?? 0;
    runs.b += inA(inYearB ?? 0);
    return {
      year,
      a: inYearA === undefined ? undefined : runs.a,
      b: inYearB === undefined ? undefined : runs.b,
    };
  });
  const words = (value: number | undefined) => (value === undefined ? "" : format.number(value, 0));
  return (
    <>
      <div className={css["both"]}>
        <ScenarioFigure which="a" calculator={calculator} range={ofA.range} scenario={a.scenario} />
        <ScenarioFigure which="b" calculator={calculator} range={ofB.range} scenario={b.scenario} />
      </div>
      <p className={css["difference"]}>
        {difference > 0
          ? t(($) => $.calculator.compare.more, { amount: money(difference) })
          : difference < 0
            ? t(($) => $.calculator.compare.less, { amount: money(-difference) })
            : t(($) => $.calculator.compare.equal)}
      </p>
      <p className={css["note"]}>
        {parts.length === 0
          ? t(($) => $.calculator.compare.same)
          : t(($) => $.calculator.compare.differs, {
              inputs: format.list(
                parts.map((part) => t(($) => $.calculator.parts[part])),
                "and",
              ),
            })}
        {a.scenario.currency !== b.scenario.currency && (
          <>
            {format.sentenceSpace}
            {t(($) => $.calculator.compare.otherCurrency)}
          </>
        )}
      </p>
      <div className={css["chart"]}>
        <ChartFrame
          id="compare-chart"
          title={t(($) => $.calculator.compare.chart, { a: money(runs.a), b: money(runs.b) })}
          unit={t(($) => $.calculator.compare.unit, { currency })}
          legend={[
            { key: "a", sign: <RunSign of="a" />, words: t(($) => $.calculator.compare.a) },
            { key: "b", sign: <RunSign of="b" />, words: t(($) => $.calculator.compare.b) },
          ]}
          height={HEIGHT}
          chart={(size) => (
            <RunChart
              size={size}
              name={t(($) => $.calculator.compare.chart, { a: money(runs.a), b: money(runs.b) })}
              ends={{ a: `A ${format.large(runs.a, "short")}`, b: `B ${format.large(runs.b, "short")}` }}
              points={points.map((point) => ({
                ...point,
                tip: {
                  title: String(point.year),
                  lines: (["a", "b"] as const).flatMap((which) => {
                    const value = point[which];
                    return value === undefined
                      ? []
                      : [
                          t(($) => $.calculator.compare.tip, {
                            scenario: t(($) => $.calculator.compare[which]),
                            amount: format.money(value, currency),
                          }),
                        ];
                  }),
                },
              }))}
              formatValue={(value) => format.large(value, "short")}
            />
          )}
          table={
            <DataTable
              caption={t(($) => $.calculator.compare.caption, { currency })}
              columns={[
                { key: "year", title: t(($) => $.calculator.byYear.year) },
                { key: "a", title: t(($) => $.calculator.compare.a), numeric: true },
                { key: "b", title: t(($) => $.calculator.compare.b), numeric: true },
              ]}
              rows={points.map((point) => ({
                key: String(point.year),
                cells: [String(point.year), words(point.a), words(point.b)],
              }))}
            />
          }
          view={calculator.tables.includes(CHART) ? "table" : "chart"}
          onView={(view) => calculator.showTable(CHART, view === "table")}
          notes={[]}
          file="hamkorlik-savings-compared"
          csv={() =>
            writeCsv([
              [t(($) => $.calculator.byYear.year), t(($) => $.calculator.compare.a), t(($) => $.calculator.compare.b)],
              ...points.map((point) => [point.year, point.a ?? "", point.b ?? ""]),
            ])
          }
          picture={{ sources: t(($) => $.calculator.byYear.sources), edition: edition.inPicture }}
        />
      </div>
      <Button icon="close" onClick={calculator.stopComparing}>
        {t(($) => $.calculator.compare.stop)}
      </Button>
    </>
  );
}
