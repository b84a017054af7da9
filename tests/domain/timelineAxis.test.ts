import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber, parseEdtf } from "../../src/domain/edtf.ts";
import { certaintyOf, type TimelineEntry } from "../../src/domain/timeline.ts";
import { LABEL_WIDTH, timelineAxis } from "../../src/domain/timelineAxis.ts";
import { recentred, TIMELINE_SCALES, timelineWindow } from "../../src/domain/timelineWindow.ts";

const entry = (date: string | undefined, index = 0, kind: TimelineEntry["kind"] = "meeting"): TimelineEntry => {
  const read = date === undefined ? ({ unknown: "not-announced" } as const) : parseEdtf(date);
  return {
    key: `events/event-${index}`,
    title: { en: `Event ${index}` },
    kind,
    date: read,
    certainty: certaintyOf(read),
    published: [],
    actors: [],
    themes: [],
    forces: [],
    evidence: [],
  };
};

const AS_OF = dayNumber(2026, 11, 23);
const DATES = ["2025-12-19", "../2025-12-21", "2025-12-21", "2025-12-28"];
const ENTRIES = [entry(undefined, 9, "next-step"), ...DATES.map((date, index) => entry(date, index))];

const axisFor = (
  entries: readonly TimelineEntry[],
  options: Partial<Parameters<typeof timelineWindow>[1]> = {},
  asOf?: number,
) => {
  const window = timelineWindow(entries, { scale: "all", asOf, ...options });
  if (window === undefined) throw new Error("There is no window without a date.");
  return timelineAxis(entries, window, asOf);
};

const marksOf = (axis: ReturnType<typeof axisFor>) => axis.lanes.flatMap(({ rows }) => rows.flat());

/** The only mark on the axis of one date. */
function markOf(date: string, options: Partial<Parameters<typeof timelineWindow>[1]> = {}) {
  const [mark, ...others] = marksOf(axisFor([entry(date)], options));
  if (mark === undefined || others.length > 0) throw new Error(`${date} has not one mark.`);
  return mark;
}

const anyDate = fc.oneof(
  fc.constant(undefined),
  fc
    .tuple(
      fc.integer({ min: 1990, max: 2060 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.nat(7),
    )
    .map(([year, month, day, form]) => {
      const m = `${year}-${String(month).padStart(2, "0")}`;
      const d = `${m}-${String(day).padStart(2, "0")}`;
      return [d, m, `${m}~`, `${d}?`, `../${d}`, `${d}/${year + 1}`, `${d}/..`, `[${d}..${year + 2}]`][form];
    }),
);

describe("the axis and the list are two views of the same entries", () => {
  test("the list holds exactly what is on the axis and what has no date, whatever part of time is shown", () => {
    fc.assert(
      fc.property(
        fc.array(anyDate, { maxLength: 30 }),
        fc.constantFrom(...TIMELINE_SCALES),
        fc.nat(800),
        (dates, scale, month) => {
          const entries = dates.map((date, index) => entry(date, index));
          const from =
            `${1990 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}` as `${number}-${number}`;
          const window = timelineWindow(entries, { scale, from, asOf: AS_OF });
          if (window === undefined) return;
          const axis = timelineAxis(entries, window, AS_OF);
          const onAxis = marksOf(axis).map((mark) => mark.entry);
          expect(new Set(axis.entries)).toEqual(new Set([...onAxis, ...axis.undated]));
          expect(axis.entries).toHaveLength(axis.placed + axis.undated.length);
          expect(onAxis).toHaveLength(axis.placed);
          expect(axis.entries.length + axis.outside).toBe(entries.length);
        },
      ),
    );
  });

  test("the whole time leaves no dated entry out", () => {
    fc.assert(
      fc.property(fc.array(anyDate, { maxLength: 30 }), (dates) => {
        const entries = dates.map((date, index) => entry(date, index));
        const window = timelineWindow(entries, { scale: "all", asOf: AS_OF });
        expect(window === undefined ? 0 : timelineAxis(entries, window, AS_OF).outside).toBe(0);
      }),
    );
  });

  test("an entry without a date is never on the axis", () => {
    const axis = axisFor(ENTRIES, {}, AS_OF);
    expect(axis.undated.map(({ kind }) => kind)).toEqual(["next-step"]);
    expect(marksOf(axis).some((mark) => mark.entry.certainty === "undated")).toBe(false);
  });

  test("without any date there is no axis", () => {
    expect(timelineWindow([entry(undefined)], { scale: "all", asOf: AS_OF })).toBeUndefined();
  });
});

describe("each kind of date is drawn as what it is", () => {
  test.each([
    ["2025-12-19", "day"],
    ["2025-12", "uncertain"],
    ["2025-12-19~", "uncertain"],
    ["2025-12-19?", "uncertain"],
    ["../2025-12-21", "before"],
    ["[2025-12-18..2025-12-21]", "one-of"],
    ["2025-12-18/2025-12-21", "period"],
    ["2025-12-18/..", "since"],
  ] as const)("%s is drawn as %s", (date, shape) => {
    expect(markOf(date).shape).toBe(shape);
  });

  test("an open bracket ends with its last possible day and reaches back from there", () => {
    const { start, end } = markOf("../2025-12-10", { scale: "month", from: "2025-12" });
    expect(end).toBeCloseTo(10 / 31);
    expect(start).toBeLessThan(end);
  });

  test("a period reaches from its first to its last day, both included", () => {
    const { start, end } = markOf("2025-12-08/2025-12-15", { scale: "month", from: "2025-12" });
    expect([start, end]).toEqual([7 / 31, 15 / 31]);
  });

  test("what has no end reaches to the end of the axis", () => {
    expect(markOf("2025-12-18/..").end).toBe(1);
  });

  test("a period that began before the window and ends after it is not lost", () => {
    const entries = [entry("2025-01/2025-12")];
    const axis = axisFor(entries, { scale: "month", from: "2025-06" });
    expect(marksOf(axis)).toMatchObject([{ start: 0, end: 1, side: "below" }]);
  });
});

describe("the labels", () => {
  test("never cover a mark or a label of the same row, and never leave the axis", () => {
    fc.assert(
      fc.property(fc.array(anyDate, { maxLength: 30 }), (dates) => {
        const entries = dates.map((date, index) => entry(date, index));
        if (entries.every(({ certainty }) => certainty === "undated")) return;
        for (const row of axisFor(entries, {}, AS_OF).lanes.flatMap(({ rows }) => rows)) {
          const taken = row
            .map(({ side, start, end }) =>
              side === "below" ? [0, 1] : side === "after" ? [start, end + LABEL_WIDTH] : [start - LABEL_WIDTH, end],
            )
            .sort(([a = 0], [b = 0]) => a - b);
          taken.forEach(([start = 0, end = 1], index) => {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(1);
            expect(taken[index + 1]?.[0] ?? 1).toBeGreaterThanOrEqual(index + 1 < taken.length ? end : 0);
          });
        }
      }),
    );
  });
});

describe("the window", () => {
  test("of the whole time holds the first date with room for an open bracket, and the date of the data", () => {
    const axis = axisFor(ENTRIES, {}, AS_OF);
    expect(Math.min(...marksOf(axis).map(({ start }) => start))).toBeGreaterThanOrEqual(0);
    expect(axis.asOf).toBeGreaterThan(0.9);
    expect(axis.asOf).toBeLessThan(1);
  });

  test("of a year or a month has the newest date in the middle", () => {
    expect(timelineWindow(ENTRIES, { scale: "month" })).toMatchObject({
      from: dayNumber(2025, 12, 1),
      until: dayNumber(2026, 1, 1),
    });
    expect(timelineWindow(ENTRIES, { scale: "year" })).toMatchObject({
      from: dayNumber(2025, 7, 1),
      until: dayNumber(2026, 7, 1),
    });
  });

  test("cannot be moved out of the time of the entries", () => {
    const far = timelineWindow(ENTRIES, { scale: "month", from: "1999-01" });
    expect(far?.from).toBe(dayNumber(2025, 12, 1));
    expect(far?.earlier).toBeUndefined();
    const late = timelineWindow(ENTRIES, { scale: "month", from: "2999-01", asOf: AS_OF });
    expect(late?.from).toBe(dayNumber(2026, 11, 1));
    expect(late?.later).toBeUndefined();
    expect(late?.earlier).toBe("2026-10");
  });

  test("that does not hold the date of the data draws no line for it", () => {
    expect(axisFor(ENTRIES, { scale: "month" }, AS_OF).asOf).toBeUndefined();
  });

  test("keeps its middle when the scale changes", () => {
    expect(recentred("2025-07", "year", "month")).toBe("2025-12");
    expect(recentred("2025-12", "month", "year")).toBe("2025-07");
    expect(recentred("2025-12", "month", "all")).toBeUndefined();
    expect(recentred(undefined, "all", "year")).toBeUndefined();
  });
});

describe("the ticks", () => {
  test.each([
    ["all", ["2025-12-19"]],
    ["all", DATES],
    ["all", ["1995", "2050"]],
    ["all", ["1000", "2900"]],
    ["year", DATES],
    ["month", DATES],
  ] as const)(
    "of the scale %s for %j stand in order, inside the axis, and are few enough to be read",
    (scale, dates) => {
      const { ticks } = axisFor(
        dates.map((date, index) => entry(date, index)),
        { scale },
      );
      const places = ticks.map(({ at }) => at);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places.every((at) => at >= 0 && at < 1)).toBe(true);
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThan(25);
      const labelled = (rank: number) => ticks.filter((tick) => tick.rank <= rank).map(({ at }) => at);
      const nearest = (at: readonly number[]) => Math.min(...at.slice(1).map((one, index) => one - (at[index] ?? 0)));
      expect(labelled(1).length).toBeGreaterThan(0);
      expect(nearest(labelled(1))).toBeGreaterThan(0.2);
      expect(nearest(labelled(2))).toBeGreaterThan(0.1);
    },
  );
});
