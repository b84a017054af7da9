import type { Language } from "../../domain/languages.ts";

/**
 * The locale whose Intl data each language uses. Uzbek has none in Chromium (it prints "2025 M12"), so Uzbek takes the
 * figures from English and puts its own signs and words around them (`uzbek.ts`).
 */
export const INTL_LOCALES = {
  de: "de-DE",
  en: "en-GB",
  uz: "en-GB",
  ru: "ru-RU",
  ja: "ja-JP",
} as const satisfies Record<Language, string>;

/** No-break space: keeps a number with its unit and a day with its month. */
export const NBSP = "\u00A0";
