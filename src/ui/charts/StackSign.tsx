import { useId } from "react";
import stack from "./stack.module.css";
import type { StackTone } from "./stackChartModel.ts";

const hatchId = (id: string, tone: StackTone): string => `${id}-${tone}`;

/** Stripes in the colour of a tone: what lies below zero. */
export function StackHatch({ id, tone }: { readonly id: string; readonly tone: StackTone }) {
  return (
    <pattern id={hatchId(id, tone)} width="6" height="6" patternUnits="userSpaceOnUse">
      <path className={stack[`stripe-${tone}`]} d="M-1.5 1.5 1.5 -1.5M0 6 6 0M4.5 7.5 7.5 4.5" />
    </pattern>
  );
}

type StackSurfaceProps = {
  /** The id under which the stripes were made. */
  readonly id: string;
  readonly tone: StackTone;
  readonly hatched: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A part of a stack: filled when it adds, striped with an edge when it takes away. */
export function StackSurface({ id, tone, hatched, ...place }: StackSurfaceProps) {
  return hatched ? (
    <rect {...place} className={stack[`edge-${tone}`]} fill={`url(#${hatchId(id, tone)})`} />
  ) : (
    <rect {...place} className={stack[tone]} />
  );
}

/** A sample of a part for the legend. */
export function StackSign({ tone, hatched }: { readonly tone: StackTone; readonly hatched: boolean }) {
  const id = useId();
  return (
    <svg width="18" height="14" viewBox="0 0 18 14" aria-hidden="true" focusable="false">
      {hatched && (
        <defs>
          <StackHatch id={id} tone={tone} />
        </defs>
      )}
      <StackSurface id={id} tone={tone} hatched={hatched} x={1} y={1} width={14} height={12} />
    </svg>
  );
}
