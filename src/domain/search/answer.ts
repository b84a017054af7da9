import type { Dataset } from "../dataset.ts";
import { bounds, type FuzzyDate, parseEdtf } from "../edtf.ts";
import { disputesAbout } from "../evidence.ts";
import { type FactCollection, type FactKey, factKey, factOf } from "../fact.ts";
import type { Localized } from "../localized.ts";
import type { Act } from "../records/act.ts";
import type { Amount } from "../records/amount.ts";
import type { Evidence } from "../records/evidence.ts";
import { isUnknown, type Unknown } from "../records/fields.ts";
import type { Unit } from "../records/indicator.ts";
import type { Observation } from "../records/observation.ts";
import type { OpenQuestion } from "../records/openQuestion.ts";
import type { Force } from "../records/statement.ts";
import { relations } from "../relations.ts";
import type { Stage } from "../stage.ts";
import { statusOf } from "../status.ts";
import { ACTIONS, type Action, PAGES, type Page } from "./destinations.ts";
import type { SearchKey } from "./documents.ts";

/** What a result says at once, without being opened. */
export type AnswerValue =
  | { readonly is: "date"; readonly date: FuzzyDate | Unknown; readonly time: "past" | "to-come" }
  | { readonly is: "amount"; readonly amount: Amount }
  | { readonly is: "figure"; readonly observation: Observation; readonly unit: Unit }
  | { readonly is: "act"; readonly act: Act }
  | { readonly is: "stage"; readonly stage: Stage | undefined }
  | { readonly is: "force"; readonly force: Force }
  | { readonly is: "question"; readonly kind: OpenQuestion["kind"] }
  | { readonly is: "unsettled" }
  | { readonly is: "words"; readonly words: Localized };

export type Answer = {
  readonly key: SearchKey;
  readonly title: Localized | { readonly source: string; readonly language: string } | Page | Action;
  /** Where a figure is from or what a fact belongs to: a country, a part of the whole, a partnership. */
  readonly of: readonly Localized[];
  readonly values: readonly AnswerValue[];
  readonly disputed: boolean;
  /** The short name of the first source. */
  readonly source: string | undefined;
  readonly leadsTo:
    | { readonly to: "fact"; readonly fact: FactKey }
    | { readonly to: "partnership" | "source" | "dispute" | "indicator"; readonly id: string }
    | { readonly to: "page"; readonly page: Page }
    | { readonly to: "action"; readonly action: Action };
};

const end = ({ period }: Observation): number => {
  const { latest } = bounds(parseEdtf(period));
  return Number.isFinite(latest) ? latest : Number.NEGATIVE_INFINITY;
};

/** The latest known figure of an indicator as a whole; results before forecasts and goals. */
function latestOf(dataset: Dataset, indicator: string): Observation | undefined {
  const known = relations(dataset)
    .observationsOf(indicator)
    .filter(({ value, category }) => !isUnknown(value) && category === undefined);
  const counted = known.filter(({ kind }) => kind === "result" || kind === "estimate");
  return (counted.length > 0 ? counted : known).toSorted((a, b) => end(b) - end(a))[0];
}

const readDate = (date: string | Unknown, time: "past" | "to-come" = "past"): readonly AnswerValue[] => [
  { is: "date", date: typeof date === "string" ? parseEdtf(date) : date, time },
];

const ofOptional = (date: string | undefined): readonly AnswerValue[] => (date === undefined ? [] : readDate(date));

const words = (text: Localized | undefined): readonly AnswerValue[] =>
  text === undefined ? [] : [{ is: "words", words: text }];

const present = (...texts: readonly (Localized | undefined)[]): readonly Localized[] =>
  texts.filter((text) => text !== undefined);

type Said = { readonly values: readonly AnswerValue[]; readonly of?: readonly Localized[] };

function saidOf(dataset: Dataset, kind: FactCollection, id: string): Said {
  const partnership = (key: string | undefined) => present(dataset.partnerships.get(key ?? "")?.name);
  const figure = (observation: Observation, unit: Unit): AnswerValue => ({ is: "figure", observation, unit });
  switch (kind) {
    case "events": {
      const one = dataset.events.get(id);
      return one === undefined ? { values: [] } : { values: readDate(one.date), of: partnership(one.partnership) };
    }
    case "statements": {
      const one = dataset.statements.get(id);
      const of = partnership(dataset.events.get(one?.event ?? "")?.partnership);
      return one === undefined ? { values: [] } : { values: [{ is: "force", force: one.force }], of };
    }
    case "next-steps": {
      const one = dataset["next-steps"].get(id);
      return one === undefined
        ? { values: [] }
        : { values: readDate(one.due, "to-come"), of: partnership(one.partnership) };
    }
    case "amounts": {
      const amount = dataset.amounts.get(id);
      return amount === undefined
        ? { values: [] }
        : { values: [{ is: "amount", amount }, ...ofOptional(amount.date)], of: partnership(amount.partnership) };
    }
    case "acts": {
      const act = dataset.acts.get(id);
      return act === undefined ? { values: [] } : { values: [{ is: "act", act }, ...readDate(act.date)] };
    }
    case "observations": {
      const one = dataset.observations.get(id);
      const indicator = dataset.indicators.get(one?.indicator ?? "");
      if (one === undefined || indicator === undefined) return { values: [] };
      const market = dataset.markets.get(one.market ?? "")?.name;
      return { values: [figure(one, indicator.unit)], of: present(market, one.category) };
    }
    case "background": {
      const one = dataset.background.get(id);
      if (one === undefined) return { values: [] };
      return { values: ofOptional(one.date), of: present(dataset[one.about.collection].get(one.about.id)?.name) };
    }
    case "partnerships": {
      const status = statusOf(dataset, id);
      return status === undefined ? { values: [] } : { values: [{ is: "stage", stage: status.stage.proven?.stage }] };
    }
    case "people": {
      const [office] = dataset.people.get(id)?.offices ?? [];
      return { values: words(office?.title) };
    }
    case "organizations":
      return { values: words(dataset.places.get(dataset.organizations.get(id)?.country ?? "")?.name) };
    case "markets": {
      const all = relations(dataset).observationsOfMarket(id);
      const [one] = all.filter(({ value }) => !isUnknown(value)).toSorted((a, b) => end(b) - end(a));
      const indicator = dataset.indicators.get(one?.indicator ?? "");
      return one === undefined || indicator === undefined
        ? { values: [] }
        : { values: [figure(one, indicator.unit)], of: [indicator.title] };
    }
    case "connections":
      return { values: ofOptional(dataset.connections.get(id)?.date) };
    case "open-questions": {
      const one = dataset["open-questions"].get(id);
      return one === undefined
        ? { values: [] }
        : { values: [{ is: "question", kind: one.kind }], of: partnership(one.partnership) };
    }
    case "topics":
    case "places":
      return { values: [] };
  }
}

const firstSource = (dataset: Dataset, evidence: readonly Evidence[] = []): string | undefined =>
  evidence.flatMap(({ source }) => dataset.sources.get(source)?.shortName ?? [])[0];

const isValueDisputed = ({ is, ...rest }: AnswerValue): boolean =>
  is === "date" && "date" in rest && isUnknown(rest.date) && rest.date.unknown === "disputed";

function answerOfFact(dataset: Dataset, kind: FactCollection, id: string): Answer | undefined {
  const fact = factOf(dataset, factKey(kind, id));
  if (fact === undefined) return undefined;
  const { values, of = [] } = saidOf(dataset, kind, id);
  return {
    key: fact.key,
    title: fact.title,
    of,
    values,
    disputed: disputesAbout(dataset, fact).length > 0 || values.some(isValueDisputed),
    source: firstSource(dataset, fact.evidence),
    leadsTo: kind === "partnerships" ? { to: "partnership", id } : { to: "fact", fact: fact.key },
  };
}

/** What a result says and where it leads; undefined for a key that names nothing. */
export function answerTo(dataset: Dataset, key: SearchKey): Answer | undefined {
  const at = key.indexOf("/");
  // A search key is `kind/id`, and no kind holds a slash.
  const kind = key.slice(0, at) as SearchKey extends `${infer Kind}/${string}` ? Kind : never;
  const id = key.slice(at + 1);
  const plain = { key, of: [], values: [], disputed: false, source: undefined };
  switch (kind) {
    case "pages": {
      const page = PAGES.find((one) => one === id);
      return page && { ...plain, title: page, leadsTo: { to: "page", page } };
    }
    case "actions": {
      const action = ACTIONS.find((one) => one === id);
      return action && { ...plain, title: action, leadsTo: { to: "action", action } };
    }
    case "sources": {
      const one = dataset.sources.get(id);
      if (one === undefined) return undefined;
      const { title, language, published, publisher } = one;
      return {
        ...plain,
        title: { source: title, language },
        values: readDate(published),
        source: publisher,
        leadsTo: { to: "source", id },
      };
    }
    case "disputes": {
      const one = dataset.disputes.get(id);
      if (one === undefined) return undefined;
      const shown = one.shown === null ? undefined : one.values[one.shown];
      return {
        ...plain,
        title: one.question,
        of: present(dataset.partnerships.get(one.partnership ?? "")?.name),
        values: shown === undefined ? [{ is: "unsettled" }] : words(shown.value),
        disputed: one.kind !== "doubt",
        source: firstSource(dataset, (shown ?? one.values[0])?.evidence),
        leadsTo: { to: "dispute", id },
      };
    }
    case "indicators": {
      const one = dataset.indicators.get(id);
      if (one === undefined) return undefined;
      const latest = latestOf(dataset, id);
      return {
        ...plain,
        title: one.title,
        of: present(dataset.markets.get(latest?.market ?? "")?.name),
        values: latest === undefined ? [] : [{ is: "figure", observation: latest, unit: one.unit }],
        disputed:
          latest !== undefined && disputesAbout(dataset, { collection: "observations", id: latest.id }).length > 0,
        source: firstSource(dataset, latest?.evidence),
        leadsTo: { to: "indicator", id },
      };
    }
    default:
      return answerOfFact(dataset, kind, id);
  }
}
