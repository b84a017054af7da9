import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import { classes } from "../classes.ts";
import { AXIS_TEXT, axisWidth } from "./axisText.ts";
import css from "./marks.module.css";
import stack from "./stack.module.css";
import { textWidth } from "./textLines.ts";
import type { ChartSize, ChartTip } from "./timeChartModel.ts";
import { yearStep } from "./timeScale.ts";
import { roundSpan } from "./valueScale.ts";
import { YearPlot } from "./YearPlot.tsx";

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

/** Two lines over the years: A drawn through, B dashed. The arrow keys go from year to year. */
export function RunChart({ size, name, points, ends, formatValue }: RunChartProps) {
  const values = roundSpan(
    Math.min(...points.flatMap(({ a = 0, b = 0 }) => [a, b])),
    Math.max(...points.flatMap(({ a = 0, b = 0 }) => [a, b])),
  );
  const [first, last] = [points[0]?.year ?? 0, points.at(-1)?.year ?? 0];
  const room = { top: 16, right: Math.max(textWidth(ends.a, AXIS_TEXT), textWidth(ends.b, AXIS_TEXT)) + 14 };
  const plot = size.width - axisWidth(values, formatValue) - room.right;
  const step = yearStep(points.length, plot, textWidth(String(last), AXIS_TEXT) + 12);
  return (
    <YearPlot
      size={size}
      name={name}
      stops={points.map(({ year, a, b, tip }) => ({ at: year, anchor: a ?? b ?? 0, tip }))}
      values={values}
      formatValue={formatValue}
      time={{
        domain: first === last ? [first - 1, last] : [first, last],
        ticks: points.filter(({ year }) => (year - first) % step === 0).map(({ year }) => year),
        format: String,
      }}
      room={room}
      ring={7}
    >
      <Runs points={points} ends={ends} />
    </YearPlot>
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
