import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "../../src/domain/languages.ts";
import { isUnfinished, plainNumber, readNumber } from "../../src/i18n/format/readNumber.ts";
import { formatter } from "../../src/i18n/format.ts";

const typed: readonly (readonly [Language, string, number])[] = [
  ["de", "6.000.000,50", 6_000_000.5],
  ["de", "1.500", 1500],
  ["de", "0,5", 0.5],
  ["de", ",5", 0.5],
  ["de", "6 000 000", 6_000_000],
  ["en", "6,000,000.5", 6_000_000.5],
  ["en", "1.500", 1.5],
  ["en", " 120 ", 120],
  ["en", "7.", 7],
  ["uz", "6 000 000", 6_000_000],
  ["uz", "6\u00a0000\u00a0000,25", 6_000_000.25],
  ["ru", "6\u202f000\u202f000,5", 6_000_000.5],
  ["ru", "6000000", 6_000_000],
  ["ja", "6,000,000.5", 6_000_000.5],
  ["ja", "６，０００．５", 6000.5],
];

test.each(typed)("in %s, %s is read as %d", (language, text, value) => {
  expect(readNumber(text, language)).toBe(value);
});

describe.each(LANGUAGES)("in %s", (language) => {
  test.each([
    "",
    " ",
    "-5",
    "−5",
    "+5",
    "1e12",
    "ten",
    "12a",
    "5%",
    "0x10",
    "Infinity",
    "NaN",
    "1,2,3",
    "1.2.3",
    "1 2",
    "5²",
    "9".repeat(41),
  ])("“%s” is refused", (text) => {
    expect(readNumber(text, language)).toBeUndefined();
  });

  test.each([0, 0.5, 7.25, 120, 1500, 6_000_000, 1_234_567.89, 9_999_999_999_999])(
    "%d is read back as the language writes it",
    (value) => {
      expect(readNumber(formatter(language).number(value), language)).toBe(value);
      expect(readNumber(plainNumber(value, language), language)).toBe(value);
    },
  );
});

test.each([
  ["de", "1.5"],
  ["de", "1.00"],
  ["de", "1,500.25"],
  ["en", "1,5"],
  ["en", "6.000.000"],
  ["ru", "1.5"],
  ["uz", "1.5"],
] as const)("in %s, %s is not guessed", (language, text) => {
  expect(readNumber(text, language)).toBeUndefined();
});

test("for typing a number is written without thousands apart", () => {
  expect(plainNumber(6_000_000.5, "de")).toBe("6000000,5");
  expect(plainNumber(6_000_000.5, "ja")).toBe("6000000.5");
});

test("thousands that are being typed are unfinished, not wrong", () => {
  expect(["6.", "6.0", "6.00", "6.000.0", ","].every((text) => isUnfinished(text, "de"))).toBe(true);
  expect(["6 0", "6 000 00"].every((text) => isUnfinished(text, "ru"))).toBe(true);
  expect(["", "x", "6.0000", "-", "1e", "60000.0"].some((text) => isUnfinished(text, "de"))).toBe(false);
});
