import { AXIS_TEXT, axisWidth } from "./axisText.ts";
import { TimeMarks } from "./TimeMarks.tsx";
import { textWidth } from "./textLines.ts";
import { type ChartSize, middleOf, type TimeChartLink, type TimeChartMark } from "./timeChartModel.ts";
import { roundValues, yearStart, yearStep, yearsBetween } from "./timeScale.ts";
import { YearPlot } from "./YearPlot.tsx";

export type TimeChartProps = {
  readonly size: ChartSize;
  /** What is said of the chart as a whole. */
  readonly name: string;
  readonly marks: readonly TimeChartMark[];
  readonly links: readonly TimeChartLink[];
  readonly formatValue: (value: number) => string;
  readonly formatYear: (year: number) => string;
};

/** Figures on a true time axis. The arrow keys go from one to the next. */
export function TimeChart({ size, name, marks, links, formatValue, formatYear }: TimeChartProps) {
  const stops = marks
    .map((mark) => ({
      at: middleOf(mark),
      // A gap stands on the ground so that the keys reach it; nothing is drawn there.
      anchor: mark.values[0]?.value ?? 0,
      tip: mark.tip,
    }))
    .sort((one, other) => one.at - other.at);
  const years = yearsBetween(
    Math.min(...marks.map(({ from, until, openStart }) => (openStart ? until : from))),
    Math.max(...marks.map(({ until }) => until)),
  );
  const [first = 1970, last = first] = [years[0], years.at(-1)];
  const values = roundValues(Math.max(...marks.flatMap((mark) => mark.values.map(({ value }) => value))) * 1.06);
  const room = { top: 24, right: 14 };
  const plot = size.width - axisWidth(values, formatValue) - 24;
  const label = Math.max(...years.map((year) => textWidth(formatYear(year), AXIS_TEXT))) + 12;
  const step = yearStep(years.length, plot, label);
  const named = years.filter((year) => (year - first) % step === 0);
  return (
    <YearPlot
      size={size}
      name={name}
      stops={stops}
      values={values}
      formatValue={formatValue}
      time={{
        domain: [yearStart(first), yearStart(last + 1)],
        ticks: named.map((year) => (yearStart(year) + yearStart(year + 1)) / 2),
        format: (day) => formatYear(named[named.findIndex((year) => yearStart(year + 1) > day)] ?? first),
      }}
      room={room}
      ring={9}
    >
      <TimeMarks marks={marks} links={links} years={[...years, last + 1]} />
    </YearPlot>
  );
}
