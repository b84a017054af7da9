import { CartesianGrid, ComposedChart, Line, XAxis, YAxis } from "recharts";
import { ChartTooltip } from "./ChartTooltip.tsx";
import css from "./marks.module.css";
import { TimeMarks } from "./TimeMarks.tsx";
import { textWidth } from "./textLines.ts";
import { type ChartSize, middleOf, type TimeChartLink, type TimeChartMark } from "./timeChartModel.ts";
import { roundValues, yearStart, yearStep, yearsBetween } from "./timeScale.ts";

export type TimeChartProps = {
  readonly size: ChartSize;
  /** What is said of the chart as a whole. */
  readonly name: string;
  readonly marks: readonly TimeChartMark[];
  readonly links: readonly TimeChartLink[];
  readonly formatValue: (value: number) => string;
  readonly formatYear: (year: number) => string;
};

const TEXT = 12;
const TICK = { fill: "var(--ink-2)", fontSize: TEXT, fontFamily: "var(--font-ui)" };

/** Figures on a true time axis. The arrow keys go from one to the next. */
export function TimeChart({ size, name, marks, links, formatValue, formatYear }: TimeChartProps) {
  const data = marks
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
  const axis = Math.ceil(Math.max(...values.map((value) => textWidth(formatValue(value), TEXT)))) + 10;
  const label = Math.max(...years.map((year) => textWidth(formatYear(year), TEXT))) + 12;
  const step = yearStep(years.length, size.width - axis - 24, label);
  const named = years.filter((year) => (year - first) % step === 0);
  return (
    <div className={css["chart"]}>
      <ComposedChart
        width={size.width}
        height={size.height}
        data={data}
        margin={{ top: 24, right: 14, bottom: 4, left: 0 }}
        aria-label={name}
      >
        <CartesianGrid vertical={false} stroke="var(--rule-soft)" />
        <XAxis
          type="number"
          dataKey="at"
          domain={[yearStart(first), yearStart(last + 1)]}
          allowDataOverflow
          ticks={named.map((year) => (yearStart(year) + yearStart(year + 1)) / 2)}
          tickFormatter={(day: number) =>
            formatYear(named[named.findIndex((year) => yearStart(year + 1) > day)] ?? first)
          }
          interval={0}
          tickLine={false}
          axisLine={false}
          tick={TICK}
          height={26}
        />
        <YAxis
          type="number"
          domain={[0, values.at(-1) ?? 1]}
          ticks={[...values]}
          tickFormatter={formatValue}
          interval={0}
          width={axis}
          tickLine={false}
          axisLine={false}
          tick={TICK}
        />
        <ChartTooltip cursor />
        <TimeMarks marks={marks} links={links} years={[...years, last + 1]} />
        <Line
          dataKey="anchor"
          stroke="none"
          dot={false}
          activeDot={{ r: 9, fill: "none", stroke: "var(--focus)", strokeWidth: 2 }}
          isAnimationActive={false}
          legendType="none"
        />
      </ComposedChart>
    </div>
  );
}
