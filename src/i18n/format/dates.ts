import { bounds, type FuzzyDate, fromDayNumber, type PlainDate } from "../../domain/edtf.ts";
import type { Language } from "../../domain/languages.ts";
import { english } from "./dates/english.ts";
import { german } from "./dates/german.ts";
import { japanese } from "./dates/japanese.ts";
import { type DatePatterns, type DateStyle, writeSpan } from "./dates/patterns.ts";
import { russian } from "./dates/russian.ts";
import { uzbek } from "./dates/uzbek.ts";

const PATTERNS: Readonly<Record<Language, (style: DateStyle) => DatePatterns>> = {
  de: german,
  en: english,
  uz: uzbek,
  ru: russian,
  ja: japanese,
};

export type DateFormats = {
  /** A date at its own precision, with the words for what is not certain about it. */
  date(date: FuzzyDate, style?: DateStyle): string;
  /**
   * Up to and including the last valid day: "until 31 December 2027 inclusive". The main form for every time limit.
   * A month or a year ends with its last day.
   */
  lastValidDay(day: PlainDate, style?: DateStyle): string;
  /**
   * The wording of an act, as a quotation: act: "until 1 January 2028". Takes the day that the act names, which is the one
   * after the last valid day; only ever a second form beside `lastValidDay`.
   */
  untilAct(day: PlainDate, style?: DateStyle): string;
  /** From that date on, that date included. */
  from(first: PlainDate, style?: DateStyle): string;
};

const isMarked = (date: PlainDate): boolean => date.about === true || date.inferred === true;

const isSame = (one: PlainDate, other: PlainDate): boolean =>
  one.year === other.year && one.month === other.month && one.day === other.day;

/** The words for `~` and `?` behind an expression that holds these dates. */
function noted(patterns: DatePatterns, expression: string, ...dates: readonly PlainDate[]): string {
  const words = [
    ...(dates.some(({ about }) => about) ? [patterns.approximate] : []),
    ...(dates.some(({ inferred }) => inferred) ? [patterns.inferred] : []),
  ];
  return words.reduce((text, word) => patterns.inBrackets(text, word), expression);
}

/** A date that stands alone or is an end of a period. */
function point(patterns: DatePatterns, date: PlainDate): string {
  const plain = patterns.period.point(date);
  if (date.about) return patterns.about(plain);
  return date.inferred ? patterns.inBrackets(plain, patterns.inferred) : plain;
}

function write(patterns: DatePatterns, date: FuzzyDate): string {
  switch (date.kind) {
    case "point":
      return point(patterns, date.at);
    case "on-or-before":
      return noted(patterns, patterns.onOrBefore(date.latest), date.latest);
    case "since":
      return patterns.since(date.from, (text) => noted(patterns, text, date.from));
    case "interval":
      return isMarked(date.from) || isMarked(date.until)
        ? patterns.period.apart(point(patterns, date.from), point(patterns, date.until))
        : writeSpan(patterns.period, date.from, date.until);
    case "one-of":
      // One of a single day: there is nothing to choose between.
      if (isSame(date.from, date.until))
        return noted(patterns, patterns.period.point(date.from), date.from, date.until);
      return noted(patterns, patterns.oneOf(date.from, date.until), date.from, date.until);
  }
}

const lastDayOf = (date: PlainDate): PlainDate => fromDayNumber(bounds({ kind: "point", at: date }).latest);

export function dateFormats(language: Language): DateFormats {
  const patterns = { long: PATTERNS[language]("long"), short: PATTERNS[language]("short") };
  return {
    date: (date, style = "long") => write(patterns[style], date),
    lastValidDay: (day, style = "long") => noted(patterns[style], patterns[style].lastValidDay(lastDayOf(day)), day),
    untilAct: (day, style = "long") => patterns[style].untilAct(day),
    from: (first, style = "long") => noted(patterns[style], patterns[style].from(first), first),
  };
}
