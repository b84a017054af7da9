import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber } from "../../src/domain/edtf.ts";
import { sharedOfficeHours, timeDifference } from "../../src/domain/timeDifference.ts";

const JANUARY = dayNumber(2026, 1, 15);
const JULY = dayNumber(2026, 7, 15);
const OFFICE = { from: 9 * 60, until: 18 * 60 };
const ZONES = [
  "Asia/Tashkent",
  "Asia/Tokyo",
  "Europe/Berlin",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "America/New_York",
  "Pacific/Auckland",
  "Pacific/Honolulu",
] as const;

describe("the time difference", () => {
  test.each([
    ["Asia/Tashkent", "Asia/Tokyo", JANUARY, 240],
    ["Asia/Tokyo", "Asia/Tashkent", JANUARY, -240],
    ["Europe/Berlin", "Asia/Tashkent", JANUARY, 240],
    ["Europe/Berlin", "Asia/Tashkent", JULY, 180],
    ["Asia/Tashkent", "Asia/Kolkata", JULY, 30],
    ["Asia/Kathmandu", "Asia/Tokyo", JULY, 195],
    ["Pacific/Honolulu", "Pacific/Auckland", JANUARY, 23 * 60],
    ["Asia/Tokyo", "Asia/Tokyo", JULY, 0],
  ])("from %s to %s on day %i is %i minutes, summer time and half hours included", (here, there, day, minutes) => {
    expect(timeDifference(here, there, day)).toBe(minutes);
  });

  test("changes on the day on which summer time begins", () => {
    expect(timeDifference("Europe/Berlin", "Asia/Tashkent", dayNumber(2026, 3, 28))).toBe(240);
    expect(timeDifference("Europe/Berlin", "Asia/Tashkent", dayNumber(2026, 3, 29))).toBe(180);
  });
});

describe("shared office hours", () => {
  test("of Tashkent and Tokyo are five hours, given on the clocks of each", () => {
    expect(sharedOfficeHours("Asia/Tashkent", "Asia/Tokyo", JANUARY, OFFICE)).toEqual({
      minutes: 300,
      here: { from: 9 * 60, until: 14 * 60 },
      there: { from: 13 * 60, until: 18 * 60 },
    });
  });

  test("are found across the date line", () => {
    // 9:00 in Honolulu is 8:00 of the next day in Auckland.
    expect(sharedOfficeHours("Pacific/Honolulu", "Pacific/Auckland", JANUARY, OFFICE)).toEqual({
      minutes: 480,
      here: { from: 10 * 60, until: 18 * 60 },
      there: { from: 9 * 60, until: 17 * 60 },
    });
  });

  test("are none where the working days do not touch", () => {
    expect(sharedOfficeHours("Asia/Tashkent", "America/New_York", JANUARY, OFFICE)).toBeUndefined();
  });

  test("are the same length seen from either side, and lie within the hours of both", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.constantFrom(...ZONES),
        fc.integer({ min: 18_000, max: 22_000 }),
        (a, b, day) => {
          const [one, other] = [sharedOfficeHours(a, b, day, OFFICE), sharedOfficeHours(b, a, day, OFFICE)];
          expect(one?.minutes).toBe(other?.minutes);
          for (const { from, until } of [one?.here, one?.there].filter((hours) => hours !== undefined)) {
            expect(from).toBeGreaterThanOrEqual(OFFICE.from);
            expect(until).toBeLessThanOrEqual(OFFICE.until);
          }
        },
      ),
    );
  });
});
