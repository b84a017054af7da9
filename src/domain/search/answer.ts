import type { Dataset } from "../dataset.ts";
import { disputesAbout } from "../evidence.ts";
import { type FactCollection, type FactKey, factKey, factOf } from "../fact.ts";
import { drawnAs } from "../indicatorViews.ts";
import type { Localized } from "../localized.ts";
import type { Evidence } from "../records/evidence.ts";
import { isUnknown } from "../records/fields.ts";
import type { Indicator } from "../records/indicator.ts";
import { type AnswerValue, latestOf, present, readDate, saidOf, words } from "./answerValues.ts";
import { ACTIONS, type Action, PAGES, type Page } from "./destinations.ts";
import type { SearchKey, SearchKind } from "./documents.ts";

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
    | { readonly to: "partnership" | "incentive" | "source" | "dispute"; readonly id: string }
    /** A goal is drawn with what it is a goal for. */
    | { readonly to: "indicator"; readonly drawnAs: string; readonly group: Indicator["group"] }
    | { readonly to: "page"; readonly page: Page }
    | { readonly to: "action"; readonly action: Action };
};

const firstSource = (dataset: Dataset, evidence: readonly Evidence[] = []): string | undefined =>
  evidence.flatMap(({ source }) => dataset.sources.get(source)?.shortName ?? [])[0];

const isValueDisputed = ({ is, ...rest }: AnswerValue): boolean =>
  is === "date" && "date" in rest && isUnknown(rest.date) && rest.date.unknown === "disputed";

/** Facts with a page of their own lead there; the others open their evidence. */
const PAGE_OF: Readonly<Partial<Record<FactCollection, "partnership" | "incentive">>> = {
  partnerships: "partnership",
  incentives: "incentive",
};

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
    leadsTo: PAGE_OF[kind] === undefined ? { to: "fact", fact: fact.key } : { to: PAGE_OF[kind], id },
  };
}

/** The kind that a key names. */
// A key is `kind/id`, and no kind holds a slash.
export const kindOf = (key: SearchKey): SearchKind => key.slice(0, key.indexOf("/")) as SearchKind;

/** What a result says and where it leads; undefined for a key that names nothing. */
export function answerTo(dataset: Dataset, key: SearchKey): Answer | undefined {
  const kind = kindOf(key);
  const id = key.slice(kind.length + 1);
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
        leadsTo: { to: "indicator", drawnAs: drawnAs(dataset, one).id, group: one.group },
      };
    }
    default:
      return answerOfFact(dataset, kind, id);
  }
}

/** Answers to hits, the best first. A figure that an indicator above already says as its latest is not said twice. */
export function answersTo(dataset: Dataset, keys: readonly SearchKey[]): readonly Answer[] {
  const said = new Set<SearchKey>();
  return keys.flatMap((key) => {
    const answer = said.has(key) ? undefined : answerTo(dataset, key);
    if (answer?.leadsTo.to === "indicator") {
      for (const value of answer.values) if (value.is === "figure") said.add(`observations/${value.observation.id}`);
    }
    return answer ?? [];
  });
}
