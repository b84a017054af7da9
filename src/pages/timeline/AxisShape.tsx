import type { ReactNode } from "react";
import type { AxisMark, AxisShape as Shape } from "../../domain/timelineAxis.ts";
import css from "./AxisShape.module.css";

/** A fraction of the axis as an SVG length: positions grow with the axis, strokes and words do not. */
export const percent = (fraction: number): string => `${Math.round(fraction * 10000) / 100}%`;

/** Gradients that let an open end fade. Drawn once per page; the shapes refer to them. */
export const FADE = { before: "timeline-fade-before", since: "timeline-fade-since" } as const;

/** The gradients themselves. */
export function AxisFades() {
  return (
    <svg className={css["fades"]} aria-hidden="true" focusable="false">
      <linearGradient id={FADE.before}>
        <stop className={css["none"]} offset="0" />
        <stop className={css["full"]} offset="0.85" />
      </linearGradient>
      <linearGradient id={FADE.since}>
        <stop className={css["full"]} offset="0.15" />
        <stop className={css["none"]} offset="1" />
      </linearGradient>
    </svg>
  );
}

/** Something of fixed size at a place of the axis. The drawing has its origin there; its unit is a sixteenth of the height. */
function At({ x, children }: { readonly x: number; readonly children: ReactNode }) {
  return (
    <svg x={percent(x)} y="0" width="1rem" height="1rem" viewBox="0 -8 16 16" overflow="visible" aria-hidden="true">
      {children}
    </svg>
  );
}

/** Up to this part of the axis a length cannot be seen: the mark is a ring. */
const TOO_SHORT = 0.03;

/** What each kind of date looks like, between two places of the axis. The words beside it say the same. */
function drawn(shape: Shape, start: number, end: number) {
  const span = { x: percent(start), width: percent(Math.max(0, end - start)) };
  switch (shape) {
    case "day":
      return (
        <At x={start}>
          <circle className={css["solid"]} r="6.5" />
        </At>
      );
    case "before":
      return (
        <>
          <rect className={css["open"]} {...span} y="0.2rem" height="0.6rem" fill={`url(#${FADE.before})`} />
          <rect className={css["paper"]} {...span} y="0.325rem" height="0.35rem" />
          <At x={end}>
            <path className={css["solid"]} d="M-2-8h3V8h-3z" />
          </At>
        </>
      );
    case "one-of":
      return (
        <>
          <rect className={css["line"]} {...span} y="0.2rem" height="0.6rem" />
          <At x={start}>
            <path className={css["solid"]} d="M-1-8h3V8h-3z" />
          </At>
          <At x={end}>
            <path className={css["solid"]} d="M-2-8h3V8h-3z" />
          </At>
        </>
      );
    case "period":
      return (
        <>
          <rect className={css["solid"]} {...span} y="0.125rem" height="0.75rem" rx="2" />
          <At x={end}>
            <path className={css["mark"]} d="M-2-8h3V8h-3z" />
          </At>
        </>
      );
    case "since":
      return <rect {...span} y="0.125rem" height="0.75rem" fill={`url(#${FADE.since})`} />;
    case "uncertain":
      return end - start > TOO_SHORT ? (
        <rect className={css["dashed"]} {...span} y="0.2rem" height="0.6rem" rx="4.8" />
      ) : (
        <At x={(start + end) / 2}>
          <circle className={css["ring"]} r="6" />
        </At>
      );
  }
}

/** The mark of an entry in its row. */
export function AxisShape({ mark: { shape, start, end } }: { readonly mark: AxisMark }) {
  return (
    <svg className={css["track"]} width="100%" height="1rem" aria-hidden="true" focusable="false">
      {drawn(shape, start, end)}
    </svg>
  );
}

/** The same drawing, small, for the legend. */
export function AxisSample({ shape }: { readonly shape: Shape }) {
  const [start, end] = shape === "day" ? [0.5, 0.5] : shape === "before" ? [0, 0.9] : [0.1, 0.9];
  return (
    <svg
      className={css["sample"]}
      width={shape === "day" ? "1rem" : "2.25rem"}
      height="1rem"
      aria-hidden="true"
      focusable="false"
    >
      {drawn(shape, start, end)}
    </svg>
  );
}
