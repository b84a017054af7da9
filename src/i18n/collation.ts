import type { Language } from "../domain/languages.ts";
import { INTL_LOCALES } from "./format/locales.ts";

const collators = new Map<Language, Intl.Collator>();

/** How a language orders words, figures by their size; the same in Node and in every browser, so that a page rendered ahead keeps its order. */
export function compareWords(language: Language): (a: string, b: string) => number {
  const collator = collators.get(language) ?? new Intl.Collator(INTL_LOCALES[language], { numeric: true });
  collators.set(language, collator);
  return collator.compare;
}
