import { analyse, type Piece } from "./analysis.ts";
import type { SearchDocument, SearchKey, SearchKind } from "./documents.ts";
import { likelihood } from "./ranking.ts";
import type { SearchIndex } from "./searchIndex.ts";

export type SearchHit = { readonly key: SearchKey; readonly kind: SearchKind; readonly score: number };

/** A word of the data that a word of the question can mean, and how surely (0–1). */
type Candidate = readonly [term: string, sureness: number];

/** From how many letters on a beginning is completed: any word that is still being typed, others only when the data do not have them. */
const SHORTEST_BEGINNING = { last: 2, other: 4 } as const;
const MOST_COMPLETIONS = 400;
/** How many letters may be wrong, by the length of the word. */
const mistakes = (word: string): number => (word.length < 4 ? 0 : word.length < 5 ? 1 : 2);
/** Terms that are no words: numbers and meanings. */
const isWord = (term: string): boolean => !/^[=#]/.test(term);

function completions(index: SearchIndex, word: string): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const term of index.startingWith(word)) {
    if (found.length === MOST_COMPLETIONS) break;
    if (term !== word && isWord(term))
      found.push([term, 0.85 * (word.length / (word.length + 0.12 * (term.length - word.length)))]);
  }
  return found;
}

const misspellings = (index: SearchIndex, word: string): readonly Candidate[] =>
  index
    .similarTo(word, mistakes(word))
    .filter(([term, distance]) => distance > 0 && isWord(term) && (distance === 1 || term[0] === word[0]))
    .map(([term, distance]) => [term, 0.8 - (0.9 * distance) / word.length]);

/** What a piece of the question can mean in the data. */
function candidates(index: SearchIndex, { kind, terms }: Piece, isLast: boolean): readonly Candidate[] {
  const exact = terms.map((term, at): Candidate => [term, at === 0 || kind !== "word" ? 1 : 0.95]);
  const [word] = terms;
  if (kind !== "word" || word === undefined) {
    // A single Japanese sign begins pairs.
    if (kind === "run" && word?.length === 1) return [...exact, ...completions(index, word)];
    return exact;
  }
  const known = terms.some((term) => index.has(term));
  const begun =
    word.length >= (isLast ? SHORTEST_BEGINNING.last : SHORTEST_BEGINNING.other) && (isLast || !known)
      ? completions(index, word)
      : [];
  return [...exact, ...begun, ...(known ? [] : misspellings(index, word))];
}

type Match = { readonly worth: ReadonlyMap<number, number>; readonly words: readonly string[] };

function match(index: SearchIndex, piece: Piece, isLast: boolean): Match {
  const worth = new Map<number, number>();
  const found = candidates(index, piece, isLast);
  const share = piece.kind === "run" ? 1 / piece.terms.length : 1;
  for (const [term, sureness] of found) {
    index.each(term, (document, here) => {
      const before = worth.get(document) ?? 0;
      const now = here * sureness * share;
      // Pairs of signs add up to their word; of the forms of a word the best counts.
      worth.set(document, share < 1 ? before + now : Math.max(before, now));
    });
  }
  return { worth, words: found.map(([term]) => term) };
}

/** How many of some pieces are among some words; a run of Japanese counts for the share of its pairs. */
const present = (pieces: readonly Piece[], words: ReadonlySet<string>): number =>
  pieces.reduce((sum, { kind, terms }) => {
    const there = terms.filter((term) => words.has(term)).length;
    return sum + (kind === "run" ? there / terms.length : Math.min(there, 1));
  }, 0);

type Title = { readonly pieces: readonly Piece[]; readonly here: ReadonlySet<string> };

/** Titles that have been looked at closely before: the same few come up while somebody types. */
const titles = new WeakMap<SearchDocument, readonly Title[]>();

function titlesOf(document: SearchDocument): readonly Title[] {
  const known = titles.get(document);
  if (known !== undefined) return known;
  const read = document.titles.flatMap((title) => {
    const { pieces, terms } = analyse(title);
    return pieces.length === 0 ? [] : { pieces, here: new Set(terms) };
  });
  titles.set(document, read);
  return read;
}

/**
 * How closely the question and the title name the same, in the language in which they fit best (0–1): as much of the title in the
 * question as of the question in the title.
 */
function closeness(document: SearchDocument, matches: readonly Match[]): number {
  const words = new Set(matches.flatMap((one) => one.words));
  let best = 0;
  for (const { pieces, here } of titlesOf(document)) {
    const ofTitle = present(pieces, words) / pieces.length;
    const ofQuestion = matches.filter((one) => one.words.some((word) => here.has(word))).length / matches.length;
    if (ofTitle + ofQuestion > 0) best = Math.max(best, (2 * ofTitle * ofQuestion) / (ofTitle + ofQuestion));
  }
  return best;
}

/** So many of the most promising are looked at closely. */
const LOOKED_AT = 60;
/** Worse than this share of the best is no answer. */
const LEAST_SHARE = 0.42;

/** How much better a document fits that is called exactly what was typed; what is written about something is not that thing. */
const byItsName = (kind: SearchKind): number => (kind === "sources" ? 1.3 : 3);

/** Documents that are all as good as each other. */
const hits = (index: SearchIndex, all: readonly number[]): readonly SearchHit[] =>
  all.flatMap((at) => {
    const document = index.documents[at];
    return document === undefined ? [] : [{ key: document.key, kind: document.kind, score: 1 }];
  });

/** So many figures of one indicator; the others stand on its page. */
const MOST_FIGURES = 3;
/** That nothing was found is an answer only when nothing else is. */
const BLANK = 0.85;

/** Pages and actions are only meant when hardly anything else was typed. */
const isDestination = (kind: SearchKind): boolean => kind === "pages" || kind === "actions";

/** What answers a question or fits some words, the best first. `asked` may be in any of the five languages, or in several. */
export function search(index: SearchIndex, asked: string): readonly SearchHit[] {
  const { pieces, intents } = analyse(asked);
  const called = new Set(index.called(asked));
  if (pieces.length === 0) return hits(index, [...called]);
  const total = index.documents.length;
  const scores = new Map<number, { worth: number; covered: number }>();
  const matches = pieces.map((piece, at) => match(index, piece, at === pieces.length - 1));
  let weights = 0;
  matches.forEach((found) => {
    // What stands in few documents tells more. A word that the data do not know at all still is part of the question.
    const weight = Math.log(2 + total / (found.worth.size + 1)) ** 0.6 * (found.worth.size === 0 ? 0.5 : 1);
    weights += weight;
    for (const [document, worth] of found.worth) {
      const before = scores.get(document) ?? { worth: 0, covered: 0 };
      before.worth += weight * worth;
      before.covered += weight * Math.min(1, worth + 0.4);
      scores.set(document, before);
    }
  });
  const meanings = pieces.flatMap(({ kind, terms }) => (kind === "meaning" ? terms : []));
  const rough = [...scores].flatMap(([at, { worth, covered }]) => {
    const document = index.documents[at];
    if (document === undefined) return [];
    const { kind } = document;
    const coverage = covered / weights;
    const destination = isDestination(kind) ? coverage ** 2 : 1;
    const fit = (worth / weights) * (0.2 + 0.8 * coverage) * likelihood(kind, intents, meanings) * destination;
    return { document, fit, name: called.has(at) ? byItsName(kind) : 1 };
  });
  const close = rough
    .sort((a, b) => b.fit * b.name - a.fit * a.name)
    .slice(0, LOOKED_AT)
    .map(({ document, fit, name }) => ({
      document,
      name,
      fit:
        fit *
        (document.isBlank ? BLANK : 1) *
        (0.75 + 0.5 * closeness(document, matches)) *
        (1 + 0.004 * Math.max(0, (document.year ?? 2015) - 2015)),
    }))
    .sort((a, b) => b.fit * b.name - a.fit * a.name);
  const least = Math.max(0, ...close.map(({ fit }) => fit)) * LEAST_SHARE;
  const figures = new Map<SearchKey, number>();
  return close.flatMap(({ document: { key, kind, partOf }, fit, name }) => {
    if (partOf !== undefined) figures.set(partOf, (figures.get(partOf) ?? 0) + 1);
    const isOneTooMany = partOf !== undefined && (figures.get(partOf) ?? 0) > MOST_FIGURES;
    // What is called exactly so stays, however little its kind answers such questions.
    return (fit < least && name === 1) || isOneTooMany ? [] : { key, kind, score: fit * name };
  });
}
