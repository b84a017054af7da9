import { readFigures } from "./figures.ts";
import { isStopWord, JAPANESE_PHRASE, longestPhrase, meaningOf, meaningOfJapanese } from "./phrases.ts";
import { INTENTS, type Intent } from "./vocabulary.ts";
import { JAPANESE_RUN, JAPANESE_SIGN, plainKana, readWord, STRETCH, WORD_OR_RUN, type Word } from "./words.ts";

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
  /** Everything that the text can be found by. */
  readonly terms: readonly string[];
};

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

/** A piece of text without spaces that holds Japanese, and perhaps Latin words within. Gives back the latter. */
function readRun(written: string, into: Gathered): readonly Word[] {
  const folded = plainKana(written);
  // Sign by sign the same as `folded`, but katakana, kanji and hiragana can still be told apart.
  const plain = written.replace(/[ーｰ・]/g, "");
  for (const run of folded.match(JAPANESE_RUN) ?? []) for (const pair of pairs(run)) into.terms.add(pair);
  let rest = plain;
  for (const match of folded.matchAll(JAPANESE_PHRASE)) {
    meant(meaningOfJapanese(match[0]), into);
    rest = rest.slice(0, match.index) + " ".repeat(match[0].length) + rest.slice(match.index + match[0].length);
  }
  const contents = rest.match(CONTENT) ?? (rest === plain ? rest.match(JAPANESE_RUN) : null) ?? [];
  // A single sign between what has been understood is mostly a suffix or a counter.
  const telling = contents.filter((one) => one.length > 1 || plain.length === 1);
  for (const one of telling) into.pieces.push({ kind: "run", terms: pairs(plainKana(one)) });
  return (rest.match(WORD_OR_RUN) ?? []).filter((one) => !JAPANESE_SIGN.test(one)).map(readWord);
}

function readWords(words: readonly Word[], into: Gathered): void {
  for (const word of words) {
    if (isStopWord(word)) continue;
    into.terms.add(word.plain);
    into.terms.add(word.stem);
  }
  for (let at = 0; at < words.length; ) {
    let taken = 0;
    for (let length = Math.min(longestPhrase(), words.length - at); length > 0 && taken === 0; length--) {
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
