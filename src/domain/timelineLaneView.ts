import type { AxisItem, LaneLayout } from "./timelineLayout.ts";
import type { DayRange } from "./timelineRange.ts";
import type { Placed } from "./timelineShape.ts";

const isIn = ({ first, last }: Placed, { from, until }: DayRange): boolean => first < until && last + 1 > from;

/** What of a lane is drawn for a part of time. A row in which nothing is to be seen takes no room: `rowOf` gives the others their places. */
export type LaneView = {
  readonly items: readonly AxisItem[];
  readonly rowOf: ReadonlyMap<number, number>;
};

/**
 * What of a layout stands for entries of a part of time: exactly those that the list has for it. A cluster at an end of it counts only
 * those of its entries that lie inside.
 */
export function laneView({ items }: LaneLayout, range: DayRange): LaneView {
  const seen = items.flatMap((item): readonly AxisItem[] => {
    if (item.members.every((member) => isIn(member, range))) return [item];
    const [first, ...others] = item.members.filter((member) => isIn(member, range));
    return first === undefined
      ? []
      : [{ ...item, id: first.entry.id, shape: first.shape, members: [first, ...others] }];
  });
  const rows = [...new Set(seen.map(({ row }) => row))].sort((a, b) => a - b);
  return {
    items: seen.sort((a, b) => a.start - b.start),
    rowOf: new Map(rows.map((row, place) => [row, place])),
  };
}
