import { lazy } from "react";
import { useEdition } from "../../../data/useEdition.ts";
import { writeCsv } from "../../../domain/csv.ts";
import type { YearOfRegime } from "../../../domain/savings/savingsModel.ts";
import type { Scenario } from "../../../domain/savings/scenario.ts";
import { useLanguage } from "../../../i18n/LanguageProvider.tsx";
import { ChartFrame } from "../../../ui/ChartFrame.tsx";
import { RunSign } from "../../../ui/charts/RunSign.tsx";
import { DataTable } from "../../../ui/DataTable.tsx";
import type { CalculatorControl } from "../useCalculator.ts";
import { inSameCurrency } from "./inSameCurrency.ts";

const RunChart = lazy(async () => ({ default: (await import("../../../ui/charts/RunChart.tsx")).RunChart }));

const CHART = "compare";
const HEIGHT = 260;

type Saved = { readonly scenario: Scenario; readonly years: readonly YearOfRegime[] };

type ComparisonFigureProps = { readonly a: Saved; readonly b: Saved; readonly calculator: CalculatorControl };

/** What has been saved up to each year in both scenarios, in the currency of A; outside its years a scenario has no line. */
function runsOf(a: Saved, b: Saved) {
  const years = [...new Set([...a.years, ...b.years].map(({ year }) => year))].toSorted((one, other) => one - other);
  const runs = { a: 0, b: 0 };
  const points = years.map((year) => {
    const [inA, inB] = [a, b].map((of) => of.years.find((one) => one.year === year)?.saved);
    runs.a += inA ?? 0;
    runs.b += inSameCurrency(inB ?? 0, b.scenario, a.scenario);
    return { year, a: inA === undefined ? undefined : runs.a, b: inB === undefined ? undefined : runs.b };
  });
  return { runs, points };
}

/** How the savings of two scenarios grow over the years, as two lines and as a table. */
export function ComparisonFigure({ a, b, calculator }: ComparisonFigureProps) {
  const { t, format } = useLanguage();
  const edition = useEdition();
  const { currency } = a.scenario;
  const { runs, points } = runsOf(a, b);
  const money = (amount: number) => format.largeMoney(amount, currency);
  const words = (value: number | undefined) => (value === undefined ? "" : format.number(value, 0));
  return (
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
  );
}
