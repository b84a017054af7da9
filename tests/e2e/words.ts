import { parseEdtf } from "../../src/domain/edtf.ts";
import { formatter } from "../../src/i18n/format.ts";
import { de } from "../../src/i18n/messages/de.ts";
import { en } from "../../src/i18n/messages/en.ts";
import { ja } from "../../src/i18n/messages/ja.ts";
import { ru } from "../../src/i18n/messages/ru.ts";
import { uz } from "../../src/i18n/messages/uz.ts";
import type { LANGUAGES } from "./browser.ts";

export type Language = (typeof LANGUAGES)[number];

/** What the pages say, by language: a test names a button as its readers do. */
export const WORDS = { de, en, uz, ru, ja } as const;

/** Words as part of a pattern; white space of any kind. */
const literal = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");

/** A pattern for a text that holds these words, whatever white space stands in it. */
export const containing = (words: string): RegExp => new RegExp(literal(words));

const PLACE = /\{\{(\w+)(?:, number)?\}\}/g;

/** A message with its places filled, as the page shows it. */
export const filled = (message: string, values: Readonly<Record<string, string | number>>): string =>
  message.replace(PLACE, (place, name: string) => String(values[name] ?? place));

/** The other way round: what stands in the places of a message that is somewhere in a text; empty when the text does not say it. */
export function placesIn(message: string, text: string): Readonly<Record<string, string>> {
  // Between the parts of the message that are always the same stand the names of its places.
  const pattern = message
    .split(PLACE)
    .map((part, at) => (at % 2 === 0 ? literal(part) : `(?<${part}>.+?)`))
    .join("");
  return new RegExp(pattern.replace(/\.\+\?\)$/, ".+)"), "s").exec(text.replace(/[\u200B\u2060]/g, ""))?.groups ?? {};
}

/** A day such as 2028-01-01 as the language writes it. */
export const dayIn = (language: Language, day: string, style: "long" | "short" = "long"): string =>
  formatter(language).date(parseEdtf(day), style);

/** A number as the language writes it. */
export const numberIn = (language: Language, value: number, decimals = 0): string =>
  formatter(language).number(value, decimals);

/** A whole number as a page shows it, in any of the languages: thousands apart, and a minus that is no hyphen. */
export const wholeOf = (shown: string): number => Number(shown.replace("−", "-").replace(/[^\d-]/g, ""));
