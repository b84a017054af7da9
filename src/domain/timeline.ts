import { bySize } from "./bySize.ts";
import type { Dataset } from "./dataset.ts";
import { bounds, chronologically, type FuzzyDate, isExactDay, parseEdtf } from "./edtf.ts";
import { type FactKey, factKey } from "./fact.ts";
import type { Localized } from "./localized.ts";
import type { Act } from "./records/act.ts";
import type { Event, EventKind } from "./records/event.ts";
import type { Evidence } from "./records/evidence.ts";
import { isUnknown, type Unknown } from "./records/fields.ts";
import type { NextStep } from "./records/nextStep.ts";
import { FORCES, type Force } from "./records/statement.ts";
import { relations } from "./relations.ts";
import { themesOf } from "./themes.ts";

/** How surely an entry is placed in time; each is drawn and worded for what it is. */
export type Certainty = "exact" | "period" | "on-or-before" | "approximate" | "inferred" | "undated";

/** What an entry is: something that happened, a step to come, an act, or the time for which an act sets something. */
export type EntryKind = EventKind | "next-step" | Act["kind"] | "validity";

export type TimelineEntry = {
  /** Its own name: of one act come several entries. */
  readonly id: string;
  /** The fact whose evidence it rests on. */
  readonly key: FactKey;
  readonly title: Localized;
  readonly summary?: Localized;
  readonly kind: EntryKind;
  /** The number of an act as it is cited. */
  readonly number?: string;
  readonly date: FuzzyDate | Unknown;
  readonly certainty: Certainty;
  /** When sources published it: never the date of the event itself. */
  readonly published: readonly FuzzyDate[];
  readonly partnership?: string;
  /** The country of the partner. */
  readonly country?: string;
  /** Persons, groups and organizations taking part, and the organizations they belong to. */
  readonly actors: readonly string[];
  readonly themes: readonly string[];
  /** The firmest first. */
  readonly forces: readonly Force[];
  readonly evidence: readonly Evidence[];
};

/** How surely a date places something in time. */
export function certaintyOf(date: FuzzyDate | Unknown): Certainty {
  if (isUnknown(date)) return "undated";
  if (date.kind === "on-or-before" || date.kind === "one-of") return "on-or-before";
  if (date.kind !== "point") return "period";
  if (date.at.inferred) return "inferred";
  return isExactDay(date) ? "exact" : "approximate";
}

const read = (date: string | Unknown): FuzzyDate | Unknown => (typeof date === "string" ? parseEdtf(date) : date);

/** Each person or group with the organizations it belongs to, so that a filter by organization finds both. */
const withOrganizations = (dataset: Dataset, actors: readonly string[]): readonly string[] => [
  ...new Set(
    actors.flatMap((actor) => {
      const person = dataset.people.get(actor);
      return [
        actor,
        ...(person?.organizations ?? []),
        ...(person?.offices ?? []).map(({ organization }) => organization),
      ];
    }),
  ),
];

function publications(dataset: Dataset, evidence: readonly Evidence[]): readonly FuzzyDate[] {
  const dates = new Set<string>();
  for (const { source } of evidence) {
    const date = dataset.sources.get(source)?.published;
    if (typeof date === "string") dates.add(date);
  }
  return [...dates].map(parseEdtf).sort(chronologically);
}

/** The partnership that an entry belongs to, and the country of its partner. */
function belonging(dataset: Dataset, partnership: string | undefined): Pick<TimelineEntry, "partnership" | "country"> {
  if (partnership === undefined) return {};
  const country = dataset.partnerships.get(partnership)?.country;
  return { partnership, ...(country !== undefined && { country }) };
}

function eventEntry(dataset: Dataset, event: Event): TimelineEntry {
  const statements = relations(dataset).statementsAt(event.id);
  const date = read(event.date);
  const publishers = event.evidence.flatMap(({ source }) => dataset.sources.get(source)?.speaksFor ?? []);
  const key = factKey("events", event.id);
  return {
    id: key,
    key,
    title: event.title,
    ...(event.summary !== undefined && { summary: event.summary }),
    kind: event.kind,
    date,
    certainty: certaintyOf(date),
    published: event.kind === "report" ? [] : publications(dataset, event.evidence),
    ...belonging(dataset, event.partnership),
    // A report is the publisher's own act.
    actors: withOrganizations(dataset, [...(event.participants ?? []), ...(event.kind === "report" ? publishers : [])]),
    themes: [...new Set(statements.flatMap((statement) => themesOf(dataset, statement)))],
    forces: FORCES.filter((force) => statements.some((statement) => statement.force === force)),
    evidence: event.evidence,
  };
}

function stepEntry(dataset: Dataset, step: NextStep): TimelineEntry {
  const statement = step.statement === undefined ? undefined : dataset.statements.get(step.statement);
  const date = read(step.due);
  const key = factKey("next-steps", step.id);
  return {
    id: key,
    key,
    title: step.title,
    ...(!isUnknown(step.content) && { summary: step.content }),
    kind: "next-step",
    date,
    certainty: certaintyOf(date),
    published: [],
    ...belonging(dataset, step.partnership),
    actors: withOrganizations(dataset, [...(statement?.by ?? []), ...(isUnknown(step.owner) ? [] : [step.owner])]),
    themes: statement === undefined ? [] : themesOf(dataset, statement),
    forces: statement === undefined ? [] : [statement.force],
    evidence: step.evidence,
  };
}

/** The act on its day, and each time for which it sets something. */
function actEntries(dataset: Dataset, act: Act): readonly TimelineEntry[] {
  const key = factKey("acts", act.id);
  const entry = (
    own: Pick<TimelineEntry, "id" | "title" | "kind"> & { readonly summary?: Localized | undefined },
    date: FuzzyDate | Unknown,
  ): TimelineEntry => ({
    id: own.id,
    key,
    title: own.title,
    ...(own.summary !== undefined && { summary: own.summary }),
    kind: own.kind,
    ...(act.number !== undefined && { number: act.number }),
    date,
    // What is in force until a day is so for a time, of which only the end is stated.
    certainty: own.kind === "validity" && certaintyOf(date) === "on-or-before" ? "period" : certaintyOf(date),
    published: [],
    ...belonging(dataset, act.partnership),
    actors: [],
    themes: [],
    forces: [],
    evidence: act.evidence,
  });
  return [
    // An act that is an event of its partnership too stands there once, as the event.
    ...(act.event === undefined || !dataset.events.has(act.event)
      ? [entry({ id: key, title: act.title, summary: act.summary, kind: act.kind }, read(act.date))]
      : []),
    ...(act.validities ?? []).map(({ id, title, period }) =>
      entry({ id: `${key}/${id}`, title, summary: act.title, kind: "validity" }, parseEdtf(period)),
    ),
  ];
}

/**
 * All events, next steps, acts and their validities, or those of one partnership: undated ones first, then the newest first.
 * Acts that belong to no partnership are only among all.
 */
export function timeline(dataset: Dataset, partnership?: string): readonly TimelineEntry[] {
  const { eventsOf, nextStepsOf, actsOf } = relations(dataset);
  const all = partnership === undefined;
  const events = all ? [...dataset.events.values()] : eventsOf(partnership);
  const steps = all ? [...dataset["next-steps"].values()] : nextStepsOf(partnership);
  const acts = all ? [...dataset.acts.values()] : actsOf(partnership);
  return newestFirst([
    ...steps.map((step) => stepEntry(dataset, step)),
    ...events.map((event) => eventEntry(dataset, event)),
    ...acts.flatMap((act) => actEntries(dataset, act)),
  ]);
}

/** Undated entries first, then `chronologically` from the end. The bounds are worked out once, not for every comparison. */
function newestFirst(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  return entries
    .map((entry) => ({ entry, at: isUnknown(entry.date) ? undefined : bounds(entry.date) }))
    .sort(({ at: a }, { at: b }) => {
      if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
      return bySize(b.latest, a.latest) || bySize(b.earliest, a.earliest);
    })
    .map(({ entry }) => entry);
}
