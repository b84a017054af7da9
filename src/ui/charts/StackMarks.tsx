import { useId } from "react";
import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import { classes } from "../classes.ts";
import { AXIS_TEXT } from "./axisText.ts";
import css from "./marks.module.css";
import { StackHatch, StackSurface } from "./StackSign.tsx";
import stack from "./stack.module.css";
import { STACK_TONES, type StackCliff, type StackColumn } from "./stackChartModel.ts";
import { textWidth } from "./textLines.ts";

/** Air between the parts of a stack, in pixels. */
const GAP = 1.5;

type StackMarksProps = { readonly columns: readonly StackColumn[]; readonly cliffs: readonly StackCliff[] };

/** The stacks, their sums and the lines at which rules change. It draws inside a chart and takes its scales. */
export function StackMarks({ columns, cliffs }: StackMarksProps) {
  const id = useId();
  const [scaleX, scaleY, area] = [useXAxisScale(), useYAxisScale(), usePlotArea()];
  if (scaleX === undefined || scaleY === undefined || area === undefined) return null;
  const x = (year: number) => scaleX(year) ?? 0;
  const y = (value: number) => scaleY(value) ?? 0;
  const slot = columns.length > 0 ? area.width / columns.length : area.width;
  const width = Math.min(slot * 0.82, 64);
  const widest = Math.max(0, ...columns.map(({ label }) => textWidth(label, AXIS_TEXT)));
  const named = widest <= slot + 4;
  return (
    <g>
      <defs>
        {STACK_TONES.map((tone) => (
          <StackHatch key={tone} id={id} tone={tone} />
        ))}
      </defs>
      {columns.map(({ year, parts, label }) => {
        let [up, down] = [0, 0];
        return (
          <g key={year}>
            {parts.map(({ key, value, tone }) => {
              const from = value > 0 ? up : down;
              if (value > 0) up += value;
              else down += value;
              const [top, bottom] = [y(Math.max(from, from + value)), y(Math.min(from, from + value))];
              return (
                <StackSurface
                  key={key}
                  id={id}
                  tone={tone}
                  hatched={value < 0}
                  x={x(year) - width / 2}
                  y={top}
                  width={width}
                  height={Math.max(bottom - top - GAP, 0.5)}
                />
              );
            })}
            {named && (
              <text className={classes(css["text"], css["halo"])} x={x(year)} y={y(up) - 7} textAnchor="middle">
                {label}
              </text>
            )}
          </g>
        );
      })}
      <line className={css["zero"]} x1={area.x} x2={area.x + area.width} y1={y(0)} y2={y(0)} />
      {cliffs.map(({ year, label }) => {
        const at = x(year - 0.5);
        const right = at + 6 + textWidth(label, AXIS_TEXT) <= area.x + area.width;
        return (
          <g key={year}>
            <line className={stack["cliff"]} x1={at} x2={at} y1={area.y - 34} y2={area.y + area.height} />
            <text
              className={classes(css["text"], stack["cliffWords"])}
              x={right ? at + 6 : at - 6}
              y={area.y - 26}
              textAnchor={right ? "start" : "end"}
            >
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
}
