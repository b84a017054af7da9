import type { Dataset } from "../dataset.ts";
import { bounds, fromDayNumber, parseEdtf } from "../edtf.ts";
import { FACT_COLLECTIONS, type FactCollection } from "../fact.ts";
import type { Localized } from "../localized.ts";
import { isUnknown, type Unknown } from "../records/fields.ts";
import type { Indicator } from "../records/indicator.ts";
import { meaningTerm } from "./analysis.ts";
import { ACTION_WORDS, ACTIONS, PAGE_WORDS, PAGES } from "./destinations.ts";
import { monthTerm, numberTerm } from "./figures.ts";

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

type Texts = Localized | undefined;
type Id = string | Unknown | undefined;

const texts = (...all: readonly Texts[]): readonly string[] =>
  all.flatMap((one) => (one === undefined ? [] : Object.values(one).filter((text) => text !== undefined)));

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

const EVENT_MEANINGS: Readonly<Record<string, readonly string[]>> = {
  memorandum: ["memorandum", "signed"],
  contract: ["contract", "signed"],
  meeting: ["meeting"],
  opening: ["opening"],
  construction: ["construction"],
  "service-start": ["launch"],
  "legal-act": ["law"],
};

const ACT_MEANINGS: Readonly<Record<string, readonly string[]>> = {
  law: ["law"],
  "presidential-decree": ["decree", "president"],
  "presidential-resolution": ["resolution", "president"],
  "cabinet-resolution": ["resolution"],
};

type Parts = {
  readonly titles: readonly string[];
  readonly labels?: readonly string[];
  readonly body?: readonly string[];
  readonly context?: readonly string[];
  readonly date?: string | Unknown | undefined;
  readonly numbers?: readonly number[];
  readonly meanings?: readonly string[] | undefined;
  readonly partOf?: SearchKey;
  readonly isBlank?: boolean;
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

/** What the title of an indicator leaves out because it is plain: whose figure it is, and what is counted. */
const indicatorMeanings = ({ group, unit }: Indicator): readonly string[] => [
  ...(group === "company" ? [] : group === "country" ? [] : ["uzbekistan"]),
  ...(group === "it-park" ? ["itPark"] : []),
  ...(unit === "companies" ? ["company"] : unit === "persons" && group !== "country" ? ["employees"] : []),
];

/** How each kind of fact is put into words. */
function partsOf(dataset: Dataset): { readonly [Kind in FactCollection]: (id: string) => Parts | undefined } {
  const nameOf = (id: Id): readonly string[] => {
    if (typeof id !== "string") return [];
    const named = dataset.organizations.get(id) ?? dataset.people.get(id) ?? dataset.places.get(id);
    return texts(named?.name);
  };
  const topicNames = (ids: readonly string[]) => ids.flatMap((id) => texts(dataset.topics.get(id)?.name));
  /** What a partnership goes by, and what it is about: a step of DataVolt is a step towards a data centre. */
  const partnershipName = (id: string | undefined) => {
    const one = dataset.partnerships.get(id ?? "");
    return one === undefined ? [] : [...texts(one.name), ...topicNames(one.sectors)];
  };
  return {
    events: (id) => {
      const one = dataset.events.get(id);
      if (one === undefined) return undefined;
      return {
        titles: texts(one.title),
        body: texts(one.summary),
        context: [
          ...partnershipName(one.partnership),
          ...(one.participants ?? []).flatMap(nameOf),
          ...nameOf(one.place),
        ],
        date: one.date,
        meanings: EVENT_MEANINGS[one.kind],
      };
    },
    statements: (id) => {
      const one = dataset.statements.get(id);
      if (one === undefined) return undefined;
      const event = dataset.events.get(one.event);
      return {
        titles: texts(one.title),
        body: texts(one.text, one.note),
        context: [...one.by.flatMap(nameOf), ...partnershipName(event?.partnership), ...topicNames(one.topics)],
        date: event?.date,
        ...(one.force === "interest" && { meanings: ["interest"] }),
      };
    },
    "next-steps": (id) => {
      const one = dataset["next-steps"].get(id);
      if (one === undefined) return undefined;
      return {
        titles: texts(one.title),
        body: isUnknown(one.content) ? [] : texts(one.content),
        context: [...partnershipName(one.partnership), ...nameOf(one.owner), ...nameOf(one.place)],
        date: one.due,
      };
    },
    amounts: (id) => {
      const one = dataset.amounts.get(id);
      if (one === undefined) return undefined;
      return {
        titles: texts(one.title),
        body: texts(one.note),
        context: partnershipName(one.partnership),
        date: one.date,
        numbers: [one.amount],
        meanings: ["investment"],
      };
    },
    acts: (id) => {
      const one = dataset.acts.get(id);
      if (one === undefined) return undefined;
      const number = one.number ?? "";
      return {
        titles: texts(one.title),
        body: [...texts(one.summary, one.note), ...(one.validities ?? []).flatMap(({ title }) => texts(title))],
        labels: [
          number,
          number.replace(/^UP-/, "PF-"),
          number.replace(/^UP-/, "УП-"),
          number.replace(/^PP-/, "PQ-"),
          number.replace(/^PP-/, "ПП-"),
          number.replace(/^PP-/, "RP-"),
        ],
        context: partnershipName(one.partnership),
        date: one.date,
        meanings: ACT_MEANINGS[one.kind],
      };
    },
    observations: (id) => {
      const one = dataset.observations.get(id);
      const indicator = dataset.indicators.get(one?.indicator ?? "");
      if (one === undefined || indicator === undefined) return undefined;
      const figures = [one.value, ...(one.others ?? []).map(({ value }) => value)].filter(
        (value) => typeof value === "number",
      );
      return {
        titles: texts(indicator.title),
        labels: texts(dataset.markets.get(one.market ?? "")?.name, one.category),
        body: texts(one.scope, one.note),
        date: one.period,
        partOf: `indicators/${indicator.id}`,
        isBlank: isUnknown(one.value),
        numbers: figures.map((value) => (indicator.unit === "share" ? value * 100 : value)),
        meanings: [...indicatorMeanings(indicator), ...(one.kind === "target" ? ["goal"] : [])],
      };
    },
    background: (id) => {
      const one = dataset.background.get(id);
      if (one === undefined) return undefined;
      return { titles: texts(one.title), body: texts(one.note), context: nameOf(one.about.id), date: one.date };
    },
    partnerships: (id) => {
      const one = dataset.partnerships.get(id);
      if (one === undefined) return undefined;
      return {
        titles: texts(one.name),
        body: texts(one.summary),
        context: [
          ...nameOf(one.country),
          ...one.parties.flatMap(({ organization }) => nameOf(organization)),
          ...topicNames(one.sectors),
        ],
      };
    },
    people: (id) => {
      const one = dataset.people.get(id);
      if (one === undefined) return undefined;
      const offices = one.offices ?? [];
      return {
        titles: texts(one.name),
        labels: offices.flatMap(({ title }) => texts(title)),
        body: texts(one.note),
        context: [
          ...offices.flatMap(({ organization }) => nameOf(organization)),
          ...(one.organizations ?? []).flatMap(nameOf),
        ],
      };
    },
    organizations: (id) => {
      const one = dataset.organizations.get(id);
      if (one === undefined) return undefined;
      return {
        titles: texts(one.name, one.shortName),
        body: texts(one.note),
        context: [...nameOf(one.country), ...nameOf(one.partOf)],
      };
    },
    topics: (id) => {
      const one = dataset.topics.get(id);
      if (one === undefined) return undefined;
      return {
        titles: texts(one.name),
        body: texts(one.note),
        context: one.theme === undefined ? [] : topicNames([one.theme]),
      };
    },
    places: (id) => {
      const one = dataset.places.get(id);
      if (one === undefined) return undefined;
      return {
        titles: texts(one.name),
        body: texts(one.note),
        context: nameOf(one.within),
        ...(one.timeZone !== undefined && { meanings: ["timeDifference"] }),
      };
    },
    markets: (id) => {
      const one = dataset.markets.get(id);
      if (one === undefined) return undefined;
      return { titles: texts(one.name), body: texts(one.note) };
    },
    connections: (id) => {
      const one = dataset.connections.get(id);
      if (one === undefined) return undefined;
      return {
        titles: texts(one.title),
        body: texts(one.summary, one.note),
        context: [...nameOf(one.from), ...nameOf(one.to)],
        date: one.date,
        meanings: ["flight"],
      };
    },
    "open-questions": (id) => {
      const one = dataset["open-questions"].get(id);
      if (one === undefined) return undefined;
      return {
        titles: texts(one.title),
        body: texts(one.handling, ...(one.readings ?? [])),
        context: partnershipName(one.partnership),
      };
    },
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
