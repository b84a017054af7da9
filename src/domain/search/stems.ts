/** Endings of German, English and Uzbek words, longest first, as `latin` writes them. */
const LATIN_ENDINGS = [
  "larining",
  "larida",
  "laridan",
  "lariga",
  "larini",
  "larning",
  "lardan",
  "gacha",
  "ungen",
  "lari",
  "ning",
  "dagi",
  "ings",
  "ung",
  "ing",
  "lar",
  "dan",
  "ern",
  "sini",
  "sida",
  "siga",
  "ed",
  "en",
  "er",
  "es",
  "em",
  "da",
  "ga",
  "ka",
  "ni",
  "si",
  "e",
  "i",
  "s",
] as const;

/** Endings of Russian words, longest first, as `latin` writes them. */
const RUSSIAN_ENDINGS = [
  "iiami",
  "iami",
  "iiah",
  "iaia",
  "uiu",
  "ami",
  "imi",
  "ogo",
  "ego",
  "omu",
  "emu",
  "aia",
  "iia",
  "iiu",
  "iei",
  "iem",
  "iah",
  "iam",
  "ih",
  "ii",
  "ie",
  "ia",
  "iu",
  "oi",
  "ei",
  "oe",
  "ee",
  "ov",
  "ev",
  "om",
  "em",
  "am",
  "ah",
  "a",
  "e",
  "i",
  "o",
  "u",
] as const;

/** How many letters have to stay. */
const SHORTEST = { latin: 4, russian: 3 } as const;

const shortened = (word: string, endings: readonly string[], shortest: number): string => {
  const ending = endings.find((one) => word.length - one.length >= shortest && word.endsWith(one));
  return ending === undefined ? word : word.slice(0, -ending.length);
};

/**
 * What a word keeps through its forms: "Tashkentda", "Tashkents" and "Tashkent" have one stem. Uzbek hangs several endings on a word, so
 * Latin words lose them until none is left. Rough on purpose: a stem is compared, never shown.
 */
export function stem(word: string, isCyrillic: boolean): string {
  if (isCyrillic) return shortened(word, RUSSIAN_ENDINGS, SHORTEST.russian);
  let before = word;
  for (;;) {
    const after = shortened(before, LATIN_ENDINGS, SHORTEST.latin);
    if (after === before) return after;
    before = after;
  }
}
