import { NBSP } from "./locales.ts";

/** What Intl does not know of Uzbek in every browser. All of it in Latin script, with ʻ (U+02BB). */

const MONTHS = [
  "yanvar",
  "fevral",
  "mart",
  "aprel",
  "may",
  "iyun",
  "iyul",
  "avgust",
  "sentabr",
  "oktabr",
  "noyabr",
  "dekabr",
] as const;

/** The name of a month (1–12). */
export const uzbekMonth = (month: number): string => MONTHS[month - 1] ?? String(month);

/** English figures (1,234.5) with Uzbek signs (1 234,5). */
export const uzbekFigures = (english: string): string =>
  english.replace(/[,.]/g, (sign) => (sign === "," ? NBSP : ","));

const CONJUNCTIONS = { and: "va", or: "yoki" } as const;

/** "a, b va c" or "a, b yoki c". */
export function uzbekList(items: readonly string[], joined: "and" | "or"): string {
  const last = items.at(-1);
  if (last === undefined) return "";
  return items.length === 1 ? last : `${items.slice(0, -1).join(", ")} ${CONJUNCTIONS[joined]} ${last}`;
}

const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  ar: "arab tili",
  az: "ozarbayjon tili",
  cs: "chex tili",
  de: "nemis tili",
  en: "ingliz tili",
  es: "ispan tili",
  fa: "fors tili",
  fr: "fransuz tili",
  hi: "hind tili",
  hu: "venger tili",
  hy: "arman tili",
  id: "indonez tili",
  it: "italyan tili",
  ja: "yapon tili",
  ka: "gruzin tili",
  kaa: "qoraqalpoq tili",
  kk: "qozoq tili",
  ko: "koreys tili",
  ky: "qirgʻiz tili",
  mn: "moʻgʻul tili",
  nl: "niderland tili",
  pl: "polyak tili",
  pt: "portugal tili",
  ru: "rus tili",
  tg: "tojik tili",
  tk: "turkman tili",
  tr: "turk tili",
  uk: "ukrain tili",
  uz: "oʻzbek tili",
  vi: "vyetnam tili",
  zh: "xitoy tili",
};

/** The name of a language by its code (`de`), where we have one. */
export const uzbekLanguageName = (code: string): string | undefined =>
  Object.hasOwn(LANGUAGE_NAMES, code) ? LANGUAGE_NAMES[code] : undefined;
