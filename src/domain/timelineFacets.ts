import type { Dataset } from "./dataset.ts";
import type { Localized } from "./localized.ts";
import { FORCES, type Force } from "./records/statement.ts";
import type { TimelineEntry } from "./timeline.ts";
import type { TimelineFilter } from "./timelineFilter.ts";
import { ENTRY_GROUPS, type EntryGroup, groupOf } from "./timelineLanes.ts";

/** Something that the timeline can be filtered by, with the number of entries that it leaves. */
export type Facet = { readonly id: string; readonly name: Localized; readonly count: number };

/** What the entries can be filtered by, most entries first. */
export type TimelineFacets = {
  readonly partnerships: readonly Facet[];
  readonly groups: readonly { readonly group: EntryGroup; readonly count: number }[];
  readonly countries: readonly Facet[];
  /** Organizations and named persons. Unnamed groups are found by their organizations. */
  readonly actors: readonly Facet[];
  readonly themes: readonly Facet[];
  readonly forces: readonly { readonly force: Force; readonly count: number }[];
};

/** The ids that occur, each with its number of entries, most first. */
function counted<Id extends string>(ids: readonly Id[]): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return new Map([...counts].sort(([, a], [, b]) => b - a));
}

function actorName(dataset: Dataset, id: string): Localized | undefined {
  const organization = dataset.organizations.get(id);
  if (organization !== undefined) return organization.shortName ?? organization.name;
  const person = dataset.people.get(id);
  return person?.kind === "person" ? person.name : undefined;
}

/** What the entries can be filtered by: only what occurs in them. */
export function timelineFacets(dataset: Dataset, entries: readonly TimelineEntry[]): TimelineFacets {
  const named = (ids: readonly string[], nameOf: (id: string) => Localized | undefined): readonly Facet[] =>
    [...counted(ids)].flatMap(([id, count]) => {
      const name = nameOf(id);
      return name === undefined ? [] : [{ id, name, count }];
    });
  const groups = counted(entries.map(groupOf));
  const forces = counted(entries.flatMap((entry) => entry.forces));
  return {
    partnerships: named(
      entries.flatMap(({ partnership }) => partnership ?? []),
      (id) => dataset.partnerships.get(id)?.name,
    ),
    groups: ENTRY_GROUPS.flatMap((group) => {
      const count = groups.get(group);
      return count === undefined ? [] : [{ group, count }];
    }),
    countries: named(
      entries.flatMap(({ country }) => country ?? []),
      (id) => dataset.places.get(id)?.name,
    ),
    actors: named(
      entries.flatMap(({ actors }) => actors),
      (id) => actorName(dataset, id),
    ),
    themes: named(
      entries.flatMap(({ themes }) => themes),
      (id) => dataset.topics.get(id)?.name,
    ),
    forces: FORCES.flatMap((force) => {
      const count = forces.get(force);
      return count === undefined ? [] : [{ force, count }];
    }),
  };
}

/** The part of a filter that names something which occurs: an address of last year must not empty the page without a word. */
export function knownFilter(facets: TimelineFacets, filter: TimelineFilter): TimelineFilter {
  const among = (ids: readonly string[], known: readonly Facet[]) =>
    ids.filter((id) => known.some((one) => one.id === id));
  return {
    partnerships: among(filter.partnerships, facets.partnerships),
    groups: filter.groups.filter((group) => facets.groups.some((one) => one.group === group)),
    countries: among(filter.countries, facets.countries),
    actors: among(filter.actors, facets.actors),
    themes: among(filter.themes, facets.themes),
    forces: filter.forces.filter((force) => facets.forces.some((one) => one.force === force)),
  };
}
