import { bounds, type FuzzyDate } from "./edtf.ts";
import { isUnknown } from "./records/fields.ts";
import type { TimelineEntry } from "./timeline.ts";

/** How a date is drawn: each kind of knowledge has its own shape. */
export const AXIS_SHAPES = ["day", "uncertain", "before", "one-of", "period", "until", "since"] as const;

export type AxisShape = (typeof AXIS_SHAPES)[number];

/** An entry with its place in time. Days since 1970-01-01, both included; an open end is infinite. */
export type Placed = {
  readonly entry: TimelineEntry;
  readonly shape: AxisShape;
  readonly first: number;
  readonly last: number;
  /** Its place in the list. */
  readonly order: number;
};

function shapeOf(date: FuzzyDate, lasts: boolean): AxisShape {
  switch (date.kind) {
    case "point":
      if (date.at.about || date.at.inferred) return "uncertain";
      // What holds for a month holds for all of it; what happens in a month happens on a day of it that we do not know.
      if (date.at.day === undefined) return lasts ? "period" : "uncertain";
      return "day";
    case "on-or-before":
      return lasts ? "until" : "before";
    case "interval":
      return "period";
    default:
      return date.kind;
  }
}

/** Where an entry stands in time; undefined when it has no date. An open bracket stands where its last day does. */
export function place(entry: TimelineEntry, order: number): Placed | undefined {
  if (isUnknown(entry.date)) return undefined;
  const shape = shapeOf(entry.date, entry.kind === "validity");
  const { earliest, latest } = bounds(entry.date);
  return { entry, shape, first: shape === "before" ? latest : earliest, last: latest, order };
}
