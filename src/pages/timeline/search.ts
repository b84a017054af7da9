import type { SearchSchemaInput } from "@tanstack/react-router";
import type { TimelineFilter } from "../../domain/timeline.ts";
import { FORCES } from "../../domain/records/statement.ts";

/** How much time the axis shows. "all" reaches from the first to the last date. */
export const TIMELINE_SCALES = ["all", "year", "month"] as const;

export type TimelineScale = (typeof TIMELINE_SCALES)[number];

/** What the address of the timeline may say; everything left out means "no filter", the whole time. */
export type TimelineSearch = {
  readonly actor?: readonly string[];
  readonly topic?: readonly string[];
  readonly force?: TimelineFilter["forces"];
  readonly scale?: TimelineScale;
};

const ID = /^[a-z0-9-]{1,80}$/;

const ids = (value: unknown): readonly string[] =>
  Array.isArray(value) ? [...new Set(value.filter((one): one is string => typeof one === "string" && ID.test(one)))].slice(0, 40) : [];

/** Reads the address; nonsense counts as not given, so every address opens. */
export function readTimelineSearch(search: TimelineSearch & SearchSchemaInput): TimelineSearch {
  const actor = ids(search.actor);
  const topic = ids(search.topic);
  const asked = ids(search.force);
  const force = FORCES.filter((one) => asked.includes(one));
  const scale = TIMELINE_SCALES.find((one) => one === search.scale && one !== "all");
  return {
    ...(actor.length > 0 && { actor }),
    ...(topic.length > 0 && { topic }),
    ...(force.length > 0 && { force }),
    ...(scale !== undefined && { scale }),
  };
}
