import type { ChartTip } from "./timeChartModel.ts";

/** The surfaces of a stack: six colours in their order, and a muted one for what stands beside them. */
export const STACK_TONES = ["s1", "s2", "s3", "s4", "s5", "s6", "muted"] as const;

export type StackTone = (typeof STACK_TONES)[number];

/** One year: parts above zero are stacked up, parts below zero are stacked down and hatched. */
export type StackColumn = {
  readonly year: number;
  readonly parts: readonly { readonly key: string; readonly value: number; readonly tone: StackTone }[];
  readonly total: number;
  readonly label: string;
  readonly tip: ChartTip;
};

/** A year at whose start something changes. */
export type StackCliff = { readonly year: number; readonly label: string };
