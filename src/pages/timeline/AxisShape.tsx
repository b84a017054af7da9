import type { ReactNode } from "react";
import type { EntryGroup } from "../../domain/timelineLanes.ts";
import type { AxisShape as Shape } from "../../domain/timelineShape.ts";
import css from "./AxisShape.module.css";

/** What a mark is of: an act has a square, what an act sets for a time and what is to come have colours of their own. */
type Tone = "event" | "act" | "validity" | "step";

export const toneOf = (group: EntryGroup): Tone =>
  group === "acts" ? "act" : group === "validities" ? "validity" : group === "next-steps" ? "step" : "event";

const TONES: readonly Tone[] = ["event", "act", "validity", "step"];

/** A gradient takes its colour from where it is defined, so each tone has its own pair. */
const fade = (tone: Tone, direction: "in" | "out"): string => `timeline-fade-${direction}-${tone}`;

/** The gradients that let an open end fade. Drawn once per page; the shapes refer to them. */
export function AxisFades() {
  return (
    <svg className={css["fades"]} aria-hidden="true" focusable="false">
      {TONES.map((tone) => (
        <g key={tone} className={css[tone]}>
          <linearGradient id={fade(tone, "in")}>
            <stop className={css["none"]} offset="0" />
            <stop className={css["full"]} offset="0.85" />
          </linearGradient>
          <linearGradient id={fade(tone, "out")}>
            <stop className={css["full"]} offset="0.15" />
            <stop className={css["none"]} offset="1" />
          </linearGradient>
        </g>
      ))}
    </svg>
  );
}

/** Something of fixed size at a place of the drawing, which has its origin there; its unit is a sixteenth of the height. */
function At({ x, children }: { readonly x: number; readonly children: ReactNode }) {
  return (
    <svg x={`${x}rem`} y="0" width="1rem" height="1rem" viewBox="0 -8 16 16" overflow="visible" aria-hidden="true">
      {children}
    </svg>
  );
}

const END = "M-2-8h3V8h-3z";
/** How long an open end takes to fade (rem). It is a sign, not a measure. */
const FADING = 5;
/** Up to this width (rem) a length cannot be seen: the mark is a ring. */
const TOO_SHORT = 1.25;

/** What each kind of date looks like, in a drawing of a width (rem). The words beside it say the same. */
function drawn(shape: Shape, tone: Tone, width: number) {
  const all = { x: "0", width: `${width}rem` };
  switch (shape) {
    case "day":
      return (
        <At x={width / 2}>
          {tone === "act" ? (
            <path className={css["line"]} d="M-5.5-5.5h11v11h-11z" />
          ) : (
            <circle className={css["solid"]} r="6.5" />
          )}
        </At>
      );
    case "before":
      return (
        <>
          <rect {...all} y="0.2rem" height="0.6rem" fill={`url(#${fade(tone, "in")})`} />
          <rect className={css["paper"]} {...all} y="0.325rem" height="0.35rem" />
          <At x={width}>
            <path className={css["solid"]} d={END} />
          </At>
        </>
      );
    case "one-of":
      return (
        <>
          <rect className={css["line"]} {...all} y="0.2rem" height="0.6rem" />
          <At x={0}>
            <path className={css["solid"]} d="M-1-8h3V8h-3z" />
          </At>
          <At x={width}>
            <path className={css["solid"]} d={END} />
          </At>
        </>
      );
    case "period":
      return (
        <>
          <rect className={css["solid"]} {...all} y="0.125rem" height="0.75rem" rx="2" />
          <At x={width}>
            <path className={css["mark"]} d={END} />
          </At>
        </>
      );
    case "until":
      return (
        <>
          <rect className={css["solid"]} {...all} y="0.44rem" height="0.12rem" />
          <rect
            x={`${Math.max(0, width - FADING)}rem`}
            width={`${Math.min(width, FADING)}rem`}
            y="0.125rem"
            height="0.75rem"
            fill={`url(#${fade(tone, "in")})`}
          />
          <At x={width}>
            <path className={css["mark"]} d={END} />
          </At>
        </>
      );
    case "since":
      return (
        <>
          <rect className={css["solid"]} {...all} y="0.44rem" height="0.12rem" />
          <rect
            x="0"
            width={`${Math.min(width, FADING)}rem`}
            y="0.125rem"
            height="0.75rem"
            fill={`url(#${fade(tone, "out")})`}
          />
        </>
      );
    case "uncertain":
      return width > TOO_SHORT ? (
        <rect className={css["dashed"]} {...all} y="0.2rem" height="0.6rem" rx="4.8" />
      ) : (
        <At x={width / 2}>
          <circle className={css["ring"]} r="6" />
        </At>
      );
  }
}

type AxisShapeProps = { readonly shape: Shape; readonly tone: Tone; readonly width: number };

/** The drawing of a date, as wide as it lasts (rem). */
export function AxisShape({ shape, tone, width }: AxisShapeProps) {
  return (
    <svg
      className={`${css["shape"]} ${css[tone]}`}
      width={`${width}rem`}
      height="1rem"
      aria-hidden="true"
      focusable="false"
    >
      {drawn(shape, tone, width)}
    </svg>
  );
}

/** The same drawing, small, for the legend. */
export const AxisSample = ({ shape, tone }: Omit<AxisShapeProps, "width">) => (
  <AxisShape shape={shape} tone={tone} width={shape === "day" ? 1 : 2.25} />
);
