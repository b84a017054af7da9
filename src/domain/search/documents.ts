import type { Dataset } from "../dataset.ts";
import { bounds, fromDayNumber, parseEdtf } from "../edtf.ts";
import { FACT_COLLECTIONS } from "../fact.ts";
import { isUnknown, type Unknown } from "../records/fields.ts";
import { ACTION_WORDS, ACTIONS, PAGE_WORDS, PAGES } from "./destinations.ts";
import { indicatorMeanings, type Parts, partsOf, texts } from "./documentParts.ts";
import { monthTerm, numberTerm } from "./figures.ts";
import { meaningTerm } from "./phrases.ts";

/** What a result is: a kind of fact, or something beside the facts. */
export const SEARCH_KINDS = [...FACT_COLLECTIONS, "indicators", "disputes", "sources", "pages", "actions"] as const;

export type SearchKind = (typeof SEARCH_KINDS)[number];

export type SearchKey = `${SearchKind}/${string}`;

/** One thing that can be found, with the texts that lead to it, in all languages at once. */
export type SearchDocument = {
  readonly key: SearchKey;
  readonly kind: SearchKind;
  /** Each in the same words as the reader sees it, once per language. */
  readonly titles: readonly string[];
  readonly body: readonly string[];
  /** What else stands for it: an office, the number of an act, the country that a figure is about. */
  readonly labels: readonly string[];
  /** Names of what it belongs to: its partnership, who took part, the country. */
  readonly context: readonly string[];
  /** Terms that stand in no text: numbers, years and months, what kind of thing it is. */
  readonly terms: readonly string[];
  /** The year that it is of; the newer of two equal results comes first. */
  readonly year?: number;
  /** The indicator that a figure belongs to. */
  readonly partOf?: SearchKey;
  /** It says only that nothing was found. */
  readonly isBlank?: boolean;
};

/** A range longer than this (years) is not spelt out year by year. */
const MOST_YEARS = 12;

/** The years and months in which a date can lie. */
function dateTerms(date: string | Unknown | undefined): { readonly terms: readonly string[]; readonly year?: number } {
  if (date === undefined || isUnknown(date)) return { terms: [] };
  const { earliest, latest } = bounds(parseEdtf(date));
  const [first, last] = [earliest, latest].map((day) => (Number.isFinite(day) ? fromDayNumber(day) : undefined));
  const end = last ?? first;
  const start = first ?? last;
  if (start === undefined || end === undefined) return { terms: [] };
  const years = Array.from(
    { length: Math.min(end.year - start.year, MOST_YEARS) + 1 },
    (_, index) => start.year + index,
  );
  const oneMonth = start.year === end.year && start.month === end.month;
  return {
    terms: [
      ...years.map(numberTerm),
      ...(oneMonth ? [monthTerm(start.month)] : []),
      ...(oneMonth && start.day === end.day ? [numberTerm(start.day)] : []),
    ],
    year: end.year,
  };
}

/** What a kind is called in questions ("which decree …", "sources on …"). */
const MEANINGS: Readonly<Partial<Record<SearchKind, readonly string[]>>> = {
  "next-steps": ["nextStep"],
  acts: ["law"],
  disputes: ["disagreement"],
  "open-questions": ["unknown"],
  sources: ["source"],
};

function document(kind: SearchKind, id: string, parts: Parts): SearchDocument {
  const { terms, year } = dateTerms(parts.date);
  return {
    key: `${kind}/${id}`,
    kind,
    titles: parts.titles,
    labels: parts.labels ?? [],
    body: parts.body ?? [],
    context: parts.context ?? [],
    terms: [
      ...terms,
      ...(parts.numbers ?? []).map(numberTerm),
      ...[...(MEANINGS[kind] ?? []), ...(parts.meanings ?? [])].map(meaningTerm),
    ],
    ...(year !== undefined && { year }),
    ...(parts.partOf !== undefined && { partOf: parts.partOf }),
    ...(parts.isBlank === true && { isBlank: true }),
  };
}

/** Everything that can be found: every fact, and indicators, disagreements, sources, pages and actions. */
export function* searchDocuments(dataset: Dataset): Generator<SearchDocument> {
  const facts = partsOf(dataset);
  for (const kind of FACT_COLLECTIONS) {
    for (const id of dataset[kind].keys()) {
      const parts = facts[kind](id);
      if (parts !== undefined) yield document(kind, id, parts);
    }
  }
  for (const indicator of dataset.indicators.values())
    yield document("indicators", indicator.id, {
      titles: texts(indicator.title),
      body: texts(indicator.note),
      meanings: indicatorMeanings(indicator),
    });
  for (const { id, question, values, reason, partnership, subject } of dataset.disputes.values()) {
    const about = subject.collection === "organizations" ? dataset.organizations.get(subject.id)?.name : undefined;
    yield document("disputes", id, {
      titles: texts(question),
      body: [...values.flatMap(({ value }) => texts(value)), ...texts(reason)],
      context: texts(dataset.partnerships.get(partnership ?? "")?.name, about),
    });
  }
  for (const { id, title, publisher, shortName, note, tags, published } of dataset.sources.values())
    yield document("sources", id, {
      titles: [title],
      body: [...texts(note), ...(tags ?? [])],
      context: [publisher, shortName],
      date: published,
    });
  for (const page of PAGES) yield document("pages", page, { titles: PAGE_WORDS[page] });
  for (const action of ACTIONS) yield document("actions", action, { titles: ACTION_WORDS[action] });
}
