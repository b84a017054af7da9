import type { Placed } from "./timelineShape.ts";

/**
 * Entries by where they stand in time, so that those in a window are found without looking at the others: sorted by their first day,
 * with the latest last day of every stretch of them (a tree in an array: node n has the children 2n and 2n + 1, the leaves are last).
 */
export type TimelineIndex = {
  readonly placed: readonly Placed[];
  readonly latest: Float64Array;
  readonly leaves: number;
};

/** Puts entries into an index. It takes as long as sorting them. */
export function indexOf(entries: readonly Placed[]): TimelineIndex {
  const placed = [...entries].sort((a, b) => (a.first === b.first ? a.order - b.order : a.first < b.first ? -1 : 1));
  let leaves = 1;
  while (leaves < placed.length) leaves *= 2;
  const latest = new Float64Array(2 * leaves).fill(Number.NEGATIVE_INFINITY);
  placed.forEach(({ last }, index) => {
    latest[leaves + index] = last;
  });
  const at = (node: number): number => latest[node] ?? Number.NEGATIVE_INFINITY;
  for (let node = leaves - 1; node > 0; node--) latest[node] = Math.max(at(2 * node), at(2 * node + 1));
  return { placed, latest, leaves };
}

/**
 * The entries of which at least a part lies in the time from `from` until before `until` (days since 1970-01-01, fractions too), by their
 * first day. It takes as long as there are such entries, however many others there are.
 */
export function within({ placed, latest, leaves }: TimelineIndex, from: number, until: number): readonly Placed[] {
  const found: Placed[] = [];
  const visit = (node: number, start: number, count: number): void => {
    const first = placed[start];
    // A day is there from its morning to its evening.
    if (first === undefined || first.first >= until || (latest[node] ?? Number.NEGATIVE_INFINITY) + 1 <= from) return;
    if (count === 1) {
      found.push(first);
      return;
    }
    visit(2 * node, start, count / 2);
    visit(2 * node + 1, start + count / 2, count / 2);
  };
  visit(1, 0, leaves);
  return found;
}
