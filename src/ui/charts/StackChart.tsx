import { CartesianGrid, ComposedChart, Line, XAxis, YAxis } from "recharts";
import { ChartTooltip } from "./ChartTooltip.tsx";
import css from "./marks.module.css";
import { StackMarks } from "./StackMarks.tsx";
import type { StackCliff, StackColumn } from "./stackChartModel.ts";
import { textWidth } from "./textLines.ts";
import type { ChartSize } from "./timeChartModel.ts";
import { yearStep } from "./timeScale.ts";
import { roundSpan } from "./valueScale.ts";

export type StackChartProps = {
  readonly size: ChartSize;
  readonly name: string;
  readonly columns: readonly StackColumn[];
  readonly cliffs: readonly StackCliff[];
  readonly formatValue: (value: number) => string;
};

const TEXT = 12;
const TICK = { fill: "var(--ink-2)", fontSize: TEXT, fontFamily: "var(--font-ui)" };

const sumOf = ({ parts }: StackColumn, sign: 1 | -1): number =>
  parts.reduce((sum, { value }) => sum + (value * sign > 0 ? value : 0), 0);

/** Years as stacks of what adds and what takes away, with the sum above each. The arrow keys go from year to year. */
export function StackChart({ size, name, columns, cliffs, formatValue }: StackChartProps) {
  const values = roundSpan(
    Math.min(...columns.map((column) => sumOf(column, -1))),
    Math.max(...columns.map((column) => sumOf(column, 1))),
  );
  const [first, last] = [columns[0]?.year ?? 0, columns.at(-1)?.year ?? 0];
  const axis = Math.ceil(Math.max(...values.map((value) => textWidth(formatValue(value), TEXT)))) + 10;
  const step = yearStep(columns.length, size.width - axis - 16, textWidth(String(last), TEXT) + 12);
  return (
    <div className={css["chart"]}>
      <ComposedChart
        width={size.width}
        height={size.height}
        data={columns.map((column) => ({ at: column.year, anchor: column.total, tip: column.tip }))}
        margin={{ top: 42, right: 8, bottom: 4, left: 0 }}
        aria-label={name}
      >
        <CartesianGrid vertical={false} stroke="var(--rule-soft)" />
        <XAxis
          type="number"
          dataKey="at"
          domain={[first - 0.5, last + 0.5]}
          allowDataOverflow
          ticks={columns.filter(({ year }) => (year - first) % step === 0).map(({ year }) => year)}
          interval={0}
          tickFormatter={String}
          tickLine={false}
          axisLine={false}
          tick={TICK}
          height={26}
        />
        <YAxis
          type="number"
          domain={[values[0] ?? 0, values.at(-1) ?? 1]}
          ticks={[...values]}
          tickFormatter={formatValue}
          interval={0}
          width={axis}
          tickLine={false}
          axisLine={false}
          tick={TICK}
        />
        <StackMarks columns={columns} cliffs={cliffs} />
        <ChartTooltip cursor />
        <Line
          dataKey="anchor"
          stroke="none"
          dot={false}
          activeDot={{ r: 7, fill: "none", stroke: "var(--focus)", strokeWidth: 2 }}
          isAnimationActive={false}
          legendType="none"
        />
      </ComposedChart>
    </div>
  );
}
