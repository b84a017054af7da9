import { useId } from "react";
import { dayNumber } from "../../domain/edtf.ts";
import { placeOf, type ValidityPiece } from "../../domain/incentiveValidity.ts";
import { CERTAINTIES } from "../../domain/records/taxParameter.ts";
import { CertaintyArea, CertaintyPattern } from "../../ui/charts/CertaintyPattern.tsx";
import { textWidth } from "../../ui/charts/textLines.ts";
import type { ChartSize } from "../../ui/charts/timeChartModel.ts";
import { classes } from "../../ui/classes.ts";
import { namedLines, TEXT } from "./namedLines.ts";
import css from "./ValidityChart.module.css";

export type ValidityChartRow = {
  readonly key: string;
  readonly label: string;
  readonly pieces: readonly ValidityPiece[];
  /** What stands at the end of the bar: the last day. */
  readonly end: string;
  readonly over: boolean;
};

/** Incentives under the name of their regime. */
export type ValidityChartGroup = {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly ValidityChartRow[];
};

type ValidityChartProps = {
  readonly size: ChartSize;
  readonly name: string;
  readonly groups: readonly ValidityChartGroup[];
  /** The day that is told of, in days since 1970-01-01, and in words. */
  readonly day: number;
  readonly dayWords: string;
  readonly formatYear: (year: number) => string;
};

const ROW = 44;
const GROUP = 30;
const AXIS = 40;
const THICK = 14;
/** From this width on the names stand at the left of the bars. */
const WIDE = 620;

/** The years at which many rules end: where the present relief ends, and where the longest does. */
const CLIFFS = [2028, 2040];
/** From this width of the plot on more years have room for their names. */
const ROOMY = 540;
const YEARS = { wide: [2017, 2020, 2025, 2028, 2030, 2035, 2040], narrow: [2017, 2022, 2028, 2034, 2040] };

/** The height that the chart needs, in pixels. */
export const validityHeight = (groups: readonly ValidityChartGroup[]): number =>
  AXIS + groups.reduce((sum, { rows }) => sum + GROUP + rows.length * ROW, 0) + 4;

/** How long each incentive holds, from 2017 to 2040, with the surface of its certainty; the day that is told of is a line. */
export function ValidityChart({ size, name, groups, day, dayWords, formatYear }: ValidityChartProps) {
  const id = useId();
  const isWide = size.width >= WIDE;
  const left = isWide ? Math.min(360, size.width * 0.34) : 0;
  const ends = groups.flatMap(({ rows }) => rows.map(({ end }) => textWidth(end, TEXT)));
  const right = isWide ? Math.max(...ends, 0) + 12 : 12;
  const plot = Math.max(size.width - left - right, 60);
  const x = (place: number): number => left + place * plot;
  const yearAt = (year: number): number => x(placeOf(dayNumber(year, 1, 1)));
  const now = x(placeOf(day));
  const placed = placedRows(groups);
  return (
    <svg
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={name}
    >
      <defs>
        {CERTAINTIES.map((certainty) => (
          <CertaintyPattern key={certainty} id={id} of={certainty} />
        ))}
      </defs>
      {(plot >= ROOMY ? YEARS.wide : YEARS.narrow).map((year) => {
        const cliff = CLIFFS.includes(year);
        return (
          <g key={year}>
            <line
              className={css[cliff ? "cliff" : "year"]}
              x1={yearAt(year)}
              x2={yearAt(year)}
              y1={AXIS - 4}
              y2={size.height}
            />
            <text
              className={css[cliff ? "cliffWords" : "yearWords"]}
              x={yearAt(year)}
              y={AXIS - 9}
              textAnchor={year === 2017 ? "start" : "middle"}
            >
              {formatYear(year)}
            </text>
          </g>
        );
      })}
      {placed.groups.map(({ key, title, y }) => (
        <g key={key}>
          <line className={css["rule"]} x1="0" x2={size.width} y1={y + 0.5} y2={y + 0.5} />
          <text className={css["group"]} x="0" y={y + 20}>
            {title}
          </text>
        </g>
      ))}
      {placed.rows.map(({ row: { key, pieces, over }, y }) => {
        const bar = isWide ? y + (ROW - THICK) / 2 : y + 20;
        return (
          <g key={key}>
            {pieces.map((piece) => (
              <CertaintyArea
                key={piece.phase.id}
                id={id}
                of={piece.certainty}
                x={x(piece.start)}
                y={bar}
                width={Math.max((piece.end - piece.start) * plot - 2.5, 2)}
                height={THICK}
                over={over}
              />
            ))}
          </g>
        );
      })}
      <line className={css["now"]} x1={now} x2={now} y1={16} y2={size.height} />
      {placed.rows.map(({ row: { key, label, pieces, end, over }, y }) => {
        const bar = isWide ? y + (ROW - THICK) / 2 : y + 20;
        const lines = namedLines(label, isWide ? left - 14 : size.width - 92, isWide ? 3 : 1);
        const last = Math.max(...pieces.map((piece) => piece.end), 0);
        return (
          <g key={key}>
            {lines.map((line, at) => (
              <text
                key={line}
                className={classes(css["label"], over && css["quiet"])}
                x="0"
                y={isWide ? y + ROW / 2 + 4 + (at - (lines.length - 1) / 2) * 14 : y + 13}
              >
                {line}
              </text>
            ))}
            {pieces.map((piece) => (
              <g key={piece.phase.id}>
                {piece.openStart && <path className={css["open"]} d={chevron(x(piece.start) + 5, bar, 4)} />}
                {piece.openEnd && <path className={css["open"]} d={chevron(x(piece.end) - 7, bar, -4)} />}
              </g>
            ))}
            {isWide ? (
              <text className={css["end"]} x={beyond(x(last) + 7, textWidth(end, TEXT), now)} y={bar + THICK - 3}>
                {end}
              </text>
            ) : (
              <text className={css["end"]} x={size.width} y={y + 13} textAnchor="end">
                {end}
              </text>
            )}
          </g>
        );
      })}
      <text className={css["nowWords"]} x={now} y={11} textAnchor="middle">
        {dayWords}
      </text>
    </svg>
  );
}

/** Where words of a width begin, in pixels: behind the line of the day if that would cross them. */
const beyond = (start: number, width: number, line: number): number =>
  start < line && line < start + width ? line + 7 : start;

/** The sign of an end that is not stated, inside the bar: it points to where the bar would go on. */
const chevron = (x: number, y: number, out: number): string =>
  `M${x + out} ${y + 3} ${x} ${y + THICK / 2} ${x + out} ${y + THICK - 3}`;

/** Where every group and every row begins, in pixels from above. */
function placedRows(groups: readonly ValidityChartGroup[]) {
  const placed = {
    groups: [] as { readonly key: string; readonly title: string; readonly y: number }[],
    rows: [] as { readonly row: ValidityChartRow; readonly y: number }[],
  };
  let y = AXIS;
  for (const { key, title, rows } of groups) {
    placed.groups.push({ key, title, y });
    y += GROUP;
    for (const row of rows) {
      placed.rows.push({ row, y });
      y += ROW;
    }
  }
  return placed;
}
