import type { Dataset } from "./dataset.ts";
import type { Localized } from "./localized.ts";
import { FORCES, type Force } from "./records/statement.ts";
import type { TimelineEntry, TimelineFilter } from "./timeline.ts";

/** Something that the timeline can be filtered by, with the number of entries that it leaves. */
export type Facet = { readonly id: string; readonly name: Localized; readonly count: number };

export type TimelineFacets = {
  /** Organizations and named persons, most entries first. Unnamed groups are found by their organizations. */
  readonly actors: readonly Facet[];
  readonly themes: readonly Facet[];
  readonly forces: readonly { readonly force: Force; readonly count: number }[];
};

/** The ids that occur, each with its number of entries, most first. */
function counted(ids: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
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
    counted(ids).flatMap(([id, count]) => {
      const name = nameOf(id);
      return name === undefined ? [] : [{ id, name, count }];
    });
  return {
    actors: named(
      entries.flatMap(({ actors }) => actors),
      (id) => actorName(dataset, id),
    ),
    themes: named(
      entries.flatMap(({ themes }) => themes),
      (id) => dataset.topics.get(id)?.name,
    ),
    forces: FORCES.map((force) => ({
      force,
      count: entries.filter(({ forces }) => forces.includes(force)).length,
    })).filter(({ count }) => count > 0),
  };
}

/** The part of a filter that names something which occurs: an address of last year must not empty the page without a word. */
export const knownFilter = ({ actors, themes, forces }: TimelineFacets, filter: TimelineFilter): TimelineFilter => ({
  actors: filter.actors.filter((id) => actors.some((one) => one.id === id)),
  themes: filter.themes.filter((id) => themes.some((one) => one.id === id)),
  forces: filter.forces.filter((force) => forces.some((one) => one.force === force)),
});
