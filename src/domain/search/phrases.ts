import { monthTerm } from "./figures.ts";
import { INTENTS, JAPANESE_STOP_WORDS, MONTHS, STOP_WORDS, SYNONYMS } from "./vocabulary.ts";
import { JAPANESE_SIGN, plainKana, readWord, type Word, wordsIn } from "./words.ts";

/*
 * The vocabulary in the form in which it is looked up. A term that begins with # stands for everything of one meaning, one with ? for a
 * kind of answer, ! for a word that says nothing.
 */

/** What stands for a group of words, or for an interrogative, by the stems of the words: "artif intelligenc". */
const phrases = new Map<string, readonly string[]>();
/** The same by the words as they are written: "министр" shares its stem with "ministry", and yet is no ministry. */
const writtenPhrases = new Map<string, readonly string[]>();
/** The same for Japanese, by the text itself. */
const japanesePhrases = new Map<string, readonly string[]>();
/** How many words the longest entry has. */
let longest = 1;

/** One word can mean two things at once: 投資額 is an investment, and asks how much. */
function add(to: Map<string, readonly string[]>, key: string, term: string): void {
  const before = to.get(key) ?? [];
  if (!before.includes(term)) to.set(key, [...before, term]);
}

function learn(written: string, term: string): void {
  if (JAPANESE_SIGN.test(written)) {
    add(japanesePhrases, plainKana(written), term);
    return;
  }
  const words = wordsIn(written);
  if (words.length === 0) return;
  longest = Math.max(longest, words.length);
  const plain = words.map((one) => one.plain).join(" ");
  add(writtenPhrases, plain, term);
  for (const key of new Set([words.map((one) => one.stem).join(" "), plain])) add(phrases, key, term);
}

const STOP = "!";
const intentTerm = (intent: string): string => `?${intent}`;
export const meaningTerm = (name: string): string => `#${name}`;

for (const [name, words] of Object.entries(SYNONYMS)) for (const word of words) learn(word, meaningTerm(name));
for (const [intent, words] of Object.entries(INTENTS)) for (const word of words) learn(word, intentTerm(intent));
MONTHS.forEach((words, index) => {
  for (const word of words) learn(word, monthTerm(index + 1));
});
for (const word of STOP_WORDS) {
  const { plain } = readWord(word);
  if (!phrases.has(plain)) phrases.set(plain, [STOP]);
}
for (const word of JAPANESE_STOP_WORDS) japanesePhrases.set(plainKana(word), [STOP]);

/** Any Japanese entry, the longest that fits. */
export const JAPANESE_PHRASE = new RegExp(
  [...japanesePhrases.keys()].sort((a, b) => b.length - a.length).join("|"),
  "gu",
);

/** Uzbek and Russian hang more endings on a word than any rule takes off: the word without its last letters may be known. */
const SHORTEST_KNOWN = 5;
const MOST_LEFT_OUT = 3;

/** What words side by side mean; undefined when they are no entry. */
export function meaningOf(words: readonly Word[]): readonly string[] | undefined {
  const plain = words.map((one) => one.plain).join(" ");
  const whole = writtenPhrases.get(plain) ?? phrases.get(plain) ?? phrases.get(words.map((one) => one.stem).join(" "));
  const [word, ...more] = words;
  if (whole !== undefined || word === undefined || more.length > 0) return whole;
  for (let left = 1; left <= MOST_LEFT_OUT && word.plain.length - left >= SHORTEST_KNOWN; left++) {
    const known = phrases.get(word.plain.slice(0, -left));
    if (known !== undefined) return known;
  }
  return undefined;
}

export const meaningOfJapanese = (written: string): readonly string[] => japanesePhrases.get(written) ?? [];

/** Whether a word says nothing about what is asked for. */
export const isStopWord = ({ plain }: Word): boolean => phrases.get(plain)?.[0] === STOP;

/** More words than this side by side mean nothing together. */
export const longestPhrase = (): number => longest;
