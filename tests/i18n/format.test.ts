import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bounds, type FuzzyDate, fromDayNumber, type PlainDate } from "../../src/domain/edtf.ts";
import { LANGUAGES } from "../../src/domain/languages.ts";
import { formatter } from "../../src/i18n/format.ts";
import { FORMAT_CASES, visible } from "./formatCases.ts";
import { writeCase } from "./writeCase.ts";

describe.each(LANGUAGES)("%s writes as the glossary says", (language) => {
  test.each(FORMAT_CASES)("$name", (one) => {
    expect(writeCase(formatter(language), one)).toBe(visible(one.expected[language]));
  });
});

/** Intl puts narrow and ordinary spaces where we put no-break spaces. */
const spaces = (text: string): string => text.replace(/[\s\u202F]/g, "\u00A0");

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

describe.each([
  ["de", "de-DE", "long"],
  ["de", "de-DE", "short"],
  ["en", "en-GB", "long"],
  ["en", "en-GB", "short"],
  ["ja", "ja-JP", "long"],
  ["ru", "ru-RU", "short"],
] as const)("%s follows Intl for %s in %s dates", (language, locale, style) => {
  test.each(MONTHS)("of month %i", (month) => {
    const at = { year: 2025, month, day: 2 };
    const time = Date.UTC(2025, month - 1, 2);
    const intl = (options: Intl.DateTimeFormatOptions) =>
      spaces(new Intl.DateTimeFormat(locale, { timeZone: "UTC", year: "numeric", ...options }).format(time));
    const format = formatter(language);
    expect(format.date({ kind: "point", at }, style)).toBe(intl({ month: style, day: "numeric" }));
    expect(format.date({ kind: "point", at: { year: 2025, month } }, style)).toBe(intl({ month: style }));
  });
});

test("Russian long dates spell out the year that Intl abbreviates", () => {
  for (const month of MONTHS) {
    const intl = new Intl.DateTimeFormat("ru-RU", { timeZone: "UTC", dateStyle: "long" });
    const expected = spaces(intl.format(Date.UTC(2025, month - 1, 21))).replace("г.", "года");
    expect(formatter("ru").date({ kind: "point", at: { year: 2025, month, day: 21 } })).toBe(expected);
  }
});

test("the Uzbek months are those of Node's own Uzbek data", () => {
  const intl = new Intl.DateTimeFormat("uz-Latn-UZ", { timeZone: "UTC", month: "long", day: "numeric" });
  for (const month of MONTHS) {
    const name = intl.formatToParts(Date.UTC(2025, month - 1, 5)).find(({ type }) => type === "month")?.value;
    expect(formatter("uz").date({ kind: "point", at: { year: 2025, month } })).toBe(visible(`2025-yil_${name}`));
  }
});

test("Uzbek figures are those of Node's own Uzbek data", () => {
  const sign = (text: string) => spaces(text).replace("-", "−");
  const number = new Intl.NumberFormat("uz-Latn-UZ", { maximumFractionDigits: 3 });
  const percent = new Intl.NumberFormat("uz-Latn-UZ", { style: "percent", maximumFractionDigits: 1 });
  for (const value of [0.5, 1, 12.345, 999.9995, 1234, 98_765.4321, -1_234_567.8]) {
    expect(formatter("uz").number(value)).toBe(sign(number.format(value)));
    expect(formatter("uz").percent(value)).toBe(sign(percent.format(value)));
  }
});

test("what is no number is refused, never shown", () => {
  for (const language of LANGUAGES) {
    const format = formatter(language);
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => format.number(value)).toThrow(RangeError);
      expect(() => format.percent(value)).toThrow(RangeError);
      expect(() => format.large(value)).toThrow(RangeError);
      expect(() => format.largeMoney(value, "USD", "prose")).toThrow(RangeError);
    }
  }
});

test("Japanese prose money loses nothing of an amount", () => {
  fc.assert(
    fc.property(fc.nat(10_000_000_000), (amount) => {
      const written = formatter("ja").money(amount, "JPY", "prose");
      const scales: Record<string, number> = { 億: 1e8, 万: 1e4 };
      const read = [...written.matchAll(/([\d,]+)([億万]?)/g)]
        .map(([, figures = "", scale = ""]) => Number(figures.replaceAll(",", "")) * (scales[scale] ?? 1))
        .reduce((sum, part) => sum + part, 0);
      expect(read).toBe(amount);
    }),
  );
});

const anyPoint: fc.Arbitrary<PlainDate> = fc
  .record({
    days: fc.integer({ min: -354_285, max: 2_932_896 }),
    precision: fc.constantFrom("year", "month", "day"),
    mark: fc.constantFrom("", "~", "?"),
  })
  .map(({ days, precision, mark }) => {
    const { year, month, day } = fromDayNumber(days);
    return {
      year,
      ...(precision !== "year" && { month }),
      ...(precision === "day" && { day }),
      ...(mark === "~" && { about: true as const }),
      ...(mark === "?" && { inferred: true as const }),
    };
  });

const inOrder = ([one, other]: [PlainDate, PlainDate]): { from: PlainDate; until: PlainDate } =>
  bounds({ kind: "point", at: one }).earliest <= bounds({ kind: "point", at: other }).latest
    ? { from: one, until: other }
    : { from: other, until: one };

const anyDate: fc.Arbitrary<FuzzyDate> = fc.oneof(
  anyPoint.map((at): FuzzyDate => ({ kind: "point", at })),
  anyPoint.map((latest): FuzzyDate => ({ kind: "on-or-before", latest })),
  anyPoint.map((from): FuzzyDate => ({ kind: "since", from })),
  fc.tuple(anyPoint, anyPoint).map((pair): FuzzyDate => ({ kind: "interval", ...inOrder(pair) })),
  fc.tuple(anyPoint, anyPoint).map((pair): FuzzyDate => ({ kind: "one-of", ...inOrder(pair) })),
);

test("every date reads as words in every language and names its years", () => {
  fc.assert(
    fc.property(anyDate, fc.constantFrom(...LANGUAGES), fc.constantFrom("long", "short"), (date, language, style) => {
      const written = formatter(language).date(date, style);
      expect(written).not.toMatch(/undefined|NaN|null|\[object|M\d\d| {2}|^\s|\s$/);
      for (const end of Object.values(date)) {
        if (typeof end === "object") expect(written).toContain(String(end.year));
      }
    }),
    { numRuns: 1000 },
  );
});

test("a mark of doubt is never lost", () => {
  fc.assert(
    fc.property(anyDate, fc.constantFrom(...LANGUAGES), (date, language) => {
      const ends = Object.values(date).filter((end) => typeof end === "object");
      const format = formatter(language);
      const sure = Object.fromEntries(
        Object.entries(date).map(([key, end]) => {
          if (typeof end !== "object") return [key, end];
          const { about: _about, inferred: _inferred, ...plain } = end;
          return [key, plain];
        }),
      );
      // The entries of a date without their marks are a date again.
      const differs = format.date(date) !== format.date(sure as FuzzyDate);
      expect(differs).toBe(ends.some(({ about, inferred }) => about === true || inferred === true));
    }),
  );
});
