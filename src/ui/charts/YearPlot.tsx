import type { ReactNode } from "react";
import { CartesianGrid, ComposedChart, Line, XAxis, YAxis } from "recharts";
import { AXIS_TICK, axisWidth } from "./axisText.ts";
import { ChartTooltip } from "./ChartTooltip.tsx";
import css from "./marks.module.css";
import type { ChartSize, ChartTip } from "./timeChartModel.ts";

export type YearPlotProps = {
  readonly size: ChartSize;
  /** What is said of the chart as a whole. */
  readonly name: string;
  /** Where the arrow keys stop, in the order of time: place on the axis of time, height, and what is told there. */
  readonly stops: readonly { readonly at: number; readonly anchor: number; readonly tip: ChartTip }[];
  /** The values that are named, from the lowest to the highest of the plot. */
  readonly values: readonly number[];
  readonly formatValue: (value: number) => string;
  /** What the axis of time goes from and to, and where it has words. */
  readonly time: {
    readonly domain: readonly [from: number, until: number];
    readonly ticks: readonly number[];
    readonly format: (at: number) => string;
  };
  /** Pixels above and to the right of the plot. */
  readonly room: { readonly top: number; readonly right: number };
  /** The ring around the stop that is looked at, in pixels. */
  readonly ring: number;
  /** What is drawn: it takes the scales of the chart. */
  readonly children: ReactNode;
};

/** The ground of every chart of values over years: lines with their values, years below, and the keys' way from stop to stop. */
export function YearPlot({ size, name, stops, values, formatValue, time, room, ring, children }: YearPlotProps) {
  return (
    <div className={css["chart"]}>
      <ComposedChart
        width={size.width}
        height={size.height}
        data={[...stops]}
        margin={{ ...room, bottom: 4, left: 0 }}
        aria-label={name}
      >
        <CartesianGrid vertical={false} stroke="var(--rule-soft)" />
        <XAxis
          type="number"
          dataKey="at"
          domain={[...time.domain]}
          allowDataOverflow
          ticks={[...time.ticks]}
          tickFormatter={time.format}
          interval={0}
          tickLine={false}
          axisLine={false}
          tick={AXIS_TICK}
          height={26}
        />
        <YAxis
          type="number"
          domain={[values[0] ?? 0, values.at(-1) ?? 1]}
          ticks={[...values]}
          tickFormatter={formatValue}
          interval={0}
          width={axisWidth(values, formatValue)}
          tickLine={false}
          axisLine={false}
          tick={AXIS_TICK}
        />
        <ChartTooltip cursor />
        {children}
        <Line
          dataKey="anchor"
          stroke="none"
          dot={false}
          activeDot={{ r: ring, fill: "none", stroke: "var(--focus)", strokeWidth: 2 }}
          isAnimationActive={false}
          legendType="none"
        />
      </ComposedChart>
    </div>
  );
}
