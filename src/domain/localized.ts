import { z } from "zod/mini";
import { LANGUAGES, type Language } from "./languages.ts";
import { text } from "./records/fields.ts";

/** A text for people in as many of our languages as have been written; at least one. */
export const localized = z
  .strictObject(
    {
      de: z.optional(text),
      en: z.optional(text),
      uz: z.optional(text),
      ru: z.optional(text),
      ja: z.optional(text),
    },
    { error: (issue) => (issue.code === "invalid_type" ? "localized" : undefined) },
  )
  .check(z.refine((texts) => LANGUAGES.some((language) => texts[language] !== undefined), { error: "localized" }));

export type Localized = z.infer<typeof localized>;

/** A text as it is shown, with the language that it is in (for the `lang` of its element). */
export type LocalText = { readonly text: string; readonly lang: Language };

/** Where a reader of one language is sent when a text has not been translated. */
const fallbacks: readonly Language[] = ["en", "de", ...LANGUAGES];

/** The text in the reader's language; otherwise in English, German, or whatever it was written in. */
export function inLanguage(texts: Localized, language: Language): LocalText {
  for (const lang of [language, ...fallbacks]) {
    const text = texts[lang];
    if (text !== undefined) return { text, lang };
  }
  throw new RangeError("A localized text holds no language: it has not been decoded.");
}
