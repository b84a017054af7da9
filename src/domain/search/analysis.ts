import { monthTerm, readFigures } from "./figures.ts";
import { kana, latin, single } from "./letters.ts";
import { stem } from "./stems.ts";
import { INTENTS, type Intent, JAPANESE_STOP_WORDS, MONTHS, STOP_WORDS, SYNONYMS } from "./vocabulary.ts";

/** One thing that a text speaks of: a word, a thing with several names, a number, a run of Japanese. */
export type Piece = {
  /** "word": any of the terms will do. "run": the terms are overlapping pairs of signs, and each counts for its share. */
  readonly kind: "word" | "meaning" | "number" | "run";
  readonly terms: readonly string[];
};

export type Analysis = {
  /** Without stop words and interrogatives. */
  readonly pieces: readonly Piece[];
  readonly intents: readonly Intent[];
  /** Everything that the text can be found by, stop words included. */
  readonly terms: readonly string[];
};

type Word = { readonly plain: string; readonly stem: string };

/** A stretch of letters; Latin and Japanese may follow each other without a space: ITパーク. */
const STRETCH = /[\p{L}\p{N}][\p{L}\p{M}\p{N}&・ー'’‘ʻʼ`´]*/gu;
const WORD_OR_RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}&'’‘ʻʼ`´])+/gu;
const JAPANESE_SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const JAPANESE_RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
const CYRILLIC_LETTER = /[\u0400-\u04FF]/;

/** The same words come again and again; so many are kept. */
const MOST_REMEMBERED = 60_000;
const remembered = new Map<string, Word>();

function readWord(written: string): Word {
  const before = remembered.get(written);
  if (before !== undefined) return before;
  const letters = latin(written);
  const word = { plain: single(letters), stem: single(stem(letters, CYRILLIC_LETTER.test(written))) };
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(written, word);
  return word;
}

const wordsIn = (text: string): readonly Word[] =>
  (text.normalize("NFKC").match(WORD_OR_RUN) ?? []).filter((one) => !JAPANESE_SIGN.test(one)).map(readWord);

/** Without capitals (of Latin letters within Japanese), dots between names and signs for long vowels. */
const plainKana = (text: string): string => kana(text).replaceAll("・", "").toLowerCase();

/** What stands for a group of words, or for an interrogative, by the stems of the words: "artif intelligenc". */
const phrases = new Map<string, readonly string[]>();
const japanesePhrases = new Map<string, readonly string[]>();
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
  for (const key of new Set([words.map((one) => one.stem).join(" "), words.map((one) => one.plain).join(" ")]))
    add(phrases, key, term);
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

const JAPANESE_PHRASE = new RegExp([...japanesePhrases.keys()].sort((a, b) => b.length - a.length).join("|"), "gu");

const isIntent = (name: string): name is Intent => Object.hasOwn(INTENTS, name);

/** Overlapping pairs of signs; a single sign stays alone. */
const pairs = (run: string): readonly string[] =>
  run.length < 2 ? [run] : Array.from({ length: run.length - 1 }, (_, index) => run.slice(index, index + 2));

/** Parts of a Japanese text that carry meaning: between them stand particles and endings in hiragana. */
const CONTENT = /[\p{Script=Han}々〆]+|[\p{Script=Katakana}ー]+/gu;

type Gathered = { pieces: Piece[]; intents: Set<Intent>; terms: Set<string> };

function meant(terms: readonly string[], into: Gathered): void {
  for (const term of terms) {
    const name = term.slice(1);
    if (isIntent(name)) into.intents.add(name);
  }
  const meanings = terms.filter((term) => term.startsWith("#"));
  if (meanings.length === 0) return;
  for (const term of meanings) into.terms.add(term);
  into.pieces.push({ kind: "meaning", terms: meanings });
}

/** Uzbek and Russian hang more endings on a word than any rule takes off: the word without its last letters may be known. */
const SHORTEST_KNOWN = 5;
const MOST_LEFT_OUT = 3;

function meaningOf(words: readonly Word[]): readonly string[] | undefined {
  const whole =
    phrases.get(words.map((one) => one.plain).join(" ")) ?? phrases.get(words.map((one) => one.stem).join(" "));
  const [word, ...more] = words;
  if (whole !== undefined || word === undefined || more.length > 0) return whole;
  for (let left = 1; left <= MOST_LEFT_OUT && word.plain.length - left >= SHORTEST_KNOWN; left++) {
    const known = phrases.get(word.plain.slice(0, -left));
    if (known !== undefined) return known;
  }
  return undefined;
}

/** A piece of text without spaces that holds Japanese, and perhaps Latin words within. Gives back the latter. */
function readRun(written: string, into: Gathered): readonly Word[] {
  const folded = plainKana(written);
  // Sign by sign the same as `folded`, but katakana, kanji and hiragana can still be told apart.
  const plain = written.replace(/[ーｰ・]/g, "");
  for (const run of folded.match(JAPANESE_RUN) ?? []) for (const pair of pairs(run)) into.terms.add(pair);
  let rest = plain;
  for (const match of folded.matchAll(JAPANESE_PHRASE)) {
    meant(japanesePhrases.get(match[0]) ?? [], into);
    rest = rest.slice(0, match.index) + " ".repeat(match[0].length) + rest.slice(match.index + match[0].length);
  }
  const contents = rest.match(CONTENT) ?? (rest === plain ? rest.match(JAPANESE_RUN) : null) ?? [];
  // A single sign between what has been understood is mostly a suffix or a counter.
  const telling = contents.filter((one) => one.length > 1 || plain.length === 1);
  for (const one of telling) into.pieces.push({ kind: "run", terms: pairs(plainKana(one)) });
  return (rest.match(WORD_OR_RUN) ?? []).filter((one) => !JAPANESE_SIGN.test(one)).map(readWord);
}

function readWords(words: readonly Word[], into: Gathered): void {
  for (const { plain, stem: root } of words) {
    if (phrases.get(plain)?.[0] === STOP) continue;
    into.terms.add(plain);
    into.terms.add(root);
  }
  for (let at = 0; at < words.length; ) {
    let taken = 0;
    for (let length = Math.min(longest, words.length - at); length > 0 && taken === 0; length--) {
      const terms = meaningOf(words.slice(at, at + length));
      if (terms === undefined) continue;
      meant(terms, into);
      taken = length;
    }
    const word = words[at];
    if (taken === 0 && word !== undefined)
      into.pieces.push({ kind: "word", terms: [...new Set([word.plain, word.stem])] });
    at += Math.max(taken, 1);
  }
}

/** Takes a text or a question apart into what it speaks of. The same for both, so that they meet. */
export function analyse(text: string): Analysis {
  const into: Gathered = { pieces: [], intents: new Set(), terms: new Set() };
  const { found, rest } = readFigures(text.normalize("NFKC"));
  let words: Word[] = [];
  const flush = () => {
    readWords(words, into);
    words = [];
  };
  for (const token of rest.match(STRETCH) ?? []) {
    if (JAPANESE_SIGN.test(token)) {
      flush();
      words = [...readRun(token, into)];
      flush();
    } else {
      words.push(readWord(token));
    }
  }
  flush();
  for (const terms of found) {
    for (const term of terms) into.terms.add(term);
    into.pieces.push({ kind: "number", terms });
  }
  return { pieces: into.pieces, intents: [...into.intents], terms: [...into.terms] };
}
