import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bounds, dayNumber } from "../../src/domain/edtf.ts";
import { isUnknown } from "../../src/domain/records/fields.ts";
import { indexOf, within } from "../../src/domain/timelineIndex.ts";
import { LANES_BY } from "../../src/domain/timelineLanes.ts";
import { layOut, stretchAround } from "../../src/domain/timelineLayout.ts";
import { shownIn, timelineModel } from "../../src/domain/timelineModel.ts";
import { timelineBounds } from "../../src/domain/timelineRange.ts";
import { place } from "../../src/domain/timelineShape.ts";
import { anEntry, anyEntries } from "./timelineEntries.ts";

const anyRange = fc
  .tuple(fc.integer({ min: 5000, max: 36_000 }), fc.integer({ min: 1, max: 20_000 }))
  .map(([from, length]) => ({ from, until: from + length }));

describe("the axis and the list are two views of the same entries", () => {
  test("the list holds exactly what the lanes of the axis hold and what has no date, for any lanes and any part of time", () => {
    fc.assert(
      fc.property(anyEntries, anyRange, fc.constantFrom(...LANES_BY), (entries, range, by) => {
        const model = timelineModel(entries, by);
        const shown = shownIn(model, range);
        const stretch = { from: range.from, until: range.until, scale: 60 / (range.until - range.from) };
        const drawn = model.lanes
          .flatMap(({ index }) => layOut(index, stretch, 3).items)
          .flatMap(({ members }) => members.map(({ entry }) => entry.id));
        const listed = shown.entries.map(({ id }) => id);
        expect([...drawn, ...model.undated.map(({ id }) => id)].sort()).toEqual([...listed].sort());
        expect(drawn).toHaveLength(shown.placed);
        expect(listed.length + shown.outside).toBe(entries.length);
      }),
    );
  });

  test("the list keeps its order, whatever part of it is shown", () => {
    fc.assert(
      fc.property(anyEntries, anyRange, (entries, range) => {
        const listed = shownIn(timelineModel(entries, "kind"), range).entries;
        expect(listed).toEqual(entries.filter((entry) => listed.includes(entry)));
      }),
    );
  });

  test("the whole time leaves no dated entry out", () => {
    fc.assert(
      fc.property(anyEntries, fc.integer({ min: 10_000, max: 30_000 }), (entries, asOf) => {
        const limits = timelineBounds(entries, asOf);
        expect(shownIn(timelineModel(entries, "kind"), limits?.whole).outside).toBe(0);
      }),
    );
  });

  test("an entry without a date is in every part of time in the list, and never on the axis", () => {
    const model = timelineModel([anEntry(undefined, 1), anEntry("2025-12-21", 2)], "kind");
    const { entries, placed } = shownIn(model, { from: 0, until: 1 });
    expect(entries.map(({ id }) => id)).toEqual(["events/event-1"]);
    expect(placed).toBe(0);
    expect(model.lanes.flatMap(({ index }) => index.placed)).toHaveLength(1);
  });
});

describe("the index", () => {
  test("finds exactly the entries that touch a part of time, a day being there until its evening", () => {
    fc.assert(
      fc.property(
        anyEntries,
        anyRange,
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        (entries, { from, until }, part) => {
          const placed = entries.flatMap((entry, order) => place(entry, order) ?? []);
          const [start, end] = [from + part, until + part];
          const expected = placed
            .filter(({ first, last }) => first < end && last + 1 > start)
            .map(({ order }) => order);
          const found = within(indexOf(placed), start, end).map(({ order }) => order);
          expect([...found].sort((a, b) => a - b)).toEqual(expected);
        },
      ),
    );
  });

  test("looks only at what it finds and a path to it: of 10,000 entries, a month of them", () => {
    const placed = Array.from({ length: 10_000 }, (_, index) => place(anEntry("2025", index), index)).flatMap(
      (one, index) => (one === undefined ? [] : [{ ...one, first: index * 2, last: index * 2 }]),
    );
    const index = indexOf(placed);
    let looked = 0;
    const counting = new Proxy(index.placed, {
      get(target, key, receiver) {
        if (typeof key === "string" && /^\d+$/.test(key)) looked++;
        return Reflect.get(target, key, receiver);
      },
    });
    expect(within({ ...index, placed: counting }, 9000, 9030)).toHaveLength(15);
    expect(looked).toBeLessThan(120);
  });
});

describe("the lanes", () => {
  const entries = [
    anEntry("2025-12-21", 1, { kind: "report", partnership: "a", country: "japan" }),
    anEntry("2025-12-20", 2, { kind: "meeting", partnership: "b", country: "japan" }),
    anEntry("2024-10-14", 3, { kind: "law" }),
    anEntry("2025/2039", 4, { kind: "validity" }),
  ];
  test.each([
    ["kind", ["contacts", "acts", "validities", "reports"]],
    ["partnership", ["a", "b", undefined]],
    ["country", ["japan", undefined]],
  ] as const)("by %s are %j; what belongs to no partnership has the last one", (by, lanes) => {
    expect(timelineModel(entries, by).lanes.map(({ id }) => id)).toEqual(lanes);
  });

  test("put a meeting to the contacts and a decree to the acts", () => {
    const [contacts, acts] = timelineModel(entries, "kind").lanes;
    expect(contacts?.index.placed.map(({ entry }) => entry.kind)).toEqual(["meeting"]);
    expect(acts?.index.placed.map(({ entry }) => entry.kind)).toEqual(["law"]);
  });
});

describe("each kind of date is placed as what it is", () => {
  test.each([
    ["2025-12-19", "meeting", "day"],
    ["2025-12", "meeting", "uncertain"],
    ["2025-12-19~", "meeting", "uncertain"],
    ["2025-12-19?", "meeting", "uncertain"],
    ["../2025-12-21", "meeting", "before"],
    ["[2025-12-18..2025-12-21]", "meeting", "one-of"],
    ["2025-12-18/2025-12-21", "meeting", "period"],
    ["2025-12-18/..", "meeting", "since"],
    ["../2027-12-31", "validity", "until"],
    ["2026", "validity", "period"],
    ["2025-02-01/..", "validity", "since"],
  ] as const)("%s of a %s is drawn as %s", (date, kind, shape) => {
    expect(place(anEntry(date, 0, { kind }), 0)?.shape).toBe(shape);
  });

  test("an open bracket stands where its last day does, and what is in force until a day is so all that time", () => {
    const day = dayNumber(2025, 12, 21);
    expect(place(anEntry("../2025-12-21"), 0)).toMatchObject({ first: day, last: day });
    expect(place(anEntry("../2025-12-21", 0, { kind: "validity" }), 0)?.first).toBe(Number.NEGATIVE_INFINITY);
  });

  test("a period takes its last day in", () => {
    const placed = place(anEntry("2025-02-01/2039-12-31", 0, { kind: "validity" }), 0);
    expect(placed).toMatchObject({ first: dayNumber(2025, 2, 1), last: dayNumber(2039, 12, 31) });
  });

  test("nothing is placed outside the days that its date names", () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        for (const entry of entries) {
          const placed = place(entry, 0);
          if (isUnknown(entry.date)) expect(placed).toBeUndefined();
          else expect(placed?.last).toBe(bounds(entry.date).latest);
        }
      }),
    );
  });
});

test("10,000 entries leave a bounded number of marks on a stretch of the axis, at any zoom, and none is lost", () => {
  const entries = Array.from({ length: 10_000 }, (_, index) =>
    anEntry(`20${String(10 + (index % 20)).padStart(2, "0")}-0${(index % 9) + 1}-1${index % 10}`, index, {
      kind: (["meeting", "memorandum", "report"] as const)[index % 3] ?? "report",
    }),
  );
  const model = timelineModel(entries, "kind");
  const limits = timelineBounds(entries, undefined);
  if (limits === undefined) throw new Error("There are dates.");
  const length = limits.whole.until - limits.whole.from;
  for (const part of [1, 0.3, 0.05, 0.002]) {
    const stretch = stretchAround(limits.whole.from + length / 2, length * part, 60);
    for (const { index } of model.lanes) {
      const { items } = layOut(index, stretch, 4);
      // Three windows of 60 rem; nothing but a labelled mark stands closer than a cluster and a gap.
      expect(items.length).toBeLessThan(3 * (60 / 2.25 + 4 * (60 / 11)));
      const members = items.reduce((sum, item) => sum + item.members.length, 0);
      expect(members).toBe(within(index, stretch.from, stretch.until).length);
    }
  }
});
