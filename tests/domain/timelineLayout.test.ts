import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber } from "../../src/domain/edtf.ts";
import { partingRange, spread, timeOf } from "../../src/domain/timelineCluster.ts";
import { laneView } from "../../src/domain/timelineLaneView.ts";
import { CLUSTER, GAP, layOut, MARK, stretchAround } from "../../src/domain/timelineLayout.ts";
import { shownIn, timelineModel } from "../../src/domain/timelineModel.ts";
import { lengthOf } from "../../src/domain/timelineRange.ts";
import { TICK_ROOM, ticksOf } from "../../src/domain/timelineTicks.ts";
import { anEntry, anyEntries } from "./timelineEntries.ts";

const FIRST = dayNumber(2025, 12, 1);
const MONTH = { from: FIRST, until: FIRST + 31, scale: 2 };

const itemsOf = (dates: readonly string[], stretch = MONTH, rows = 3) => {
  const [lane] = timelineModel(
    dates.map((date, index) => anEntry(date, index)),
    "kind",
  ).lanes;
  if (lane === undefined) throw new Error("There is no lane without a date.");
  return layOut(lane.index, stretch, rows);
};

describe("a mark", () => {
  test("of a day stands in the middle of the day", () => {
    const [mark] = itemsOf(["2025-12-10"]).items;
    expect(((mark?.start ?? 0) + (mark?.end ?? 0)) / 2).toBeCloseTo(9.5 * 2);
  });

  test("of a period reaches from the morning of its first to the evening of its last day", () => {
    expect(itemsOf(["2025-12-08/2025-12-15"]).items).toMatchObject([{ start: 7 * 2, end: 15 * 2, long: true }]);
  });

  test("of an open bracket ends with its last possible day", () => {
    expect(itemsOf(["../2025-12-10"]).items[0]?.end).toBe(10 * 2);
  });

  test("of what has no end reaches to the end of the stretch, and what began before it is not lost", () => {
    expect(itemsOf(["2025-12-18/.."]).items[0]?.end).toBe(62);
    expect(itemsOf(["2025-01/2026-12"]).items).toMatchObject([{ start: 0, end: 62 }]);
  });
});

describe("marks and clusters", () => {
  const anyStretch = fc
    .tuple(fc.integer({ min: 7000, max: 33_000 }), fc.integer({ min: 1, max: 15_000 }))
    .map(([from, length]) => stretchAround(from, length, 60));

  test("never cover each other in a row", () => {
    fc.assert(
      fc.property(anyEntries, anyStretch, fc.integer({ min: 1, max: 4 }), (entries, stretch, rows) => {
        for (const { index } of timelineModel(entries, "partnership").lanes) {
          const layout = layOut(index, stretch, rows);
          for (let row = 0; row < layout.rows; row++) {
            const inRow = layout.items.filter((item) => item.row === row).sort((a, b) => a.start - b.start);
            inRow.forEach((item, at) => {
              const next = inRow[at + 1];
              if (next !== undefined) expect(item.end).toBeLessThanOrEqual(next.start);
              // Nor do the words of a mark reach into the next one.
              if (next !== undefined && !item.long) expect(item.end + item.room).toBeLessThanOrEqual(next.start);
            });
          }
        }
      }),
    );
  });

  test("use no more rows than they may: so many for bars, so many for short marks", () => {
    fc.assert(
      fc.property(anyEntries, anyStretch, fc.integer({ min: 1, max: 4 }), (entries, stretch, rows) => {
        for (const { index } of timelineModel(entries, "kind").lanes) {
          const layout = layOut(index, stretch, rows);
          expect(layout.rows).toBeLessThanOrEqual(2 * rows);
          expect(layout.items.every(({ row }) => row < layout.rows)).toBe(true);
        }
      }),
    );
  });

  test("stay apart while there are rows for their words, and become one with a count where there are none", () => {
    const days = ["2025-12-10", "2025-12-10", "2025-12-10", "2025-12-10", "2025-12-10"];
    expect(itemsOf(days, MONTH, 5).items.map(({ members }) => members.length)).toEqual([1, 1, 1, 1, 1]);
    const few = itemsOf(days, MONTH, 2).items;
    expect(few.map(({ members }) => members.length).sort()).toEqual([1, 4]);
    expect(few.every(({ end, start }) => end - start <= Math.max(MARK, CLUSTER))).toBe(true);
  });

  test("a cluster does not swallow what follows it at a distance", () => {
    const days = ["2025-12-02", "2025-12-02", "2025-12-02", "2025-12-12"];
    expect(itemsOf(days, MONTH, 1).items.map(({ members }) => members.length)).toEqual([3, 1]);
  });

  test("move with the time shown and change nothing while one moves about in a stretch", () => {
    const [a, b] = [stretchAround(20_000.2, 365, 60), stretchAround(20_000.9, 365, 60)];
    expect(a).toEqual(b);
    expect(a.from).toBeLessThanOrEqual(20_000 - 365 / 2);
    expect(a.until).toBeGreaterThanOrEqual(20_000.9 + 365);
  });

  test("are drawn only for what lies in the time shown, even where their words would reach into it", () => {
    const layout = itemsOf(["2025-12-02", "2025-12-28"]);
    const drawn = (from: number, until: number) =>
      laneView(layout, { from: FIRST + from, until: FIRST + until }).items.map(({ members: [first] }) => first.order);
    expect(drawn(20, 31)).toEqual([1]);
    expect(drawn(2, 31)).toEqual([1]);
    expect(drawn(1.5, 31)).toEqual([0, 1]);
    expect(GAP).toBeGreaterThan(0);
  });

  test("leave no empty rows: those in which something is to be seen move together", () => {
    const layout = itemsOf(["2025-12-02", "2025-12-03", "2025-12-04", "2025-12-30", "2025-12-29"], MONTH, 3);
    const { items, rowOf } = laneView(layout, { from: FIRST + 25, until: FIRST + 31 });
    const rows = items.map(({ row }) => rowOf.get(row));
    expect(new Set(rows)).toEqual(new Set(Array.from({ length: rowOf.size }, (_, row) => row)));
    expect(rowOf.size).toBeLessThan(layout.rows);
  });

  test("at the end of the time shown count only what the list has for it", () => {
    fc.assert(
      fc.property(anyEntries, anyStretch, fc.double({ min: 0.5, max: 1.49, noNaN: true }), (entries, stretch, at) => {
        const length = (stretch.until - stretch.from) / 3;
        const range = { from: stretch.from + at * length, until: stretch.from + (at + 1) * length };
        const model = timelineModel(entries, "kind");
        const drawn = model.lanes
          .flatMap(({ index }) => laneView(layOut(index, stretch, 1), range).items)
          .flatMap(({ members }) => members.map(({ entry }) => entry.id));
        const listed = shownIn(model, range).entries.slice(model.undated.length);
        expect(drawn.sort()).toEqual(listed.map(({ id }) => id).sort());
      }),
    );
  });
});

describe("a cluster", () => {
  const membersOf = (dates: readonly string[]) =>
    itemsOf(dates, { from: FIRST - 4000, until: FIRST + 4000, scale: 0.01 }, 1).items[0]?.members ?? [];
  const SHOWN = { from: FIRST - 400, until: FIRST + 400 };

  test("opens into the time in which its entries come apart", () => {
    const members = membersOf(["2025-12-10", "2025-12-12", "2025-12-20"]);
    const range = partingRange(members, SHOWN);
    expect(range?.from).toBeLessThan(dayNumber(2025, 12, 10));
    expect(range?.until).toBeGreaterThan(dayNumber(2025, 12, 21));
    expect(range === undefined ? 0 : lengthOf(range)).toBeLessThan(20);
  });

  test("opens as a list when all of it stands on one day", () => {
    expect(partingRange(membersOf(["2025-12-10", "2025-12-10"]), SHOWN)).toBeUndefined();
  });

  test("opens as a list when no closer look would part it", () => {
    expect(
      partingRange(membersOf(["2025-12-10", "2025-12-20"]), { from: FIRST + 8, until: FIRST + 21 }),
    ).toBeUndefined();
  });

  test("names the whole time that its dates leave open, and zooms to where they stand", () => {
    const members = membersOf(["2025-12-10", "2025-12"]);
    expect(timeOf(members)).toEqual({ from: FIRST, until: FIRST + 31 });
    expect(spread(members)).toEqual({ from: FIRST, until: dayNumber(2025, 12, 11) });
  });
});

describe("the ticks", () => {
  test.each([1, 2, 5, 11, 31, 90, 200, 365, 1000, 4000, 11_000, 40_000, 400_000])(
    "of %d days stand in order, inside the stretch, and far enough from each other to be read",
    (days) => {
      const stretch = stretchAround(FIRST, days, 60);
      const places = ticksOf(stretch).map(({ at }) => at);
      expect(places.length).toBeGreaterThan(2);
      expect(places.every((at) => at >= 0 && at < 180)).toBe(true);
      places.slice(1).forEach((at, index) => {
        expect(at - (places[index] ?? 0)).toBeGreaterThan(0.88 * TICK_ROOM);
      });
    },
  );

  test.each([
    [5, "2025-12-02", 1],
    [365, "2026-01", 1],
    [11_000, "2030", 1],
  ])("of %d days name %s at its own precision", (days, written) => {
    const ticks = ticksOf({ from: FIRST, until: FIRST + days, scale: 60 / days });
    const precision = written.split("-").length;
    for (const { date } of ticks) {
      if (date.kind !== "point") throw new Error("A tick is one date.");
      expect([date.at.year, date.at.month, date.at.day].filter((part) => part !== undefined)).toHaveLength(precision);
    }
  });
});
