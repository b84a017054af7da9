import type { Dataset } from "./dataset.ts";
import { chronologically, type FuzzyDate, isExactDay, parseEdtf } from "./edtf.ts";
import { type FactKey, factKey } from "./fact.ts";
import { statementsOf } from "./firmness.ts";
import type { Localized } from "./localized.ts";
import type { Event, EventKind } from "./records/event.ts";
import type { Evidence } from "./records/evidence.ts";
import { isUnknown, type Unknown } from "./records/fields.ts";
import { FORCES, type Force } from "./records/statement.ts";
import { themesOf } from "./themes.ts";

/** How surely an entry is placed in time; each is drawn and worded for what it is. */
export type Certainty = "exact" | "period" | "on-or-before" | "approximate" | "inferred" | "undated";

export type TimelineEntry = {
  readonly key: FactKey;
  readonly title: Localized;
  readonly summary?: Localized;
  readonly kind: EventKind | "next-step";
  readonly date: FuzzyDate | Unknown;
  readonly certainty: Certainty;
  /** When sources published it: never the date of the event itself. */
  readonly published: readonly FuzzyDate[];
  /** Persons, groups and organizations taking part, and the organizations they belong to. */
  readonly actors: readonly string[];
  readonly themes: readonly string[];
  /** The firmest first. */
  readonly forces: readonly Force[];
  readonly evidence: readonly Evidence[];
};

/** An empty list lets everything pass. */
export type TimelineFilter = {
  readonly actors: readonly string[];
  readonly themes: readonly string[];
  readonly forces: readonly Force[];
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
  const dates = evidence
    .flatMap(({ source }) => dataset.sources.get(source)?.published ?? [])
    .filter((date) => typeof date === "string");
  return [...new Set(dates)].map(parseEdtf).sort(chronologically);
}

function eventEntry(dataset: Dataset, event: Event): TimelineEntry {
  const statements = statementsOf(dataset, event.partnership).filter((statement) => statement.event === event.id);
  const date = read(event.date);
  const publishers = event.evidence.flatMap(({ source }) => dataset.sources.get(source)?.speaksFor ?? []);
  return {
    key: factKey("events", event.id),
    title: event.title,
    ...(event.summary !== undefined && { summary: event.summary }),
    kind: event.kind,
    date,
    certainty: certaintyOf(date),
    published: event.kind === "report" ? [] : publications(dataset, event.evidence),
    // A report is the publisher's own act.
    actors: withOrganizations(dataset, [...(event.participants ?? []), ...(event.kind === "report" ? publishers : [])]),
    themes: [...new Set(statements.flatMap((statement) => themesOf(dataset, statement)))],
    forces: FORCES.filter((force) => statements.some((statement) => statement.force === force)),
    evidence: event.evidence,
  };
}

/** All events and next steps: undated ones first, then the newest first. */
export function timeline(dataset: Dataset, partnership?: string): readonly TimelineEntry[] {
  const wanted = (one: { readonly partnership: string }) =>
    partnership === undefined || one.partnership === partnership;
  const events = [...dataset.events.values()].filter(wanted).map((event) => eventEntry(dataset, event));
  const steps = [...dataset["next-steps"].values()].filter(wanted).map((step): TimelineEntry => {
    const statement = step.statement === undefined ? undefined : dataset.statements.get(step.statement);
    const date = read(step.due);
    return {
      key: factKey("next-steps", step.id),
      title: step.title,
      ...(!isUnknown(step.content) && { summary: step.content }),
      kind: "next-step",
      date,
      certainty: certaintyOf(date),
      published: [],
      actors: withOrganizations(dataset, [...(statement?.by ?? []), ...(isUnknown(step.owner) ? [] : [step.owner])]),
      themes: statement === undefined ? [] : themesOf(dataset, statement),
      forces: statement === undefined ? [] : [statement.force],
      evidence: step.evidence,
    };
  });
  return [...steps, ...events].sort((a, b) => {
    if (isUnknown(a.date)) return isUnknown(b.date) ? 0 : -1;
    return isUnknown(b.date) ? 1 : chronologically(b.date, a.date);
  });
}

const passes = <T>(wanted: readonly T[], has: readonly T[]): boolean =>
  wanted.length === 0 || wanted.some((one) => has.includes(one));

/** The entries that pass every filter that is set. */
export const filterTimeline = (
  entries: readonly TimelineEntry[],
  { actors, themes, forces }: TimelineFilter,
): readonly TimelineEntry[] =>
  entries.filter(
    (entry) => passes(actors, entry.actors) && passes(themes, entry.themes) && passes(forces, entry.forces),
  );
