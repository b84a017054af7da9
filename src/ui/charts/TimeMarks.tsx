import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import { classes } from "../classes.ts";
import { FigureShape } from "./FigureShape.tsx";
import css from "./marks.module.css";
import { middleOf, type TimeChartLink, type TimeChartMark } from "./timeChartModel.ts";
import { timeLabels } from "./timeLabels.ts";
import { yearStart } from "./timeScale.ts";

type TimeMarksProps = {
  readonly marks: readonly TimeChartMark[];
  readonly links: readonly TimeChartLink[];
  readonly years: readonly number[];
};

/** Everything that stands on the time axis, at the days that it counts. It draws inside a chart and takes its scales. */
export function TimeMarks({ marks, links, years }: TimeMarksProps) {
  const [scaleX, scaleY, area] = [useXAxisScale(), useYAxisScale(), usePlotArea()];
  if (scaleX === undefined || scaleY === undefined || area === undefined) return null;
  const x = (day: number) => scaleX(day) ?? 0;
  const y = (value: number) => scaleY(value) ?? 0;
  const ground = y(0);
  const at = (mark: TimeChartMark) => x(middleOf(mark));
  const shownY = (mark: TimeChartMark) => y(mark.values[0]?.value ?? 0);

  const labels = timeLabels(marks, { at, y, x, ground, area });

  return (
    <g>
      {years.map((year) => (
        <line
          key={year}
          className={css["yearLine"]}
          x1={x(yearStart(year))}
          x2={x(yearStart(year))}
          y1={area.y}
          y2={ground + 5}
        />
      ))}
      {marks
        .filter(({ gap }) => gap !== undefined)
        .map(({ key, from, until, gap }) => {
          const width = Math.max(x(until + 1) - x(from), 14);
          const left = (x(from) + x(until + 1) - width) / 2;
          return (
            <g key={key}>
              <rect className={css["gap"]} x={left} y={area.y} width={width} height={ground - area.y} />
              <text
                className={classes(css["text"], css["quiet"])}
                transform={`translate(${left + width / 2 + 4} ${(area.y + ground) / 2}) rotate(-90)`}
                textAnchor="middle"
              >
                {gap}
              </text>
            </g>
          );
        })}
      <line className={css["zero"]} x1={area.x} x2={area.x + area.width} y1={ground} y2={ground} />
      {marks
        .filter(({ shape, values, settled }) => shape === "column" && settled && values.length > 0)
        .map((mark) => {
          const [left, right] = [x(mark.from) + 1, x(mark.until + 1) - 1];
          const top = shownY(mark);
          return (
            <g key={mark.key}>
              <rect
                className={classes(css["area"], css[mark.kind])}
                x={left}
                y={top}
                width={Math.max(right - left, 1)}
                height={Math.max(ground - top, 0)}
              />
              <path className={classes(css["edge"], css[mark.kind])} d={`M${left} ${top}H${right}`} />
            </g>
          );
        })}
      {links.map(({ from, to, sameCount }) => (
        <path
          key={`${from.key}-${to.key}`}
          className={css[sameCount ? "link" : "guide"]}
          d={`M${at(from)} ${shownY(from)}L${at(to)} ${shownY(to)}`}
        />
      ))}
      {marks.map((mark) => (
        <Mark key={mark.key} mark={mark} x={x} y={y} />
      ))}
      {/* The halos come first: within one text, that of a later script would cover the letters of an earlier one. */}
      {["halo", "plain"].map((layer) => (
        <g key={layer} aria-hidden={layer === "halo"}>
          {labels.map((label) => (
            <text
              key={label.key}
              className={classes(css["text"], layer === "halo" && css["halo"])}
              x={label.x}
              y={label.y}
              textAnchor="middle"
            >
              {label.text}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}

type MarkProps = {
  readonly mark: TimeChartMark;
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
};

/** A value with the time it may lie in, and every other value that a source gives for the same. */
function Mark({ mark, x, y }: MarkProps) {
  const { values, settled, kind, from, until, openStart, shape } = mark;
  if (values.length === 0) return null;
  const centre = x(middleOf(mark));
  const tops = values.map(({ value }) => y(value));
  const [high, low] = [Math.min(...tops), Math.max(...tops)];
  const wide = x(until + 1) - x(from) > 14;
  return (
    <g>
      {openStart && (
        <path
          className={css["whisker"]}
          d={`M${centre} ${tops[0]}h-26m5 -4l-5 4l5 4M${centre} ${(tops[0] ?? 0) - 5}v10`}
        />
      )}
      {!openStart && shape === "point" && wide && (
        <path className={css["whisker"]} d={`M${x(from)} ${(tops[0] ?? 0) - 3}v6m0 -3H${x(until + 1)}m0 -3v6`} />
      )}
      {low - high > 0.5 && <path className={css["range"]} d={`M${centre - 5} ${high}h10m-5 0V${low}m-5 0h10`} />}
      {values.map(({ value, label }, index) =>
        index === 0 && settled ? null : <FigureShape key={`${label}-${value}`} kind="other" x={centre} y={y(value)} />,
      )}
      {settled && <FigureShape kind={kind} x={centre} y={tops[0] ?? 0} />}
    </g>
  );
}
