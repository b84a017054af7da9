import { bySize } from "./bySize.ts";
import type { Dataset } from "./dataset.ts";
import { bounds, parseEdtf } from "./edtf.ts";
import { partnershipsCiting } from "./partnershipsBehind.ts";
import { isUnknown } from "./records/fields.ts";
import { type Source, VOICES } from "./records/source.ts";
import { restingOn } from "./restingOn.ts";

export type Voice = Source["voice"];

/** One source as a line of the list. */
export type SourceRow = {
  readonly source: Source;
  /** Facts that it bears out, and facts on which it says something else. */
  readonly supported: number;
  readonly differing: number;
  /** Partnerships for which it is cited. */
  readonly partnerships: readonly string[];
};

export const SOURCE_ORDERS = ["newest", "publisher", "facts"] as const;
export type SourceOrder = (typeof SOURCE_ORDERS)[number];

/** What the list is filtered by; an empty list and an empty text let everything pass. */
export type SourceFilter = {
  readonly voices: readonly Voice[];
  readonly languages: readonly string[];
  readonly partnership: string | undefined;
  readonly text: string;
};

/** Every source with what rests on it, in the order of the file. */
export const sourceRows = (dataset: Dataset): readonly SourceRow[] =>
  [...dataset.sources.values()].map((source) => ({
    source,
    ...restingOn(dataset, source.id),
    partnerships: partnershipsCiting(dataset, source.id),
  }));

/** Letters alone: without case, accents and width, so that "Sojūz" is found by "sojuz". */
const folded = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether every word stands somewhere in the publisher's name, the title or the address. */
function speaksOf({ publisher, shortName, title, url }: Source, words: readonly string[]): boolean {
  const text = folded([publisher, shortName, title, url].join(" "));
  return words.every((word) => text.includes(word));
}

/** The sources that pass all that the filter asks for; of several voices or languages one is enough. */
export function filterSources(
  rows: readonly SourceRow[],
  { voices, languages, partnership, text }: SourceFilter,
): readonly SourceRow[] {
  const words = folded(text)
    .split(/\s+/)
    .filter((word) => word !== "");
  return rows.filter(
    ({ source, partnerships }) =>
      (voices.length === 0 || voices.includes(source.voice)) &&
      (languages.length === 0 || languages.includes(source.language)) &&
      (partnership === undefined || partnerships.includes(partnership)) &&
      (words.length === 0 || speaksOf(source, words)),
  );
}

/** The last day on which it can have come out; a source without a date comes after all others. */
const cameOut = ({ published }: Source): number =>
  isUnknown(published) ? Number.NEGATIVE_INFINITY : bounds(parseEdtf(published)).latest;

/** `compareWords` is the reader's alphabet. */
export function sortSources(
  rows: readonly SourceRow[],
  order: SourceOrder,
  compareWords: (a: string, b: string) => number,
): readonly SourceRow[] {
  const newest = (a: SourceRow, b: SourceRow): number => bySize(cameOut(b.source), cameOut(a.source));
  switch (order) {
    case "newest":
      return rows.toSorted(newest);
    case "publisher":
      return rows.toSorted((a, b) => compareWords(a.source.publisher, b.source.publisher) || newest(a, b));
    case "facts":
      return rows.toSorted((a, b) => bySize(b.supported, a.supported) || newest(a, b));
  }
}

export type SourceFacets = {
  readonly voices: readonly { readonly voice: Voice; readonly count: number }[];
  /** The language of most sources first. */
  readonly languages: readonly { readonly language: string; readonly count: number }[];
  /** Partnerships for which any source is cited. */
  readonly partnerships: readonly string[];
};

/** What the sources can be filtered by: only what occurs, each with its number of sources. */
export function sourceFacets(rows: readonly SourceRow[]): SourceFacets {
  const languages = new Map<string, number>();
  for (const { source } of rows) languages.set(source.language, (languages.get(source.language) ?? 0) + 1);
  return {
    voices: VOICES.map((voice) => ({
      voice,
      count: rows.filter(({ source }) => source.voice === voice).length,
    })).filter(({ count }) => count > 0),
    languages: [...languages].map(([language, count]) => ({ language, count })).toSorted((a, b) => b.count - a.count),
    partnerships: [...new Set(rows.flatMap(({ partnerships }) => partnerships))],
  };
}
