import { useNavigate, useSearch } from "@tanstack/react-router";
import type { TimelineFilter } from "../../domain/timeline.ts";
import { type Month, recentred, type TimelineScale } from "../../domain/timelineWindow.ts";
import type { TimelineSearch } from "./search.ts";

const ROUTE = "/{-$locale}/timeline";

const writeFilter = ({ actors, themes, forces }: TimelineFilter): TimelineSearch => ({
  ...(actors.length > 0 && { actor: actors }),
  ...(themes.length > 0 && { topic: themes }),
  ...(forces.length > 0 && { force: forces }),
});

/** What the address says about the timeline, and the ways to change it: each change is one step back. */
export function useTimelineAddress() {
  const { actor = [], topic = [], force = [], scale = "all", from, evidence } = useSearch({ from: ROUTE });
  const navigate = useNavigate({ from: ROUTE });
  const filter: TimelineFilter = { actors: actor, themes: topic, forces: force };

  const write = (filters: TimelineFilter, next: TimelineScale, start: Month | undefined, replace = false): void => {
    void navigate({
      search: {
        ...writeFilter(filters),
        ...(next !== "all" && { scale: next }),
        ...(next !== "all" && start !== undefined && { from: start }),
        ...(evidence !== undefined && { evidence }),
      },
      resetScroll: false,
      replace,
    });
  };

  return {
    filter,
    scale,
    from,
    filterBy: (next: TimelineFilter) => write(next, scale, from),
    clearFilters: () => write({ actors: [], themes: [], forces: [] }, scale, from),
    /** Another scale around the same middle. */
    rescale: (next: TimelineScale) => write(filter, next, recentred(from, scale, next)),
    /** Another part of time. `replace` is for a key that is held down: it leaves no trail of steps back. */
    moveTo: (start: Month, replace?: boolean) => write(filter, scale, start, replace),
  };
}

export type TimelineAddress = ReturnType<typeof useTimelineAddress>;
