import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from "recharts";
import { classes } from "../classes.ts";
import { AXIS_TEXT } from "./axisText.ts";
import { ChartTooltip } from "./ChartTooltip.tsx";
import css from "./marks.module.css";
import stack from "./stack.module.css";
import { SWING_ROW } from "./swingRow.ts";
import { textWidth } from "./textLines.ts";
import type { ChartSize, ChartTip } from "./timeChartModel.ts";

/** What one cause does to a result, in both directions. */
export type SwingRow = {
  readonly key: string;
  readonly label: string;
  readonly down: { readonly value: number; readonly label: string };
  readonly up: { readonly value: number; readonly label: string };
  readonly tip: ChartTip;
};

export type SwingChartProps = { readonly size: ChartSize; readonly name: string; readonly rows: readonly SwingRow[] };

const THICK = 9;

/** Bars to the left and to the right of no change, two for each cause, with their words beside them. */
export function SwingChart({ size, name, rows }: SwingChartProps) {
  const most = Math.max(...rows.flatMap(({ down, up }) => [Math.abs(down.value), Math.abs(up.value)]), 0) || 1;
  const room =
    Math.max(...rows.flatMap(({ down, up }) => [down, up].map(({ label }) => textWidth(label, AXIS_TEXT)))) + 10;
  const half = Math.max(size.width / 2 - room, 20);
  return (
    <div className={css["chart"]}>
      <BarChart
        layout="vertical"
        width={size.width}
        height={size.height}
        data={rows.map((row) => ({ ...row, anchor: most }))}
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        aria-label={name}
      >
        <XAxis type="number" hide domain={[0, most]} />
        <YAxis type="category" dataKey="key" hide />
        <ChartTooltip cursor={false} />
        <Bar
          dataKey="anchor"
          barSize={SWING_ROW}
          isAnimationActive={false}
          shape={(place: BarShapeProps) => (
            <Swing place={place} row={rows[place.index]} middle={size.width / 2} scale={half / most} />
          )}
        />
      </BarChart>
    </div>
  );
}

type SwingProps = {
  readonly place: BarShapeProps;
  readonly row: SwingRow | undefined;
  readonly middle: number;
  /** Pixels for one unit. */
  readonly scale: number;
};

function Swing({ place, row, middle, scale }: SwingProps) {
  if (row === undefined) return null;
  const top = place.y + place.height / 2 - 4;
  return (
    <g>
      <text className={classes(css["text"], css["quiet"])} x={middle} y={top - 6} textAnchor="middle">
        {row.label}
      </text>
      {(["down", "up"] as const).map((side, index) => {
        const { value, label } = row[side];
        const length = Math.abs(value) * scale;
        const y = top + index * (THICK + 3);
        const left = value < 0;
        return (
          <g key={side}>
            <rect className={stack[side]} x={left ? middle - length : middle} y={y} width={length} height={THICK} />
            <text
              className={css["text"]}
              x={left ? middle - length - 5 : middle + length + 5}
              y={y + THICK}
              textAnchor={left ? "end" : "start"}
            >
              {label}
            </text>
          </g>
        );
      })}
      <line className={css["zero"]} x1={middle} x2={middle} y1={top - 2} y2={top + 2 * THICK + 5} />
    </g>
  );
}
