import { bounds, type FuzzyDate } from "./edtf.ts";
import type { EventKind } from "./records/event.ts";
import { isUnknown } from "./records/fields.ts";
import type { TimelineEntry } from "./timeline.ts";
import { type AxisTick, ticksOf } from "./timelineTicks.ts";
import type { TimelineWindow } from "./timelineWindow.ts";

/** What belongs together on the axis, from top to bottom. */
export const AXIS_LANES = ["contacts", "milestones", "next-steps", "reports"] as const;

export type AxisLaneName = (typeof AXIS_LANES)[number];

/** How a date is drawn: each kind of knowledge has its own shape. */
export const AXIS_SHAPES = ["day", "uncertain", "before", "one-of", "period", "since"] as const;

export type AxisShape = (typeof AXIS_SHAPES)[number];

/** One entry on the axis. Positions are fractions: 0 is the left end of the axis, 1 the right end. */
export type AxisMark = {
  readonly entry: TimelineEntry;
  readonly shape: AxisShape;
  readonly start: number;
  /** The same as `start` when the day is known. */
  readonly end: number;
  /** Where the words stand: to the right of the mark, to the left of it, or below it. */
  readonly side: "after" | "before" | "below";
};

export type AxisLane = {
  readonly name: AxisLaneName;
  /** In one row no mark or label covers another. */
  readonly rows: readonly (readonly AxisMark[])[];
};

/** The axis and the list below it: two views of the same entries. */
export type TimelineAxis = {
  readonly window: TimelineWindow;
  readonly ticks: readonly AxisTick[];
  /** Where the day lies as of which the data is; undefined when it is outside the window. */
  readonly asOf: number | undefined;
  readonly lanes: readonly AxisLane[];
  /** How many entries are on the axis. */
  readonly placed: number;
  /** Entries whose date is not known. They are never on the axis. */
  readonly undated: readonly TimelineEntry[];
  /** All that is shown, in the order of the list: what is on the axis and what has no date. */
  readonly entries: readonly TimelineEntry[];
  /** How many dated entries the window leaves out. */
  readonly outside: number;
};

/** The width that a label may take beside its mark, gap included (as a part of the axis). The style sheet keeps to it. */
export const LABEL_WIDTH = 0.45;

/** How far an open bracket reaches back before it has faded. It is a sign, not a measure: the beginning is not known. */
const TAIL = 0.12;

const MILESTONE: AxisLaneName = "milestones";

const LANE_OF: Readonly<Record<EventKind | "next-step", AxisLaneName>> = {
  report: "reports",
  contact: "contacts",
  meeting: "contacts",
  visit: "contacts",
  forum: "contacts",
  announcement: "reports",
  declaration: "contacts",
  "legal-act": MILESTONE,
  opening: MILESTONE,
  "next-step": "next-steps",
  memorandum: MILESTONE,
  "road-map": MILESTONE,
  contract: MILESTONE,
  "company-registration": MILESTONE,
  financing: MILESTONE,
  residency: MILESTONE,
  construction: MILESTONE,
  staffing: MILESTONE,
  "service-start": MILESTONE,
  export: MILESTONE,
  trainees: MILESTONE,
};

/** The shape for a date. */
export function shapeOf(date: FuzzyDate): AxisShape {
  switch (date.kind) {
    case "point":
      return date.at.day === undefined || date.at.about || date.at.inferred ? "uncertain" : "day";
    case "on-or-before":
      return "before";
    case "interval":
      return "period";
    default:
      return date.kind;
  }
}

/** Where a dated entry stands in the window; undefined when it is outside. An open bracket stands where its last day does. */
function mark(entry: TimelineEntry, date: FuzzyDate, { from, until }: TimelineWindow): AxisMark | undefined {
  const shape = shapeOf(date);
  const { earliest, latest } = bounds(date);
  const first = shape === "before" ? latest : earliest;
  if (first >= until || latest < from) return undefined;
  const position = (day: number): number => Math.min(1, Math.max(0, (day - from) / (until - from)));
  // A day is drawn in its middle; everything else reaches from the morning of its first to the evening of its last day.
  const end = position(shape === "day" ? latest + 0.5 : latest + 1);
  const start = shape === "day" ? end : shape === "before" ? Math.max(0, end - TAIL) : position(earliest);
  const side = end + LABEL_WIDTH <= 1 ? "after" : start - LABEL_WIDTH >= 0 ? "before" : "below";
  return { entry, shape, start, end, side };
}

/** The part of its row that a mark takes together with its label. */
function taken({ side, start, end }: AxisMark): readonly [number, number] {
  if (side === "below") return [0, 1];
  return side === "after" ? [start, end + LABEL_WIDTH] : [start - LABEL_WIDTH, end];
}

/** Puts every mark into the first row where it covers nothing. */
function inRows(marks: readonly AxisMark[]): readonly (readonly AxisMark[])[] {
  const rows: AxisMark[][] = [];
  for (const one of [...marks].sort((a, b) => a.end - b.end)) {
    const [start, end] = taken(one);
    const free = rows.find((row) => row.every((other) => taken(other)[1] <= start || taken(other)[0] >= end));
    if (free === undefined) rows.push([one]);
    else free.push(one);
  }
  return rows;
}

/** Lays the entries out on an axis. `asOf` is the day (since 1970-01-01) as of which the data is. */
export function timelineAxis(entries: readonly TimelineEntry[], window: TimelineWindow, asOf?: number): TimelineAxis {
  const marks = new Map<TimelineEntry, AxisMark>();
  for (const entry of entries) {
    const found = isUnknown(entry.date) ? undefined : mark(entry, entry.date, window);
    if (found !== undefined) marks.set(entry, found);
  }
  const undated = entries.filter(({ date }) => isUnknown(date));
  const lanes = AXIS_LANES.map((name) => ({
    name,
    rows: inRows([...marks.values()].filter(({ entry }) => LANE_OF[entry.kind] === name)),
  }));
  return {
    window,
    ticks: ticksOf(window),
    asOf:
      asOf === undefined || asOf < window.from || asOf >= window.until
        ? undefined
        : (asOf + 0.5 - window.from) / (window.until - window.from),
    lanes: lanes.filter(({ rows }) => rows.length > 0),
    placed: marks.size,
    undated,
    entries: entries.filter((entry) => marks.has(entry) || undated.includes(entry)),
    outside: entries.length - marks.size - undated.length,
  };
}
