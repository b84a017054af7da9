import type { Language } from "../domain/languages.ts";
import { type DateFormats, dateFormats } from "./format/dates.ts";
import { INTL_LOCALES } from "./format/locales.ts";
import { type MoneyFormats, moneyFormats } from "./format/money.ts";
import { type NumberFormats, numberFormats } from "./format/numbers.ts";
import { uzbekLanguageName, uzbekList } from "./format/uzbek.ts";

/**
 * Dates, numbers, money and lists as one language writes them: the only place that formats. It reads neither clock nor time
 * zone nor the reader's settings, and gives the same text in Node and in every browser.
 */
export type Formatter = DateFormats &
  NumberFormats &
  MoneyFormats & {
    /** What stands between two sentences: nothing after a Japanese full stop, which brings its own room. */
    readonly sentenceSpace: string;
    /** "a, b and c" or "a, b or c"; an empty list is an empty text. */
    list(items: readonly string[], joined: "and" | "or"): string;
    /**
     * The name of a language by its BCP 47 code, for use after a colon (ru "немецкий", uz "nemis tili"); regions are left
     * out. A code that nobody knows stays as it is.
     */
    languageName(code: string): string;
  };

const LIST_TYPES = { and: "conjunction", or: "disjunction" } as const;

function listFormat(language: Language): Formatter["list"] {
  if (language === "uz") return uzbekList;
  return (items, joined) => new Intl.ListFormat(INTL_LOCALES[language], { type: LIST_TYPES[joined] }).format(items);
}

function languageNames(language: Language): Formatter["languageName"] {
  const names = new Intl.DisplayNames(INTL_LOCALES[language], { type: "language" });
  const nameOf = (primary: string): string | undefined => {
    if (language === "uz") return uzbekLanguageName(primary);
    // Intl throws at what cannot be a code of a language, and gives back a code that it does not know.
    return /^[a-z]{2,3}$/.test(primary) ? names.of(primary) : undefined;
  };
  return (code) => {
    const primary = code.toLowerCase().split("-")[0] ?? code;
    const name = nameOf(primary);
    return name === undefined || name === primary ? code : name;
  };
}

function createFormatter(language: Language): Formatter {
  const numbers = numberFormats(language);
  return {
    ...dateFormats(language),
    ...numbers,
    ...moneyFormats(language, numbers),
    sentenceSpace: language === "ja" ? "" : " ",
    list: listFormat(language),
    languageName: languageNames(language),
  };
}

const formatters = new Map<Language, Formatter>();

/** The formatter of a language; always the same object for the same language. */
export function formatter(language: Language): Formatter {
  const known = formatters.get(language);
  if (known !== undefined) return known;
  const created = createFormatter(language);
  formatters.set(language, created);
  return created;
}
