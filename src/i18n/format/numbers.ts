import type { Language } from "../../domain/languages.ts";
import { INTL_LOCALES, NBSP } from "./locales.ts";
import { japaneseCount, SCALES } from "./scales.ts";
import { uzbekFigures } from "./uzbek.ts";

export type NumberFormats = {
  /** 1,234.5. With `digits`, exactly that many decimals; without, as many as needed, at most three. */
  number(value: number, digits?: number): string;
  /** A fraction as percent: 0.075 is 7.5%. With `digits`, exactly that many decimals; without, at most one. */
  percent(fraction: number, digits?: number): string;
  /** Both ends included: 500–900. */
  range(from: number, until: number, digits?: number): string;
  /**
   * Rounded to three significant digits, then scaled: 1,234,567 is 1.23 million ("short": 1.23 m), 999,960 is 1 million.
   * What stays below one million (in Japanese: below 10,000) is written in full. Not `rounded`, every digit stays.
   */
  large(value: number, length?: "long" | "short", rounded?: boolean): string;
};

/** A number that is none would be a mistake of ours: an unknown is worded, never formatted. */
const finite = (value: number): number => {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a number that can be shown.`);
  return value;
};

const decimals = (digits: number | undefined, most: number): Intl.NumberFormatOptions =>
  digits === undefined
    ? { maximumFractionDigits: most }
    : { minimumFractionDigits: digits, maximumFractionDigits: digits };

/** How a language writes numbers. A number that is not finite is refused with a `RangeError`: it would be a mistake of ours. */
export function numberFormats(language: Language): NumberFormats {
  const formats = new Map<string, Intl.NumberFormat>();

  const write = (value: number, options: Intl.NumberFormatOptions): string => {
    const key = JSON.stringify(options);
    // "negative": what rounds to zero carries no minus.
    const format =
      formats.get(key) ?? new Intl.NumberFormat(INTL_LOCALES[language], { ...options, signDisplay: "negative" });
    formats.set(key, format);
    const text = format.format(finite(value)).replace("-", "−");
    return language === "uz" ? uzbekFigures(text) : text;
  };

  const number = (value: number, digits?: number): string => write(value, decimals(digits, 3));

  return {
    number,
    percent: (fraction, digits) => write(fraction, { style: "percent", ...decimals(digits, 1) }),
    range(from, until, digits) {
      const [first, last] = [number(from, digits), number(until, digits)];
      if (first === last) return first;
      if (language === "ja") return `${first}～${last}`;
      // A dash directly before a minus sign cannot be read.
      return from < 0 || until < 0 ? `${first}${NBSP}– ${last}` : `${first}–${last}`;
    },
    large(value, length = "long", round = true) {
      // Rounded first: 999,960 must read "1 million", not "1,000 thousand".
      const rounded = round ? Number(finite(value).toPrecision(3)) : finite(value);
      if (language === "ja") return Math.abs(rounded) < 10_000 ? number(value) : japaneseCount(rounded, number);
      const scale = SCALES.findLast(({ from }) => Math.abs(rounded) >= from);
      if (scale === undefined) return number(value);
      const count = rounded / scale.from;
      const figures = round ? number(count) : write(count, decimals(undefined, 12));
      return `${figures}${NBSP}${scale.words[language][length](count)}`;
    },
  };
}
