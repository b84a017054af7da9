/*
 * One spelling for words that are written in several ways. What is folded here is never shown: it only decides whether a word that
 * somebody typed is a word of the data.
 */

/** Uzbek oʻ, gʻ and the tutuq sign, in every way in which keyboards write them; they are left out. */
const APOSTROPHES = /[\u02BB\u02BC\u2018\u2019\u201B\u00B4\u02B9\u2032'`]/g;

/** Cyrillic letters, Russian and Uzbek, in Latin. Sounds that the two alphabets write alike become alike. */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  ғ: "g",
  д: "d",
  е: "e",
  ё: "e",
  ж: "j",
  з: "z",
  и: "i",
  й: "i",
  к: "k",
  қ: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ў: "o",
  ф: "f",
  х: "h",
  ҳ: "h",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "sh",
  ъ: "",
  ы: "i",
  ь: "",
  э: "e",
  ю: "iu",
  я: "ia",
};

/**
 * Spellings of the same sound, in the order in which they are replaced: German umlauts written out, German and English ways of writing
 * Russian and Uzbek sounds, and the letters in which Uzbek and Russian names differ from their English forms.
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ß/g, "ss"],
  [/([aou])e/g, "$1"],
  [/dsch/g, "j"],
  [/tsch/g, "ch"],
  [/sch/g, "sh"],
  [/shch/g, "sh"],
  [/zh/g, "j"],
  [/kh|x/g, "h"],
  [/q/g, "k"],
  [/w/g, "v"],
  [/y[oe]/g, "e"],
  [/y/g, "i"],
];

/** A word in lower case, Latin letters, without accents and apostrophes; double letters are kept. */
export const latin = (word: string): string => {
  const letters = word
    .normalize("NFKC")
    .toLowerCase()
    .replace(APOSTROPHES, "")
    .replace(/[\u0400-\u04FF]/g, (letter) => CYRILLIC[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
  return SPELLINGS.reduce((written, [from, to]) => written.replace(from, to), letters);
};

/** Shorter words are mostly abbreviations, and every letter of them counts. */
const LONGEST_ABBREVIATION = 3;

/** Double letters are easily left out or added: one is enough. Digits stay. */
export const single = (word: string): string =>
  word.length <= LONGEST_ABBREVIATION ? word : word.replace(/(\p{L})\1+/gu, "$1");

/** Katakana as hiragana, without the sign for long vowels. */
export const kana = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\u30A1-\u30F6]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60))
    .replace(/[ーｰ]/g, "");

/** A whole text as letters and digits alone: two texts that differ only in spelling, spaces or signs are equal. */
export const bare = (text: string): string => kana(latin(text)).replace(/[^\p{L}\p{N}]/gu, "");
