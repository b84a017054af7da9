import { useNavigate, useSearch } from "@tanstack/react-router";
import { recentred, type TimelineScale } from "../../domain/timelineWindow.ts";
import type { TimelineSearch } from "./search.ts";

const ROUTE = "/{-$locale}/timeline";

/** The part of the address that belongs to the timeline, and the one way to change it. */
export function useTimelineAddress() {
  const search = useSearch({ from: ROUTE });
  const navigate = useNavigate({ from: ROUTE });
  const scale: TimelineScale = search.scale ?? "all";

  /** One change, one step back. `replace` is for keys that are held down. */
  const change = (next: TimelineSearch, replace = false): void => {
    const { actor: _actor, topic: _topic, force: _force, scale: _scale, from: _from, ...rest } = search;
    void navigate({ search: { ...rest, ...next }, resetScroll: false, replace });
  };

  const own = (({ evidence: _evidence, ...timeline }) => timeline)(search);
  return {
    search,
    scale,
    change: (part: TimelineSearch, replace?: boolean) => change({ ...own, ...part }, replace),
    /** Another scale around the same middle. */
    rescale: (next: TimelineScale, replace?: boolean) => {
      const { scale: _scale, from: _from, ...rest } = own;
      const from = recentred(search.from, scale, next);
      change({ ...rest, ...(next !== "all" && { scale: next }), ...(from !== undefined && { from }) }, replace);
    },
    clearFilters: () => change({ ...(search.scale && { scale: search.scale }), ...(search.from && { from: search.from }) }),
  };
}

export type TimelineAddress = ReturnType<typeof useTimelineAddress>;
