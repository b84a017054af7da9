import type { TimelineEntry } from "./timeline.ts";
import { indexOf, type TimelineIndex, within } from "./timelineIndex.ts";
import { ENTRY_GROUPS, type LanesBy, laneOf } from "./timelineLanes.ts";
import type { DayRange } from "./timelineRange.ts";
import { type Placed, place } from "./timelineShape.ts";

/** One lane of the axis. `id` names a kind, a partnership or a country; undefined is the lane of what belongs to no partnership. */
export type TimelineLane = { readonly id: string | undefined; readonly index: TimelineIndex };

/** The entries of a timeline, ready to be asked for any part of time: what the axis and the list are both made of. */
export type TimelineModel = {
  readonly by: LanesBy;
  readonly total: number;
  /** Entries without a date. They are never on the axis, and always in the list. */
  readonly undated: readonly TimelineEntry[];
  readonly dated: TimelineIndex;
  readonly lanes: readonly TimelineLane[];
};

/** Kinds have an order; other lanes keep the order in which they occur, and what has no lane comes last. */
const laneOrder = (id: string | undefined): number => {
  const groups: readonly (string | undefined)[] = ENTRY_GROUPS;
  const group = groups.indexOf(id);
  return group === -1 ? (id === undefined ? ENTRY_GROUPS.length + 1 : ENTRY_GROUPS.length) : group;
};

/** Builds the model of entries that are in the order of the list. */
export function timelineModel(entries: readonly TimelineEntry[], by: LanesBy): TimelineModel {
  const undated: TimelineEntry[] = [];
  const dated: Placed[] = [];
  const lanes = new Map<string | undefined, Placed[]>();
  entries.forEach((entry, order) => {
    const placed = place(entry, order);
    if (placed === undefined) {
      undated.push(entry);
      return;
    }
    dated.push(placed);
    const id = laneOf(entry, by);
    const lane = lanes.get(id);
    if (lane === undefined) lanes.set(id, [placed]);
    else lane.push(placed);
  });
  return {
    by,
    total: entries.length,
    undated,
    dated: indexOf(dated),
    lanes: [...lanes]
      .sort(([a], [b]) => laneOrder(a) - laneOrder(b))
      .map(([id, placed]) => ({ id, index: indexOf(placed) })),
  };
}

/** What is shown of a model in a part of time: the same for the axis and the list. */
export type Shown = {
  /** All of it in the order of the list: what has no date first, then what has one, newest first. */
  readonly entries: readonly TimelineEntry[];
  /** How many of them are on the axis. */
  readonly placed: number;
  /** How many dated entries that part of time leaves out. */
  readonly outside: number;
};

/** What is shown in a part of time, or without any limit. */
export function shownIn(model: TimelineModel, range: DayRange | undefined): Shown {
  const { undated, dated } = model;
  const found = range === undefined ? dated.placed : within(dated, range.from, range.until);
  const inOrder = [...found].sort((a, b) => a.order - b.order).map(({ entry }) => entry);
  return { entries: [...undated, ...inOrder], placed: found.length, outside: dated.placed.length - found.length };
}
