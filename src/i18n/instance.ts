import { createInstance, type i18n, type ResourceLanguage } from "i18next";
import type { Language } from "../domain/languages.ts";
import { formatter } from "./format.ts";

/** Each language is a chunk of its own, fetched when it is first used. */
const messages: Readonly<Record<Language, () => Promise<ResourceLanguage>>> = {
  de: async () => (await import("./messages/de.ts")).de,
  en: async () => (await import("./messages/en.ts")).en,
  uz: async () => (await import("./messages/uz.ts")).uz,
  ru: async () => (await import("./messages/ru.ts")).ru,
  ja: async () => (await import("./messages/ja.ts")).ja,
};

const inTests = import.meta.env.MODE === "test";

/**
 * One instance per language, which never changes its language: so preloading a link cannot switch what is shown, and the
 * language on the screen is a function of the address alone.
 */
async function create(language: Language): Promise<i18n> {
  const instance = createInstance();
  await instance.init({
    lng: language,
    resources: { [language]: { translation: await messages[language]() } },
    fallbackLng: false,
    enableSelector: true,
    returnNull: false,
    // React escapes.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    saveMissing: inTests,
    missingKeyHandler: (_languages, _namespace, key) => {
      throw new Error(`No text in "${language}" for the key "${key}".`);
    },
  });
  // i18next would ask Intl, which knows no Uzbek in Chromium.
  instance.services.formatter?.add("number", (value: number) => formatter(language).number(value));
  return instance;
}

const loading = new Map<Language, Promise<i18n>>();
const loaded = new Map<Language, i18n>();

/** The instance of a language, loaded once. A failed load is forgotten, so that the next call tries again. */
export function loadLanguage(language: Language): Promise<i18n> {
  const known = loading.get(language);
  if (known !== undefined) return known;
  const started = create(language).then(
    (instance) => {
      loaded.set(language, instance);
      return instance;
    },
    (error: unknown) => {
      loading.delete(language);
      throw error;
    },
  );
  loading.set(language, started);
  return started;
}

/** The instance of a language that has been loaded before. */
export const loadedLanguage = (language: Language): i18n | undefined => loaded.get(language);
