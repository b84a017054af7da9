import { textLines } from "../../ui/charts/textLines.ts";

/** The size of the words in the charts of this page, in pixels. */
export const TEXT = 12;

/** A name in at most so many lines of this width, in pixels; what is cut off is said to be. */
export function namedLines(name: string, width: number, most: number): readonly string[] {
  const lines = textLines(name, width, TEXT);
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]}…`];
}
