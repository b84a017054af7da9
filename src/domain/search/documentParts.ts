import type { Dataset } from "../dataset.ts";
import type { FactCollection } from "../fact.ts";
import type { Localized } from "../localized.ts";
import { isUnknown, type Unknown } from "../records/fields.ts";
import type { Indicator } from "../records/indicator.ts";
import type { SearchKey } from "./documents.ts";

type Texts = Localized | undefined;
type Id = string | Unknown | undefined;

/** Texts of the data in every language that they have. */
export const texts = (...all: readonly Texts[]): readonly string[] =>
  all.flatMap((one) => (one === undefined ? [] : Object.values(one).filter((text) => text !== undefined)));

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

/** What a fact can be found by, before its dates and numbers have become terms. */
export type Parts = {
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

/** What the title of an indicator leaves out because it is plain: whose figure it is, and what is counted. */
export const indicatorMeanings = ({ group, unit }: Indicator): readonly string[] => [
  ...(group === "company" ? [] : group === "country" ? [] : ["uzbekistan"]),
  ...(group === "it-park" ? ["itPark"] : []),
  ...(unit === "companies" ? ["company"] : unit === "persons" && group !== "country" ? ["employees"] : []),
];

/** How each kind of fact is put into words. */
export function partsOf(dataset: Dataset): { readonly [Kind in FactCollection]: (id: string) => Parts | undefined } {
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
    incentives: (id) => {
      const one = dataset.incentives.get(id);
      if (one === undefined) return undefined;
      return {
        titles: texts(one.title),
        body: texts(one.summary, one.benefit, one.follows, ...one.conditions.map(({ title }) => title)),
        context: texts(dataset.regimes.get(one.regime)?.title),
      };
    },
    "tax-parameters": (id) => {
      const one = dataset["tax-parameters"].get(id);
      if (one === undefined) return undefined;
      return {
        titles: texts(one.title),
        body: texts(one.caveat),
        context: texts(dataset.regimes.get(one.regime)?.title),
        numbers: one.values.flatMap(({ value }) =>
          isUnknown(value) ? [] : [one.unit === "share" ? value * 100 : value],
        ),
      };
    },
    regimes: (id) => {
      const one = dataset.regimes.get(id);
      if (one === undefined) return undefined;
      const rules = [one.application, one.duties, one.lossOfStatus, one.risks].flatMap((list) => list ?? []);
      return { titles: texts(one.title), body: texts(one.summary, one.note, ...rules.map(({ title }) => title)) };
    },
    readings: (id) => {
      const one = dataset.readings.get(id);
      if (one === undefined) return undefined;
      return { titles: texts(one.title), body: texts(one.reason, ...one.options.map(({ title }) => title)) };
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
