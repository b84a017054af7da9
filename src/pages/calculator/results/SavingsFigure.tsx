import { lazy } from "react";
import { useDataset } from "../../../data/useDataset.ts";
import { useEdition } from "../../../data/useEdition.ts";
import { writeCsv } from "../../../domain/csv.ts";
import { parseEdtf } from "../../../domain/edtf.ts";
import type { TaxLine } from "../../../domain/savings/expression.ts";
import type { RegimeResult } from "../../../domain/savings/savingsModel.ts";
import type { Scenario } from "../../../domain/savings/scenario.ts";
import { useLanguage } from "../../../i18n/LanguageProvider.tsx";
import { ChartFrame } from "../../../ui/ChartFrame.tsx";
import { StackSign } from "../../../ui/charts/StackSign.tsx";
import type { CalculatorControl } from "../useCalculator.ts";
import { cliffsOf } from "./cliffs.ts";
import { LINE_TONES, linesOf } from "./lineTones.ts";
import { SavingsTable } from "./SavingsTable.tsx";
import { spanInWords } from "./yearsInWords.ts";

const StackChart = lazy(async () => ({ default: (await import("../../../ui/charts/StackChart.tsx")).StackChart }));

const CHART = "years";
const HEIGHT = 360;

type SavingsFigureProps = {
  readonly result: RegimeResult;
  readonly scenario: Scenario;
  readonly calculator: CalculatorControl;
};

/** What each tax adds to the saving of each year, as a chart and as the same table. */
export function SavingsFigure({ result, scenario, calculator }: SavingsFigureProps) {
  const { t, format } = useLanguage();
  const { dataset } = useDataset();
  const edition = useEdition();
  const { currency } = scenario;
  const lines = linesOf(result);
  const lineWords = (line: TaxLine) => t(($) => $.calculator.lines[line]);
  const money = (amount: number) => format.money(amount, currency);
  const short = (amount: number) => format.large(amount, "short");
  const greatest = lines.toSorted((one, other) => result.totals.savedBy[other] - result.totals.savedBy[one])[0];
  const years = spanInWords(format, scenario.firstYear, scenario.lastYear);
  const saved = format.largeMoney(result.totals.saved, currency);
  const finding =
    greatest === undefined
      ? t(($) => $.calculator.byYear.findingNone, { years, saved })
      : t(($) => $.calculator.byYear.finding, {
          years,
          saved,
          line: lineWords(greatest),
          amount: format.largeMoney(result.totals.savedBy[greatest], currency),
        });
  // Nothing but zeros is no chart.
  if (greatest === undefined) return <p>{finding}</p>;
  const cliffs = cliffsOf(dataset, result);
  return (
    <ChartFrame
      id="by-year-chart"
      title={finding}
      limit={t(($) => $.calculator.byYear.limit)}
      unit={t(($) => $.calculator.byYear.unit, { currency })}
      legend={lines.map((line) => ({
        key: line,
        sign: <StackSign tone={LINE_TONES[line]} hatched={result.totals.savedBy[line] < 0} />,
        words: lineWords(line),
      }))}
      height={HEIGHT}
      chart={(size) => (
        <StackChart
          size={size}
          name={t(($) => $.calculator.byYear.chartName, { finding })}
          columns={result.years.map(({ year, savedBy, saved: total }) => ({
            year,
            total,
            label: short(total),
            parts: lines
              .filter((line) => savedBy[line] !== 0)
              .map((line) => ({ key: line, value: savedBy[line], tone: LINE_TONES[line] })),
            tip: {
              title: t(($) => $.calculator.byYear.tip, { year, saved: money(total) }),
              lines: lines
                .filter((line) => savedBy[line] !== 0)
                .map((line) =>
                  t(($) => $.calculator.byYear.tipLine, { line: lineWords(line), amount: money(savedBy[line]) }),
                ),
            },
          }))}
          cliffs={cliffs.map(({ year }) => ({ year, label: format.date(parseEdtf(`${year}-01-01`), "short") }))}
          formatValue={short}
        />
      )}
      table={<SavingsTable result={result} currency={currency} lines={lines} calculator={calculator} />}
      view={calculator.tables.includes(CHART) ? "table" : "chart"}
      onView={(view) => calculator.showTable(CHART, view === "table")}
      notes={cliffs.map(({ kind, year, lastDay }) =>
        t(($) => $.calculator.cliffs[kind], { year, day: format.date(parseEdtf(lastDay)) }),
      )}
      file="hamkorlik-savings-by-year"
      csv={() =>
        writeCsv([
          [t(($) => $.calculator.byYear.year), ...lines.map(lineWords), t(($) => $.calculator.byYear.net)],
          ...result.years.map(({ year, savedBy, saved: total }) => [
            year,
            ...lines.map((line) => savedBy[line]),
            total,
          ]),
        ])
      }
      picture={{ sources: t(($) => $.calculator.byYear.sources), edition: edition.inPicture }}
    />
  );
}
