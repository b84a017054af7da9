import { CartesianGrid, ComposedChart, Line, usePlotArea, useXAxisScale, useYAxisScale, XAxis, YAxis } from "recharts";
import { classes } from "../classes.ts";
import { ChartTooltip } from "./ChartTooltip.tsx";
import css from "./marks.module.css";
import stack from "./stack.module.css";
import { textWidth } from "./textLines.ts";
import type { ChartSize, ChartTip } from "./timeChartModel.ts";
import { yearStep } from "./timeScale.ts";
import { roundSpan } from "./valueScale.ts";

/** A sum that runs from year to year, under two assumptions. */
export type RunPoint = {
  readonly year: number;
  readonly a?: number | undefined;
  readonly b?: number | undefined;
  readonly tip: ChartTip;
};

export type RunChartProps = {
  readonly size: ChartSize;
  readonly name: string;
  readonly points: readonly RunPoint[];
  /** What stands at the end of each line. */
  readonly ends: { readonly a: string; readonly b: string };
  readonly formatValue: (value: number) => string;
};

const TEXT = 12;
const TICK = { fill: "var(--ink-2)", fontSize: TEXT, fontFamily: "var(--font-ui)" };

/** Two lines over the years: A drawn through, B dashed. The arrow keys go from year to year. */
export function RunChart({ size, name, points, ends, formatValue }: RunChartProps) {
  const values = roundSpan(
    Math.min(...points.flatMap(({ a = 0, b = 0 }) => [a, b])),
    Math.max(...points.flatMap(({ a = 0, b = 0 }) => [a, b])),
  );
  const [first, last] = [points[0]?.year ?? 0, points.at(-1)?.year ?? 0];
  const axis = Math.ceil(Math.max(...values.map((value) => textWidth(formatValue(value), TEXT)))) + 10;
  const end = Math.max(textWidth(ends.a, TEXT), textWidth(ends.b, TEXT)) + 14;
  const step = yearStep(points.length, size.width - axis - end, textWidth(String(last), TEXT) + 12);
  return (
    <div className={css["chart"]}>
      <ComposedChart
        width={size.width}
        height={size.height}
        data={points.map(({ year, a, b, tip }) => ({ at: year, anchor: a ?? b ?? 0, tip }))}
        margin={{ top: 16, right: end, bottom: 4, left: 0 }}
        aria-label={name}
      >
        <CartesianGrid vertical={false} stroke="var(--rule-soft)" />
        <XAxis
          type="number"
          dataKey="at"
          domain={first === last ? [first - 1, last] : [first, last]}
          ticks={points.filter(({ year }) => (year - first) % step === 0).map(({ year }) => year)}
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
        <Runs points={points} ends={ends} />
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

function Runs({ points, ends }: Pick<RunChartProps, "points" | "ends">) {
  const [scaleX, scaleY, area] = [useXAxisScale(), useYAxisScale(), usePlotArea()];
  if (scaleX === undefined || scaleY === undefined || area === undefined) return null;
  const x = (year: number) => scaleX(year) ?? 0;
  const y = (value: number) => scaleY(value) ?? 0;
  const runs = (["a", "b"] as const).map((key) => {
    const places = points.flatMap((point) => {
      const value = point[key];
      return value === undefined ? [] : [{ x: x(point.year), y: y(value) }];
    });
    return { key, places, last: places.at(-1) };
  });
  const [ofA, ofB] = runs.map(({ last }) => last?.y ?? 0);
  // Words at the same height would cover each other: they move apart.
  const close = ofA !== undefined && ofB !== undefined && Math.abs(ofA - ofB) < 16;
  const shift = (key: "a" | "b") => (!close ? 0 : (ofA ?? 0) <= (ofB ?? 0) === (key === "a") ? -8 : 8);
  return (
    <g>
      <line className={css["zero"]} x1={area.x} x2={area.x + area.width} y1={y(0)} y2={y(0)} />
      {runs.map(({ key, places, last }) => (
        <g key={key}>
          <path
            className={stack[key === "a" ? "lineA" : "lineB"]}
            d={`M${places.map((place) => `${place.x} ${place.y}`).join("L")}`}
          />
          {last !== undefined && (
            <text
              className={classes(css["text"], stack[key === "a" ? "wordsA" : "wordsB"])}
              x={last.x + 7}
              y={last.y + 4 + shift(key)}
            >
              {ends[key]}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
