import { kana, latin, single } from "./letters.ts";
import { stem } from "./stems.ts";

/** A word in the spelling in which words are compared, and what it keeps through its forms. */
export type Word = { readonly plain: string; readonly stem: string };

/** A stretch of letters; Latin and Japanese may follow each other without a space: ITパーク. */
export const STRETCH = /[\p{L}\p{N}][\p{L}\p{M}\p{N}&・ー'’‘ʻʼ`´]*/gu;
/** A word, or signs of Japanese one after the other. */
export const WORD_OR_RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}&'’‘ʻʼ`´])+/gu;
export const JAPANESE_SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
export const JAPANESE_RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
const CYRILLIC_LETTER = /[\u0400-\u04FF]/;

/** The same words come again and again; so many are kept. */
const MOST_REMEMBERED = 60_000;
const remembered = new Map<string, Word>();

/** A word as it is compared. */
export function readWord(written: string): Word {
  const before = remembered.get(written);
  if (before !== undefined) return before;
  const letters = latin(written);
  const word = { plain: single(letters), stem: single(stem(letters, CYRILLIC_LETTER.test(written))) };
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(written, word);
  return word;
}

/** The words of a text that are not Japanese. */
export const wordsIn = (text: string): readonly Word[] =>
  (text.normalize("NFKC").match(WORD_OR_RUN) ?? []).filter((one) => !JAPANESE_SIGN.test(one)).map(readWord);

/** Without capitals (of Latin letters within Japanese), dots between names and signs for long vowels. */
export const plainKana = (text: string): string => kana(text).replaceAll("・", "").toLowerCase();
