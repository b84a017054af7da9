import type { Language } from "../../domain/languages.ts";
import type { en } from "./en.ts";

/** The plural forms of each language, as `Intl.PluralRules` counts them (a test compares). */
export type PluralForms = {
  de: "one" | "other";
  en: "one" | "other";
  uz: "one" | "other";
  ru: "one" | "few" | "many" | "other";
  ja: "other";
};

/** The same texts with other plural forms: `steps_one`, `steps_other` become `steps_one`, `steps_few`, … */
type InForms<Texts, Form extends string> = {
  [Key in keyof Texts as Key extends `${infer Name}_other`
    ? `${Name}_${Form}`
    : Key extends `${string}_one`
      ? never
      : Key]: Texts[Key] extends string ? string : InForms<Texts[Key], Form>;
};

/** What a language has to say: every key of English, each counted text in exactly its own plural forms. */
export type Messages<Spoken extends Language> = InForms<typeof en, PluralForms[Spoken]>;
