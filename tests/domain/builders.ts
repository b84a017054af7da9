import { type Dataset, join, type Read } from "../../src/domain/dataset.ts";
import { decode } from "../../src/domain/decode.ts";
import { COLLECTIONS, type CollectionName } from "../../src/domain/records/collections.ts";

export const inEnglish = (en: string) => ({ en });

type Raw = Readonly<Record<string, unknown>>;
export type RawCollections = { readonly [Name in CollectionName]?: readonly Raw[] };

/** Decodes and joins records; collections that are left out are there, and empty. */
export const datasetOf = (records: RawCollections): Dataset =>
  join(
    // Each entry is keyed by the collection that it was decoded as.
    Object.fromEntries(
      COLLECTIONS.map((name) => [name, decode(name, JSON.stringify({ items: records[name] ?? [] }))]),
    ) as Read,
  );

/** The ministry's own report: it speaks for a side. */
export const OFFICIAL = [{ source: "official" }];
/** A newspaper: it speaks for no side. */
export const PRESS = [{ source: "press" }];

const aSource = (id: string, more: Raw = {}): Raw => ({
  id,
  voice: "media",
  publisher: id,
  shortName: id,
  title: id,
  url: `https://example.org/${id}`,
  language: "en",
  published: "2025-12-21",
  ...more,
});

const anEvent = (event: Raw, index: number): Raw => ({
  id: `event-${index + 1}`,
  kind: "meeting",
  partnership: "pp",
  title: inEnglish("Event"),
  date: "2025-12-21",
  evidence: OFFICIAL,
  ...event,
});

const aStatement = (statement: Raw, index: number): Raw => ({
  id: `statement-${index + 1}`,
  event: "event-1",
  force: "discussed",
  title: inEnglish("Statement"),
  text: inEnglish("A statement."),
  by: ["ministry"],
  to: [],
  topics: ["topic"],
  evidence: OFFICIAL,
  ...statement,
});

const aStep = (step: Raw, index: number): Raw => ({
  id: `step-${index + 1}`,
  partnership: "pp",
  status: "outlined",
  title: inEnglish("Step"),
  content: { unknown: "not-stated" },
  due: { unknown: "not-announced" },
  owner: { unknown: "not-named" },
  place: { unknown: "not-stated" },
  evidence: OFFICIAL,
  ...step,
});

export type Wishes = {
  readonly events?: readonly Raw[];
  readonly statements?: readonly Raw[];
  readonly steps?: readonly Raw[];
  readonly sources?: readonly Raw[];
  readonly more?: RawCollections;
};

/** The records of a partnership between a ministry and a company, with what a test is about and nothing else. */
export function recordsOfAPartnershipWith({
  events = [],
  statements = [],
  steps = [],
  sources = [],
  more = {},
}: Wishes): RawCollections {
  return {
    sources: [
      aSource("official", { voice: "official", speaksFor: "ministry" }),
      aSource("press"),
      aSource("echo", { repeats: { source: "official", why: inEnglish("Same words.") } }),
      ...sources.map((source) => aSource(String(source["id"]), source)),
    ],
    places: [{ id: "japan", kind: "country", name: inEnglish("Japan"), evidence: OFFICIAL }],
    organizations: [
      { id: "ministry", kind: "ministry", name: inEnglish("Ministry"), evidence: OFFICIAL },
      { id: "company", kind: "company", name: inEnglish("Company"), country: "japan", evidence: OFFICIAL },
      { id: "parent", kind: "company", name: inEnglish("Parent company"), evidence: OFFICIAL },
    ],
    people: [
      {
        id: "minister",
        kind: "person",
        name: inEnglish("Minister"),
        offices: [{ id: "minister", title: inEnglish("Minister"), organization: "ministry" }],
        evidence: OFFICIAL,
      },
    ],
    topics: [{ id: "topic", kind: "theme", name: inEnglish("Topic"), evidence: OFFICIAL }],
    partnerships: [
      {
        id: "pp",
        name: inEnglish("Partnership"),
        country: "japan",
        parties: [
          { organization: "ministry", role: "host", evidence: OFFICIAL },
          { organization: "company", role: "partner", evidence: OFFICIAL },
        ],
        sectors: ["topic"],
        themes: ["topic"],
        status: { value: "unknown", asOf: "2026-11-23", reason: inEnglish("Nothing later was found.") },
        evidence: OFFICIAL,
      },
    ],
    events: events.map(anEvent),
    statements: statements.map(aStatement),
    "next-steps": steps.map(aStep),
    ...more,
  };
}

/** The same, decoded and joined. */
export const aPartnershipWith = (wishes: Wishes): Dataset => datasetOf(recordsOfAPartnershipWith(wishes));
