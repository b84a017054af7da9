import SearchableMap from "minisearch/SearchableMap";
import { analyse } from "./analysis.ts";
import type { SearchDocument } from "./documents.ts";
import { bare } from "./letters.ts";

/** Where in a document a term stands, least telling first. */
const PLACES = ["body", "context", "label", "title"] as const;

type Place = (typeof PLACES)[number];

/** How much a term tells about a document by where it stands. */
const WORTH: Readonly<Record<Place, number>> = { body: 0.42, context: 0.6, label: 0.9, title: 1 };

/** An occurrence is one number: the position of the document, and in the last two bits the place. */
const BITS = 2;

/**
 * Which terms stand in which documents. Radix tree and edit distances are MiniSearch's; its own scoring adds up every word that
 * matches, so that a text in five languages counts five times. Here each thing asked for counts once, by its best match.
 */
export class SearchIndex {
  readonly documents: SearchDocument[] = [];
  private readonly titles = new Map<string, number[]>();
  /** Names come back in document after document: what they can be found by is worked out once. */
  private readonly names = new Map<string, readonly string[]>();
  private readonly occurrences = new SearchableMap<number[]>();

  add(document: SearchDocument): void {
    const at = this.documents.push(document) - 1;
    const best = new Map<string, number>();
    const note = (place: Place, terms: readonly string[]) => {
      const rank = PLACES.indexOf(place);
      for (const term of terms) if ((best.get(term) ?? -1) < rank) best.set(term, rank);
    };
    for (const text of document.titles) note("title", analyse(text).terms);
    for (const title of new Set(document.titles.map(bare))) {
      const list = this.titles.get(title);
      if (list === undefined) this.titles.set(title, [at]);
      else list.push(at);
    }
    for (const text of document.context) note("context", this.termsOfName(text));
    for (const text of document.body) note("body", analyse(text).terms);
    for (const text of document.labels) note("label", this.termsOfName(text));
    note("label", document.terms);
    for (const [term, rank] of best) {
      const list = this.occurrences.get(term);
      const occurrence = (at << BITS) | rank;
      if (list === undefined) this.occurrences.set(term, [occurrence]);
      else list.push(occurrence);
    }
  }

  /** The documents that are called exactly so, in any language. */
  called(title: string): readonly number[] {
    return this.titles.get(bare(title)) ?? [];
  }

  private termsOfName(name: string): readonly string[] {
    const known = this.names.get(name);
    if (known !== undefined) return known;
    const { terms } = analyse(name);
    this.names.set(name, terms);
    return terms;
  }

  has(term: string): boolean {
    return this.occurrences.has(term);
  }

  /** Calls `visit` for every document that holds a term, with what it is worth there (0–1). */
  each(term: string, visit: (document: number, worth: number) => void): void {
    for (const occurrence of this.occurrences.get(term) ?? []) {
      const place = PLACES[occurrence & ((1 << BITS) - 1)];
      if (place !== undefined) visit(occurrence >> BITS, WORTH[place]);
    }
  }

  /** Words of the data that begin with the given letters. */
  startingWith(letters: string): Iterable<string> {
    return this.occurrences.atPrefix(letters).keys();
  }

  /** Words of the data that differ from a word by at most so many letters, with how many. */
  similarTo(word: string, distance: number): readonly (readonly [string, number])[] {
    return [...this.occurrences.fuzzyGet(word, distance)].map(([term, [, differs]]) => [term, differs]);
  }
}

/** So many documents are read before others get their turn: a few milliseconds. */
const AT_ONCE = 4;

/** Reads documents into an index, and lets others have their turn (`pause`) again and again, so that nobody has to wait for it. */
export async function buildSearchIndex(
  documents: Iterable<SearchDocument>,
  pause: () => Promise<void>,
): Promise<SearchIndex> {
  const index = new SearchIndex();
  let since = 0;
  for (const document of documents) {
    index.add(document);
    since = (since + 1) % AT_ONCE;
    if (since === 0) await pause();
  }
  return index;
}
