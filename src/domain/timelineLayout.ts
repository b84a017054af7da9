import { type TimelineIndex, within } from "./timelineIndex.ts";
import type { AxisShape, Placed } from "./timelineShape.ts";

/** A stretch of the axis that is laid out at once. Lengths on the axis are in rem, so that they grow with the reader's letters. */
export type AxisStretch = {
  /** The days (since 1970-01-01) that the stretch reaches from and to; positions count from `from`. */
  readonly from: number;
  readonly until: number;
  /** How long a day is (rem). */
  readonly scale: number;
};

/** One thing on the axis: the mark of an entry, or a cluster of several that would cover each other. */
export type AxisItem = {
  /** The entry's name, or that of the cluster's first entry. */
  readonly id: string;
  readonly row: number;
  /** Where the mark begins and ends (rem from the beginning of the stretch). */
  readonly start: number;
  readonly end: number;
  readonly shape: AxisShape;
  /** By their first day. One makes a mark, several make a cluster. */
  readonly members: readonly [Placed, ...Placed[]];
  /** A mark with a length of its own: its words stand below it, not beside it. */
  readonly long: boolean;
  /** How much room its words have (rem) before the next thing in the row begins. */
  readonly room: number;
};

export type LaneLayout = { readonly rows: number; readonly items: readonly AxisItem[] };

/** A mark without a length of its own (rem). */
export const MARK = 1;
/** How wide a cluster is drawn (rem). */
export const CLUSTER = 2.25;
/** The least distance between two things in a row (rem). */
export const GAP = 0.5;
/** How far an open bracket reaches back before it has faded (rem). It is a sign, not a measure: the beginning is not known. */
const TAIL = 3;
/** From this length on (rem) a mark is a bar. */
const LONG = 4;
/** The room that words ask for, and the most that they take (rem). */
const WORDS = 11;
const MOST_WORDS = 30;
/** Bars that begin within this length (rem) may share a cluster. */
const CLUSTER_OF_BARS = 10;

type Draft = { row: number; start: number; end: number; taken: number; long: boolean; members: [Placed, ...Placed[]] };

/** Where the mark of an entry begins and ends on a stretch (rem). */
function extent({ shape, first, last }: Placed, { from, until, scale }: AxisStretch): readonly [number, number] {
  const at = (day: number): number => (Math.min(Math.max(day, from), until) - from) * scale;
  // A day is drawn in its middle; everything else reaches from the morning of its first to the evening of its last day.
  const end = shape === "day" ? (last + 0.5 - from) * scale + MARK / 2 : at(last + 1);
  if (shape === "before") return [end - TAIL, end];
  if (shape === "day") return [end - MARK, end];
  const start = at(first);
  if (end - start >= MARK) return [start, end];
  const middle = ((Math.max(first, from) + Math.min(last + 1, until)) / 2 - from) * scale;
  return [middle - MARK / 2, middle + MARK / 2];
}

/** The first row in which a mark and its words cover nothing; a new one while there may be more. */
function freeRow(lasts: readonly Draft[], start: number, most: number): number | undefined {
  const free = lasts.findIndex(({ taken }) => taken + GAP <= start);
  if (free !== -1) return free;
  return lasts.length < most ? lasts.length : undefined;
}

const earliestEnd = (lasts: readonly Draft[]): Draft | undefined =>
  lasts.reduce<Draft | undefined>((best, one) => (best === undefined || one.end < best.end ? one : best), undefined);

const latestStart = (lasts: readonly Draft[]): Draft | undefined =>
  lasts.reduce<Draft | undefined>(
    (best, one) => (best === undefined || one.start > best.start ? one : best),
    undefined,
  );

/**
 * Puts marks into rows, from left to right. Each first looks for a row with room for its words; where there is none, marks that would
 * cover each other become a cluster, and the others stand without words.
 */
function inRows(
  marks: readonly { readonly placed: Placed; readonly at: readonly [number, number] }[],
  most: number,
  long: boolean,
) {
  const done: Draft[] = [];
  const lasts: Draft[] = [];
  const put = (row: number, placed: Placed, [start, end]: readonly [number, number]): void => {
    const draft: Draft = {
      row,
      start,
      end,
      taken: long ? Math.max(end, start + WORDS) : end + WORDS,
      long,
      members: [placed],
    };
    lasts[row] = draft;
    done.push(draft);
  };
  for (const { placed, at } of marks) {
    const [start, end] = at;
    const free = freeRow(lasts, start, most);
    if (free !== undefined) {
      put(free, placed, at);
      continue;
    }
    const near = latestStart(lasts);
    const tight = earliestEnd(lasts);
    if (near === undefined || tight === undefined) continue;
    const covers = long ? tight.end + GAP > start : near.end + GAP > start;
    if (!covers) {
      put(tight.row, placed, at);
    } else if (long && near.members.length > 1 && start > near.start + CLUSTER_OF_BARS) {
      near.end = Math.min(near.end, start - GAP);
      put(near.row, placed, at);
    } else {
      near.members.push(placed);
      if (long) near.end = Math.max(near.end, end);
      // A cluster of days stands where its first one does, and no wider: what follows is the next cluster.
      else if (near.members.length === 2) {
        if (near.members[0].shape === "before") near.start = near.end - CLUSTER;
        else near.end = near.start + CLUSTER;
      }
      near.taken = near.end;
    }
  }
  return { done, rows: lasts.length };
}

const finished = (drafts: readonly Draft[], below: number): readonly AxisItem[] => {
  const next = new Map<number, number>();
  return [...drafts]
    .reverse()
    .map(({ row, start, end, long, members }) => {
      const free = (next.get(row) ?? Number.POSITIVE_INFINITY) - GAP - (long ? start : end + GAP / 2);
      next.set(row, start);
      const [first] = members;
      return {
        id: first.entry.id,
        row: row + below,
        start,
        end,
        shape: first.shape,
        members,
        long,
        room: Math.min(Math.max(free, 0), long ? Math.max(end - start, MOST_WORDS) : MOST_WORDS),
      };
    })
    .reverse();
};

/**
 * Lays the entries of a lane out on a stretch of the axis, in at most `most` rows of bars and as many of short marks. It looks only at
 * the entries of that stretch.
 */
export function layOut(index: TimelineIndex, stretch: AxisStretch, most: number): LaneLayout {
  const marks = within(index, stretch.from, stretch.until)
    .map((placed) => ({ placed, at: extent(placed, stretch) }))
    .sort((a, b) => a.at[0] - b.at[0]);
  const isLong = ({ at: [start, end] }: (typeof marks)[number]): boolean => end - start >= LONG;
  const bars = inRows(marks.filter(isLong), most, true);
  const days = inRows(
    marks.filter((mark) => !isLong(mark)),
    most,
    false,
  );
  return {
    rows: bars.rows + days.rows,
    items: [...finished(bars.done, 0), ...finished(days.done, bars.rows)],
  };
}

/** The part of the axis to lay out for a view: three times as long, and the same while one moves about inside it. */
export function stretchAround(from: number, length: number, width: number): AxisStretch {
  const origin = Math.floor(from / length) * length - length / 2;
  return { from: origin, until: origin + 3 * length, scale: width / length };
}
