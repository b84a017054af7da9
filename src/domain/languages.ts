/** The five languages of the product, in the order of its language menu. German is the original of the first source. */
export const LANGUAGES = ["de", "en", "uz", "ru", "ja"] as const;

export type Language = (typeof LANGUAGES)[number];

/** Whether a word (a path segment, a browser setting) names one of our languages exactly. */
export const isLanguage = (word: unknown): word is Language => LANGUAGES.some((language) => language === word);

/**
 * The first of our languages that a reader's list of preferences asks for ("de-AT" asks for "de");
 * English when it asks for none of them.
 */
export function preferredLanguage(preferences: readonly string[]): Language {
  for (const preference of preferences) {
    const primary = preference.toLowerCase().split("-")[0];
    if (isLanguage(primary)) return primary;
  }
  return "en";
}
