import type { Force } from "./records/statement.ts";
import type { TimelineEntry } from "./timeline.ts";
import { type EntryGroup, groupOf } from "./timelineLanes.ts";

/** Within a list one hit is enough; all lists must hold. An empty list lets everything pass. */
export type TimelineFilter = {
  readonly partnerships: readonly string[];
  readonly groups: readonly EntryGroup[];
  readonly countries: readonly string[];
  readonly actors: readonly string[];
  readonly themes: readonly string[];
  readonly forces: readonly Force[];
};

export const NO_FILTER: TimelineFilter = {
  partnerships: [],
  groups: [],
  countries: [],
  actors: [],
  themes: [],
  forces: [],
};

/** How many values are chosen. */
export const filtersSet = (filter: TimelineFilter): number =>
  Object.values(filter).reduce((sum, { length }) => sum + length, 0);

const passes = <T>(wanted: readonly T[], has: readonly T[]): boolean =>
  wanted.length === 0 || wanted.some((one) => has.includes(one));

const isOneOf = <T>(wanted: readonly T[], has: T | undefined): boolean =>
  wanted.length === 0 || (has !== undefined && wanted.includes(has));

/** The entries that pass every filter that is set. */
export const filterTimeline = (entries: readonly TimelineEntry[], filter: TimelineFilter): readonly TimelineEntry[] =>
  filtersSet(filter) === 0
    ? entries
    : entries.filter(
        (entry) =>
          isOneOf(filter.partnerships, entry.partnership) &&
          isOneOf(filter.groups, groupOf(entry)) &&
          isOneOf(filter.countries, entry.country) &&
          passes(filter.actors, entry.actors) &&
          passes(filter.themes, entry.themes) &&
          passes(filter.forces, entry.forces),
      );
