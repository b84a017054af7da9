import type { SearchSchemaInput } from "@tanstack/react-router";
import { FORCES } from "../../domain/records/statement.ts";
import type { TimelineFilter } from "../../domain/timeline.ts";
import { type Month, TIMELINE_SCALES, type TimelineScale } from "../../domain/timelineWindow.ts";

/** What the address of the timeline may say; everything left out means "no filter", the whole time. */
export type TimelineSearch = {
  readonly actor?: readonly string[] | undefined;
  readonly topic?: readonly string[] | undefined;
  readonly force?: TimelineFilter["forces"] | undefined;
  readonly scale?: TimelineScale | undefined;
  /** The first month that the axis shows; it says nothing while the whole time is shown. */
  readonly from?: Month | undefined;
};

const ID = /^[a-z0-9-]{1,80}$/;
const MONTH = /^[1-9]\d{3}-(?:0[1-9]|1[0-2])$/;

/** One word or several, as long as they can be names of records. */
const ids = (value: unknown): readonly string[] =>
  [...new Set([value].flat().filter((one): one is string => typeof one === "string" && ID.test(one)))].slice(0, 40);

const isMonth = (value: unknown): value is Month => typeof value === "string" && MONTH.test(value);

/** Reads the address; nonsense counts as not given, so every address opens. */
export function readTimelineSearch(search: TimelineSearch & SearchSchemaInput): TimelineSearch {
  const actor = ids(search.actor);
  const topic = ids(search.topic);
  const asked = ids(search.force);
  const force = FORCES.filter((one) => asked.includes(one));
  const scale = TIMELINE_SCALES.find((one) => one === search.scale && one !== "all");
  // What is not given is said to be undefined: the router lays the result over the raw parameters.
  return {
    actor: actor.length > 0 ? actor : undefined,
    topic: topic.length > 0 ? topic : undefined,
    force: force.length > 0 ? force : undefined,
    scale,
    from: scale !== undefined && isMonth(search.from) ? search.from : undefined,
  };
}
