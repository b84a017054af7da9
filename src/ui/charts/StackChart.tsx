import { AXIS_TEXT, axisWidth } from "./axisText.ts";
import { StackMarks } from "./StackMarks.tsx";
import type { StackCliff, StackColumn } from "./stackChartModel.ts";
import { textWidth } from "./textLines.ts";
import type { ChartSize } from "./timeChartModel.ts";
import { yearStep } from "./timeScale.ts";
import { roundSpan } from "./valueScale.ts";
import { YearPlot } from "./YearPlot.tsx";

export type StackChartProps = {
  readonly size: ChartSize;
  readonly name: string;
  readonly columns: readonly StackColumn[];
  readonly cliffs: readonly StackCliff[];
  readonly formatValue: (value: number) => string;
};

const sumOf = ({ parts }: StackColumn, sign: 1 | -1): number =>
  parts.reduce((sum, { value }) => sum + (value * sign > 0 ? value : 0), 0);

/** Years as stacks of what adds and what takes away, with the sum above each. The arrow keys go from year to year. */
export function StackChart({ size, name, columns, cliffs, formatValue }: StackChartProps) {
  const values = roundSpan(
    Math.min(...columns.map((column) => sumOf(column, -1))),
    Math.max(...columns.map((column) => sumOf(column, 1))),
  );
  const [first, last] = [columns[0]?.year ?? 0, columns.at(-1)?.year ?? 0];
  const room = { top: 42, right: 8 };
  const plot = size.width - axisWidth(values, formatValue) - 2 * room.right;
  const step = yearStep(columns.length, plot, textWidth(String(last), AXIS_TEXT) + 12);
  return (
    <YearPlot
      size={size}
      name={name}
      stops={columns.map(({ year, total, tip }) => ({ at: year, anchor: total, tip }))}
      values={values}
      formatValue={formatValue}
      time={{
        domain: [first - 0.5, last + 0.5],
        ticks: columns.filter(({ year }) => (year - first) % step === 0).map(({ year }) => year),
        format: String,
      }}
      room={room}
      ring={7}
    >
      <StackMarks columns={columns} cliffs={cliffs} />
    </YearPlot>
  );
}
