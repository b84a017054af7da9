import { lazy, useMemo } from "react";
import { useEdition } from "../../../data/useEdition.ts";
import { writeCsv } from "../../../domain/csv.ts";
import type { Scenario } from "../../../domain/savings/scenario.ts";
import { sensitivity } from "../../../domain/savings/sensitivity.ts";
import { useLanguage } from "../../../i18n/LanguageProvider.tsx";
import { ChartFrame } from "../../../ui/ChartFrame.tsx";
import { StackSign } from "../../../ui/charts/StackSign.tsx";
import { SWING_ROW } from "../../../ui/charts/swingRow.ts";
import { DataTable } from "../../../ui/DataTable.tsx";
import { Section } from "../../../ui/Section.tsx";
import type { ComparedRegime } from "../search.ts";
import { useBasis } from "../useBasis.ts";
import type { CalculatorControl } from "../useCalculator.ts";

const SwingChart = lazy(async () => ({ default: (await import("../../../ui/charts/SwingChart.tsx")).SwingChart }));

const CHART = "inputs";

type SensitivitiesProps = {
  readonly scenario: Scenario;
  readonly regime: ComparedRegime;
  readonly calculator: CalculatorControl;
};

/** Which input moves the saving most when it changes by a tenth. */
export function Sensitivities({ scenario, regime, calculator }: SensitivitiesProps) {
  const { t, format } = useLanguage();
  const { parameters } = useBasis();
  const edition = useEdition();
  const { currency } = scenario;
  const rows = useMemo(
    () => sensitivity(scenario, parameters, regime).filter(({ down, up }) => down !== 0 || up !== 0),
    [scenario, parameters, regime],
  );
  const signed = (amount: number) =>
    amount > 0
      ? t(($) => $.calculator.sensitivity.plus, { amount: format.large(amount, "short") })
      : format.large(amount, "short");
  const [first] = rows;
  return (
    <Section
      title={t(($) => $.calculator.sensitivity.title)}
      lead={t(($) => $.calculator.sensitivity.lead)}
      id="sensitivity"
    >
      {first === undefined ? (
        <p>{t(($) => $.calculator.sensitivity.none)}</p>
      ) : (
        <ChartFrame
          id="sensitivity-chart"
          title={t(($) => $.calculator.sensitivity.finding, {
            input: t(($) => $.calculator.inputNames[first.input]),
            down: signed(first.down),
            up: signed(first.up),
            currency,
          })}
          limit={t(($) => $.calculator.byYear.limit)}
          unit={t(($) => $.calculator.sensitivity.unit, { currency })}
          legend={[
            {
              key: "down",
              sign: <StackSign tone="s3" hatched={false} />,
              words: t(($) => $.calculator.sensitivity.down),
            },
            { key: "up", sign: <StackSign tone="s1" hatched={false} />, words: t(($) => $.calculator.sensitivity.up) },
          ]}
          height={rows.length * SWING_ROW}
          chart={(size) => (
            <SwingChart
              size={size}
              name={t(($) => $.calculator.sensitivity.title)}
              rows={rows.map(({ input, down, up }) => ({
                key: input,
                label: t(($) => $.calculator.inputNames[input]),
                down: { value: down, label: signed(down) },
                up: { value: up, label: signed(up) },
                tip: {
                  title: t(($) => $.calculator.inputNames[input]),
                  lines: [
                    t(($) => $.calculator.sensitivity.tip, {
                      change: t(($) => $.calculator.sensitivity.down),
                      amount: signed(down),
                    }),
                    t(($) => $.calculator.sensitivity.tip, {
                      change: t(($) => $.calculator.sensitivity.up),
                      amount: signed(up),
                    }),
                  ],
                },
              }))}
            />
          )}
          table={
            <DataTable
              caption={t(($) => $.calculator.sensitivity.caption, { currency })}
              columns={[
                { key: "input", title: t(($) => $.calculator.sensitivity.input) },
                { key: "down", title: t(($) => $.calculator.sensitivity.down), numeric: true },
                { key: "up", title: t(($) => $.calculator.sensitivity.up), numeric: true },
              ]}
              rows={rows.map(({ input, down, up }) => ({
                key: input,
                cells: [t(($) => $.calculator.inputNames[input]), format.number(down, 0), format.number(up, 0)],
              }))}
            />
          }
          view={calculator.tables.includes(CHART) ? "table" : "chart"}
          onView={(view) => calculator.showTable(CHART, view === "table")}
          notes={[]}
          file="hamkorlik-savings-inputs"
          csv={() =>
            writeCsv([
              [
                t(($) => $.calculator.sensitivity.input),
                t(($) => $.calculator.sensitivity.down),
                t(($) => $.calculator.sensitivity.up),
              ],
              ...rows.map(({ input, down, up }) => [
                t(($) => $.calculator.inputNames[input]),
                String(down),
                String(up),
              ]),
            ])
          }
          picture={{ sources: t(($) => $.calculator.byYear.sources), edition: edition.inPicture }}
        />
      )}
    </Section>
  );
}
