import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  bounds,
  chronologically,
  compare,
  dayNumber,
  type FuzzyDate,
  fromDayNumber,
  isExactDay,
  type PlainDate,
  parseEdtf,
  readEdtf,
  writeEdtf,
} from "../../src/domain/edtf.ts";

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

describe("reading a date", () => {
  test.each([
    ["2025", "2025-01-01", "2025-12-31"],
    ["2025-12", "2025-12-01", "2025-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2025-02", "2025-02-01", "2025-02-28"],
    ["2025-12-21", "2025-12-21", "2025-12-21"],
    ["2024-02-29", "2024-02-29", "2024-02-29"],
    ["2000-02-29", "2000-02-29", "2000-02-29"],
    ["2025-12~", "2025-12-01", "2025-12-31"],
    ["2025?", "2025-01-01", "2025-12-31"],
    ["2025-12-18/2025-12-20", "2025-12-18", "2025-12-20"],
    ["2025-11/2026", "2025-11-01", "2026-12-31"],
    ["[2025-12-18..2025-12-21]", "2025-12-18", "2025-12-21"],
    ["2025-12-21/2025-12-21", "2025-12-21", "2025-12-21"],
  ])("%s spans the days from %s to %s", (text, earliest, latest) => {
    expect(bounds(parseEdtf(text))).toEqual({ earliest: day(earliest), latest: day(latest) });
  });

  test("an open side has no bound", () => {
    expect(bounds(parseEdtf("../2025-12-21"))).toEqual({
      earliest: Number.NEGATIVE_INFINITY,
      latest: day("2025-12-21"),
    });
    expect(bounds(parseEdtf("2025-02/.."))).toEqual({ earliest: day("2025-02-01"), latest: Number.POSITIVE_INFINITY });
  });

  test.each([
    ["2025-02-30"],
    ["2025-02-29"],
    ["1900-02-29"],
    ["2025-04-31"],
    ["2025-13"],
    ["2025-00"],
    ["2025-01-00"],
    ["2025-1-1"],
    ["0999"],
    ["25-12-21"],
    ["2025-12-21T00:00"],
    ["2025~?"],
    ["~2025"],
    [" 2025"],
    ["2025\n"],
    [""],
    [".."],
    ["../.."],
    ["/"],
    ["2025/"],
    ["/2025"],
    ["2025/2026/2027"],
    ["[2025]"],
    ["[..2025]"],
    ["[2025..2026"],
    ["٢٠٢٥"],
  ])("%j is not a date", (text) => {
    expect(readEdtf(text)).toBe("not-a-date");
    expect(() => parseEdtf(text)).toThrow(RangeError);
  });

  test.each(["2025-12-21/2025-12-20", "2026/2025", "[2025-12-21..2025-12-18]"])("%s ends before it starts", (text) => {
    expect(readEdtf(text)).toBe("end-before-start");
  });

  test("doubt is kept apart from precision", () => {
    expect(isExactDay(parseEdtf("2025-12-21"))).toBe(true);
    for (const text of ["2025-12-21~", "2025-12-21?", "2025-12", "../2025-12-21", "2025-12-21/2025-12-21"]) {
      expect(isExactDay(parseEdtf(text)), text).toBe(false);
    }
  });
});

const point: fc.Arbitrary<PlainDate> = fc
  .record({
    days: fc.integer({ min: dayNumber(1000, 1, 1), max: dayNumber(9999, 12, 31) }),
    precision: fc.constantFrom("year", "month", "day"),
    doubt: fc.constantFrom(undefined, "about", "inferred"),
  })
  .map(({ days, precision, doubt }) => {
    const { year, month, day: dayOfMonth } = fromDayNumber(days);
    return {
      year,
      ...(precision !== "year" && { month }),
      ...(precision === "day" && { day: dayOfMonth }),
      ...(doubt === "about" && { about: true as const }),
      ...(doubt === "inferred" && { inferred: true as const }),
    };
  });

/** Points near each other, so that dates often touch and overlap. */
const nearPoint = fc.tuple(point, fc.integer({ min: 2024, max: 2026 })).map(([one, year]): PlainDate => {
  const inYear = { ...one, year };
  return inYear.month === 2 && inYear.day === 29 ? { ...inYear, day: 28 } : inYear;
});

const dateFrom = (points: fc.Arbitrary<PlainDate>): fc.Arbitrary<FuzzyDate> => {
  const pair = fc.tuple(points, points).map(([a, b]) => {
    const [from, until] = chronologically({ kind: "point", at: a }, { kind: "point", at: b }) <= 0 ? [a, b] : [b, a];
    return { from, until };
  });
  return fc.oneof(
    points.map((at): FuzzyDate => ({ kind: "point", at })),
    points.map((latest): FuzzyDate => ({ kind: "on-or-before", latest })),
    points.map((from): FuzzyDate => ({ kind: "since", from })),
    pair.map((ends): FuzzyDate => ({ kind: "interval", ...ends })),
    pair.map((ends): FuzzyDate => ({ kind: "one-of", ...ends })),
  );
};

const anyDate = fc.oneof(dateFrom(point), dateFrom(nearPoint));

describe("every date", () => {
  test("is read back as it was written", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(parseEdtf(writeEdtf(date))).toEqual(date);
      }),
    );
  });

  test("starts no later than it ends", () => {
    fc.assert(fc.property(anyDate, (date) => bounds(date).earliest <= bounds(date).latest));
  });

  test("lies before another exactly when that lies after it", () => {
    const mirrored = { before: "after", after: "before", overlaps: "overlaps" } as const;
    fc.assert(fc.property(anyDate, anyDate, (a, b) => compare(b, a) === mirrored[compare(a, b)]));
  });

  test("overlaps itself", () => {
    fc.assert(fc.property(anyDate, (date) => compare(date, date) === "overlaps"));
  });

  test("is listed before what it precedes", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const order = compare(a, b);
        return order === "overlaps" || (order === "before" ? chronologically(a, b) < 0 : chronologically(a, b) > 0);
      }),
    );
  });

  test("has one place in a list, whatever the list was sorted from", () => {
    const near = dateFrom(nearPoint);
    fc.assert(
      fc.property(near, near, near, (a, b, c) => {
        expect(Math.sign(chronologically(a, b))).toBe(0 - Math.sign(chronologically(b, a)));
        if (chronologically(a, b) <= 0 && chronologically(b, c) <= 0)
          expect(chronologically(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test("is found again from its number of days", () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 2_000_000 }), (days) => {
        const { year, month, day: dayOfMonth } = fromDayNumber(days);
        return dayNumber(year, month, dayOfMonth) === days;
      }),
    );
  });

  test("that is no date is refused without a crash", () => {
    const almost = fc.string({ unit: fc.constantFrom(..."0123456789-/.[]~? ") });
    fc.assert(
      fc.property(almost, (text) => {
        const read = readEdtf(text);
        if (typeof read !== "string") expect(readEdtf(writeEdtf(read))).toEqual(read);
      }),
      { numRuns: 500 },
    );
  });
});

test("an event on or before a day is listed before what is dated that very day", () => {
  const list = ["2025-12-21", "../2025-12-21", "2025-12-28", "2025-12-19"]
    .map(parseEdtf)
    .sort(chronologically)
    .map(writeEdtf);
  expect(list).toEqual(["2025-12-19", "../2025-12-21", "2025-12-21", "2025-12-28"]);
});
