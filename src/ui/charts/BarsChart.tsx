import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from "recharts";
import type { ObservationKind } from "../../domain/records/observation.ts";
import { classes } from "../classes.ts";
import { BAR_ROW } from "./barRow.ts";
import { ChartTooltip } from "./ChartTooltip.tsx";
import { FigureShape } from "./FigureShape.tsx";
import css from "./marks.module.css";
import { textLines, textWidth } from "./textLines.ts";
import type { ChartSize, ChartTip } from "./timeChartModel.ts";

/** One figure among others of the same unit. */
export type BarsChartRow = {
  readonly key: string;
  readonly label: string;
  readonly kind: ObservationKind;
  /** The first is the one that we show, when `settled`. */
  readonly values: readonly { readonly value: number; readonly label: string }[];
  readonly settled: boolean;
  readonly tip: ChartTip;
};

export type BarsChartProps = {
  readonly size: ChartSize;
  readonly name: string;
  readonly rows: readonly BarsChartRow[];
};

const TEXT = 12;
const THICK = 14;

/** Both ends where sources differ, smallest first. */
function wordsOf({ values }: Pick<BarsChartRow, "values">): string {
  const sorted = [...values].sort((one, other) => one.value - other.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined) return "";
  return low.value === high.value ? low.label : `${low.label} / ${high.label}`;
}

/** Figures side by side, each with its words above its bar, so that they can be read on a phone. */
export function BarsChart({ size, name, rows }: BarsChartProps) {
  const most = Math.max(...rows.flatMap(({ values }) => values.map(({ value }) => value)), 0);
  const data = rows.map((row) => ({ ...row, anchor: Math.max(...row.values.map(({ value }) => value)) }));
  const room = Math.max(...rows.map((row) => textWidth(wordsOf(row), TEXT))) + 16;
  return (
    <div className={css["chart"]}>
      <BarChart
        layout="vertical"
        width={size.width}
        height={size.height}
        data={data}
        margin={{ top: 0, right: room, bottom: 0, left: 2 }}
        aria-label={name}
      >
        <XAxis type="number" hide domain={[0, most === 0 ? 1 : most]} />
        <YAxis type="category" dataKey="key" hide />
        <ChartTooltip cursor={false} />
        <Bar
          dataKey="anchor"
          barSize={BAR_ROW}
          isAnimationActive={false}
          shape={(place: BarShapeProps) => <Row place={place} row={data[place.index]} most={most} full={size.width} />}
        />
      </BarChart>
    </div>
  );
}

/** A bar; open at its end where the sign of its kind stands. */
function outline(x: number, y: number, width: number, closed: boolean): string {
  if (closed) return `M${x} ${y}h${width}v${THICK}h${-width}z`;
  const end = Math.max(width - 7, 0);
  return `M${x + end} ${y}h${-end}v${THICK}h${end}`;
}

type RowProps = {
  readonly place: BarShapeProps;
  readonly row: (BarsChartRow & { readonly anchor: number }) | undefined;
  readonly most: number;
  readonly full: number;
};

function Row({ place, row, most, full }: RowProps) {
  if (row === undefined) return null;
  // The bar of the largest value ends where the plot does: from one bar the scale of all follows.
  const scale = row.anchor === 0 || most === 0 ? 0 : place.width / row.anchor;
  const middle = place.y + place.height / 2;
  const top = middle + 8;
  const [shown] = row.values;
  const sorted = [...row.values].sort((one, other) => one.value - other.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  const ranged = low !== undefined && high !== undefined && low.value !== high.value;
  const end = place.x + Math.max(...row.values.map(({ value }) => value)) * scale;
  const lines = textLines(row.label, full - 4, TEXT).slice(0, 2);
  return (
    <g>
      {lines.map((line, index) => (
        <text
          key={line}
          className={classes(css["text"], css["quiet"])}
          x={place.x}
          y={top - 7 - (lines.length - 1 - index) * 15}
        >
          {line}
        </text>
      ))}
      {row.settled && shown !== undefined && (
        <>
          <rect
            className={classes(css["area"], css[row.kind])}
            x={place.x}
            y={top}
            width={Math.max(shown.value * scale, 0)}
            height={THICK}
          />
          <path
            className={classes(css["edge"], css[row.kind])}
            d={outline(place.x, top, shown.value * scale, row.kind === "result" || ranged)}
          />
        </>
      )}
      {ranged && (
        <path
          className={css["range"]}
          d={`M${place.x + low.value * scale} ${top + 2}v${THICK - 4}m0 ${-(THICK - 4) / 2}H${place.x + high.value * scale}m0 ${-(THICK - 4) / 2}v${THICK - 4}`}
        />
      )}
      {ranged &&
        row.values.map(({ value, label }, index) => (
          <FigureShape
            key={`${label}-${value}`}
            kind={index === 0 && row.settled ? row.kind : "other"}
            x={place.x + value * scale}
            y={top + THICK / 2}
          />
        ))}
      {row.kind !== "result" && row.settled && shown !== undefined && !ranged && (
        <FigureShape kind={row.kind} x={place.x + shown.value * scale} y={top + THICK / 2} />
      )}
      <text className={css["text"]} x={end + 10} y={top + THICK - 3}>
        {wordsOf(row)}
      </text>
    </g>
  );
}
