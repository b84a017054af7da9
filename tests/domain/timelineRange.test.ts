import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDay, writeDay } from "../../src/domain/calendarDay.ts";
import { dayNumber } from "../../src/domain/edtf.ts";
import { inWholeDays, lengthOf, moved, rangeAsked, timelineBounds, zoomed } from "../../src/domain/timelineRange.ts";
import { anEntry } from "./timelineEntries.ts";

const AS_OF = dayNumber(2026, 11, 23);
const DATES = ["2025-12-19", "../2025-12-21", "2025-12-21", "2025-12-28"];

const boundsOf = (dates: readonly (string | undefined)[], asOf?: number) => {
  const limits = timelineBounds(
    dates.map((date, index) => anEntry(date, index)),
    asOf,
  );
  if (limits === undefined) throw new Error("There is no time without a date.");
  return limits;
};
const LIMITS = boundsOf(DATES, AS_OF);

describe("the whole time", () => {
  test("holds every date and the day of the data, with room beside them", () => {
    expect(LIMITS.whole.from).toBeLessThan(dayNumber(2025, 12, 19));
    expect(LIMITS.whole.until).toBeGreaterThan(AS_OF + 1);
    expect(LIMITS.named).toEqual({ from: dayNumber(2025, 12, 19), until: dayNumber(2025, 12, 29) });
  });

  test("is not endless because something has no end", () => {
    expect(boundsOf(["2025-02-01/..", "2026-01-01"]).named).toEqual({
      from: dayNumber(2025, 2, 1),
      until: dayNumber(2026, 1, 2),
    });
  });

  test("is at least some weeks long, and without any date there is none", () => {
    expect(lengthOf(boundsOf(["2025-12-21"]).whole)).toBeGreaterThanOrEqual(28);
    expect(timelineBounds([anEntry(undefined)], AS_OF)).toBeUndefined();
  });
});

describe("the time with which the timeline opens", () => {
  const DECADES = ["2015-02-02", "2025-12-19", "2039-12-31"];

  test("is the year of the data with two years before and one after it, whatever else there is", () => {
    const { opening, whole } = boundsOf(DECADES, AS_OF);
    expect(opening).toEqual({ from: dayNumber(2024, 1, 1), until: dayNumber(2028, 1, 1) });
    expect(whole.from).toBeLessThan(dayNumber(2015, 2, 2));
  });

  test("is no longer than the whole time, and is that without a day of the data", () => {
    const { opening, whole } = boundsOf(["2026-10-01"], AS_OF);
    expect(opening).toEqual(whole);
    const undatedData = boundsOf(DECADES);
    expect(undatedData.opening).toEqual(undatedData.whole);
  });

  test("stands for an address without days, or with days that make no sense; with one day the other is that of the whole", () => {
    const limits = boundsOf(DECADES, AS_OF);
    expect(rangeAsked(undefined, undefined, limits)).toEqual(limits.opening);
    expect(rangeAsked("2026-12-31", "2020-01-01", limits)).toEqual(limits.opening);
    expect(rangeAsked("2025-01-01", undefined, limits)).toEqual({
      from: dayNumber(2025, 1, 1),
      until: limits.whole.until,
    });
    expect(rangeAsked(writeDay(limits.whole.from), writeDay(limits.whole.until - 1), limits)).toEqual(limits.whole);
  });
});

describe("zoom and movement", () => {
  const anyMove = fc.array(
    fc.oneof(
      fc.record({
        factor: fc.double({ min: 0.01, max: 100, noNaN: true }),
        anchor: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      fc.record({ days: fc.integer({ min: -100_000, max: 100_000 }) }),
    ),
    { maxLength: 30 },
  );

  test("go from decades to single days, and never away from the time that there is", () => {
    fc.assert(
      fc.property(anyMove, (moves) => {
        let range = LIMITS.whole;
        for (const one of moves) {
          range = "days" in one ? moved(range, one.days, LIMITS) : zoomed(range, one.factor, one.anchor, LIMITS);
          expect(lengthOf(range)).toBeGreaterThan(0.999);
          const middle = (range.from + range.until) / 2;
          expect(middle).toBeGreaterThan(LIMITS.whole.from - 1);
          expect(middle).toBeLessThan(LIMITS.whole.until + 1);
        }
      }),
    );
    expect(lengthOf(zoomed(LIMITS.whole, 1000, 0.5, LIMITS))).toBeGreaterThan(20 * 365);
    expect(lengthOf(zoomed(LIMITS.whole, 1 / 1000, 0.5, LIMITS))).toBe(1);
  });

  test("a zoom keeps what lies under the pointer where it is", () => {
    const range = { from: AS_OF - 100, until: AS_OF + 100 };
    const closer = zoomed(range, 0.5, 0.25, LIMITS);
    expect(closer.from + 0.25 * lengthOf(closer)).toBeCloseTo(AS_OF - 50);
  });

  test("zooming in and out by steps gets through single days in both directions", () => {
    let range = { from: AS_OF, until: AS_OF + 1 };
    for (const length of [2, 4, 8]) {
      range = inWholeDays(zoomed(range, 2, 0.5, LIMITS));
      expect(lengthOf(range)).toBe(length);
    }
    for (let step = 0; step < 3; step++) range = inWholeDays(zoomed(range, 0.5, 0.5, LIMITS));
    expect(lengthOf(range)).toBe(1);
  });

  test("a movement keeps the length to the last digit, so that nothing is laid out anew", () => {
    const range = { from: AS_OF - 100.3, until: AS_OF + 7.9 };
    expect(lengthOf(moved(moved(range, 3.1, LIMITS), -3.1, LIMITS))).toBeCloseTo(lengthOf(range), 8);
  });
});

describe("the range in an address", () => {
  test("is read back as it was written", () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 300_000 }), (day) => {
        expect(readDay(writeDay(day))).toBe(day);
      }),
    );
  });

  test("holds both of its days", () => {
    expect(rangeAsked("2025-12-01", "2025-12-31", LIMITS)).toEqual({
      from: dayNumber(2025, 12, 1),
      until: dayNumber(2026, 1, 1),
    });
    expect(lengthOf(rangeAsked("2025-12-21", "2025-12-21", LIMITS))).toBe(1);
  });

  test("takes the day that is left out from the whole time", () => {
    expect(rangeAsked("2025-12-01", undefined, LIMITS)).toEqual({
      from: dayNumber(2025, 12, 1),
      until: LIMITS.whole.until,
    });
    expect(rangeAsked(undefined, undefined, LIMITS)).toEqual(LIMITS.whole);
  });

  test("that is upside down or lies elsewhere is not shown as such", () => {
    expect(rangeAsked("2026-12-01", "2025-12-31", LIMITS)).toEqual(LIMITS.whole);
    const far = rangeAsked("1850-01-01", "1850-12-31", LIMITS);
    expect(far.until).toBeGreaterThan(LIMITS.whole.from);
  });

  test.each(["2025-13-01", "2025-02-30", "2025-12", "yesterday", 20251201, null])("%j is no day", (text) => {
    expect(readDay(text)).toBeUndefined();
  });
});
