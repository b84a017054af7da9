import { useNavigate, useSearch } from "@tanstack/react-router";
import { someOf } from "../../domain/addressValues.ts";
import { writeDay } from "../../domain/calendarDay.ts";
import { NO_FILTER, type TimelineFilter } from "../../domain/timelineFilter.ts";
import type { LanesBy } from "../../domain/timelineLanes.ts";
import type { DayRange } from "../../domain/timelineRange.ts";
import type { TimelineSearch } from "./search.ts";

const ROUTE = "/{-$locale}/timeline";

const writeFilter = (filter: TimelineFilter): TimelineSearch => ({
  partnership: someOf(filter.partnerships),
  kind: someOf(filter.groups),
  country: someOf(filter.countries),
  actor: someOf(filter.actors),
  topic: someOf(filter.themes),
  force: someOf(filter.forces),
});

/** What the address says about the timeline, and the ways to change it: each change is one step back, unless it says otherwise. */
export function useTimelineAddress() {
  const search = useSearch({ from: ROUTE });
  const navigate = useNavigate({ from: ROUTE });
  const { partnership, kind, country, actor, topic, force, lanes = "kind", from, until } = search;
  const filter: TimelineFilter = {
    partnerships: partnership ?? [],
    groups: kind ?? [],
    countries: country ?? [],
    actors: actor ?? [],
    themes: topic ?? [],
    forces: force ?? [],
  };

  const write = (change: TimelineSearch, replace = false): void => {
    void navigate({ search: (before) => ({ ...before, ...change }), resetScroll: false, replace });
  };

  return {
    filter,
    lanes,
    from,
    until,
    filterBy: (next: TimelineFilter) => write(writeFilter(next)),
    clearFilters: () => write(writeFilter(NO_FILTER)),
    laneBy: (next: LanesBy) => write({ lanes: next === "kind" ? undefined : next }),
    /** Another part of time in whole days. `replace` is for movements that go on: they leave no trail of steps back. */
    show: ({ from, until }: DayRange, replace?: boolean) =>
      write({ from: writeDay(from), until: writeDay(until - 1) }, replace),
    /** The part of time with which the timeline opens needs no words in the address. */
    showOpening: (replace?: boolean) => write({ from: undefined, until: undefined }, replace),
  };
}

export type TimelineAddress = ReturnType<typeof useTimelineAddress>;
