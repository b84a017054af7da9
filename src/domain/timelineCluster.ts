import type { DayRange } from "./timelineRange.ts";
import type { Placed } from "./timelineShape.ts";

/** The days at which the entries of a cluster stand: for something that lasts, its first day or, where that is open, its last. */
const standsAt = ({ first, last }: Placed): number => (Number.isFinite(first) ? first : last);

/** The first and the last of the days at which these entries stand (the end is the day after it). */
export function spread(members: readonly Placed[]): DayRange {
  const days = members.map(standsAt);
  return { from: Math.min(...days), until: Math.max(...days) + 1 };
}

/** The time within which these entries lie, as far as it is known; an open end gives way to the other one. */
export const timeOf = (members: readonly Placed[]): DayRange => ({
  from: Math.min(...members.map(standsAt)),
  until: Math.max(...members.map(({ first, last }) => (Number.isFinite(last) ? last : first))) + 1,
});

/** Room beside the entries of a cluster that is zoomed into, as a part of their time. */
const MARGIN = 0.15;

/**
 * What opens a cluster: the part of time in which its entries come apart. Undefined when no zoom would part them: they stand on one day,
 * or the time shown is already (nearly) that of the cluster. Then they are shown as a list.
 */
export function partingRange(members: readonly Placed[], shown: DayRange): DayRange | undefined {
  const { from, until } = spread(members);
  const room = Math.max(1, Math.ceil((until - from) * MARGIN));
  const range = { from: from - room, until: until + room };
  if (until - from <= 1 || range.until - range.from > 0.8 * (shown.until - shown.from)) return undefined;
  return range;
}
