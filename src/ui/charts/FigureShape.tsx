import type { ObservationKind } from "../../domain/records/observation.ts";
import { classes } from "../classes.ts";
import css from "./marks.module.css";

/** What a mark stands for: what kind of figure it is, or another value that a source gives for the same. */
export type MarkKind = ObservationKind | "other";

/** Disc, ring, square, triangle, speech bubble, diamond: told apart without colour. The centre is at 0, 0. */
const SHAPES: Readonly<Record<MarkKind, string>> = {
  result: "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z",
  estimate: "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z",
  forecast: "M-4.5 -4.5h9v9h-9z",
  target: "M0 -6 5.5 4.5h-11z",
  announced: "M-5.5 -6h11v7.5h-4.5l-3.5 4v-4h-3z",
  other: "M0 -5.5 5.5 0 0 5.5 -5.5 0z",
};

type FigureShapeProps = { readonly kind: MarkKind; readonly x: number; readonly y: number };

/** The mark of one value in a chart. */
export function FigureShape({ kind, x, y }: FigureShapeProps) {
  return <path className={classes(css["shape"], css[kind])} d={SHAPES[kind]} transform={`translate(${x} ${y})`} />;
}

/** What can stand in a legend: the marks, and what is drawn around them. */
export type LegendSign = MarkKind | "bar" | "range" | "gap" | "link" | "guide" | "column" | "span";

const SIGNS: readonly LegendSign[] = [
  "result",
  "estimate",
  "forecast",
  "target",
  "announced",
  "other",
  "bar",
  "range",
  "gap",
  "link",
  "guide",
  "column",
  "span",
];

/** Whether what a legend shows is one of our signs, and not a drawing of its own. */
export const isLegendSign = (sign: unknown): sign is LegendSign => SIGNS.some((one) => one === sign);

const isMark = (sign: LegendSign): sign is MarkKind => sign in SHAPES;

/** A sample of a mark, as wide as a short word. */
export function LegendShape({ sign }: { readonly sign: LegendSign }) {
  return (
    <svg width="26" height="16" viewBox="0 0 26 16" aria-hidden="true" focusable="false">
      {sign === "gap" && <rect className={css["gap"]} x="2" y="1" width="22" height="14" />}
      {sign === "column" && (
        <>
          <rect className={classes(css["area"], css["result"])} x="2" y="4" width="22" height="12" />
          <path className={classes(css["edge"], css["result"])} d="M2 4h22" />
        </>
      )}
      {sign === "bar" && (
        <>
          <rect className={classes(css["area"], css["result"])} x="2" y="3" width="22" height="10" />
          <path className={classes(css["edge"], css["result"])} d="M2 3h22v10h-22z" />
        </>
      )}
      {sign === "span" && <path className={css["whisker"]} d="M2 5v6M2 8h22M24 5v6" />}
      {sign === "link" && <path className={css["link"]} d="M1 8h24" />}
      {sign === "guide" && <path className={css["guide"]} d="M1 8h24" />}
      {sign === "range" && <path className={css["range"]} d="M9 2h8M13 2v12M9 14h8" />}
      {isMark(sign) && <FigureShape kind={sign} x={13} y={8} />}
    </svg>
  );
}
