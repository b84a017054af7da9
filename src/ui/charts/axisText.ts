import { textWidth } from "./textLines.ts";

/** The size of words in a chart, in pixels. */
export const AXIS_TEXT = 12;

/** The words of an axis, in ink that a theme changes. */
export const AXIS_TICK = { fill: "var(--ink-2)", fontSize: AXIS_TEXT, fontFamily: "var(--font-ui)" };

/** The room that the words of a value axis take, in pixels, with air between them and the plot. */
export const axisWidth = (values: readonly number[], formatValue: (value: number) => string): number =>
  Math.ceil(Math.max(...values.map((value) => textWidth(formatValue(value), AXIS_TEXT)))) + 10;
