import type { ShareRange } from "../../domain/incentiveComparison.ts";
import { textWidth } from "../../ui/charts/textLines.ts";
import type { ChartSize } from "../../ui/charts/timeChartModel.ts";
import css from "./ComparisonChart.module.css";
import { namedLines, TEXT } from "./namedLines.ts";

/** Two rates beside each other: fractions, and what stands behind each bar. */
export type ComparisonChartRow = {
  readonly key: string;
  readonly label: string;
  readonly rate: ShareRange;
  readonly rateWords: string;
  readonly standard: ShareRange;
  readonly standardWords: string;
};

type ComparisonChartProps = {
  readonly size: ChartSize;
  readonly name: string;
  readonly rows: readonly ComparisonChartRow[];
};

/** The height of a row, in pixels: a line of words above, or words at its left, and two bars. */
export const COMPARISON_ROW = 62;
const THICK = 13;
/** From this width on the names stand at the left of the bars. */
const WIDE = 620;

/** Each rate above the one that holds without the incentive, on one scale. */
export function ComparisonChart({ size, name, rows }: ComparisonChartProps) {
  const beside = size.width >= WIDE ? Math.min(360, size.width * 0.34) : 0;
  const room =
    Math.max(...rows.map(({ rateWords, standardWords }) => textWidth(`${rateWords}${standardWords}`, TEXT) / 1.4), 40) +
    16;
  const most = Math.max(...rows.flatMap(({ rate, standard }) => [rate.high, standard.high]), 0.01);
  const scale = Math.max(size.width - beside - room, 40) / most;
  return (
    <svg
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={name}
    >
      {rows.map(({ key, label, rate, rateWords, standard, standardWords }, index) => {
        const top = index * COMPARISON_ROW;
        const bars = beside > 0 ? top + 16 : top + 26;
        const lines = namedLines(label, (beside || size.width) - 24, beside > 0 ? 3 : 1);
        return (
          <g key={key}>
            <line className={css["rule"]} x1="0" x2={size.width} y1={top + 0.5} y2={top + 0.5} />
            {lines.map((line, at) => (
              <text
                key={line}
                className={css["label"]}
                x="0"
                y={beside > 0 ? top + 35 + (at - (lines.length - 1) / 2) * 15 : top + 17}
              >
                {line}
              </text>
            ))}
            <Bar range={rate} x={beside} y={bars} scale={scale} tone="rate" words={rateWords} />
            <Bar range={standard} x={beside} y={bars + THICK + 3} scale={scale} tone="standard" words={standardWords} />
          </g>
        );
      })}
    </svg>
  );
}

type BarProps = {
  readonly range: ShareRange;
  readonly x: number;
  readonly y: number;
  /** Pixels for the whole. */
  readonly scale: number;
  readonly tone: "rate" | "standard";
  readonly words: string;
};

/** A bar up to its lowest value; where readings differ, an outline goes on to the highest. Nothing is a thin line. */
function Bar({ range: { low, high }, x, y, scale, tone, words }: BarProps) {
  return (
    <>
      <rect className={css[tone]} x={x} y={y} width={Math.max(low * scale, 1.5)} height={THICK} />
      {high > low && (
        <rect className={css["range"]} x={x + low * scale} y={y + 1} width={(high - low) * scale} height={THICK - 2} />
      )}
      <text className={css[`${tone}Words`]} x={x + Math.max(high * scale, 1.5) + 8} y={y + THICK - 3}>
        {words}
      </text>
    </>
  );
}
