import type { SearchSchemaInput } from "@tanstack/react-router";
import { FORCES } from "../../domain/records/statement.ts";
import type { TimelineFilter } from "../../domain/timelineFilter.ts";
import { ENTRY_GROUPS, LANES_BY, type LanesBy } from "../../domain/timelineLanes.ts";
import { readDay } from "../../domain/timelineRange.ts";

/** What the address of the timeline may say; everything left out means "no filter", the whole time, lanes by kind. */
export type TimelineSearch = {
  readonly partnership?: readonly string[] | undefined;
  readonly kind?: TimelineFilter["groups"] | undefined;
  readonly country?: readonly string[] | undefined;
  readonly actor?: readonly string[] | undefined;
  readonly topic?: readonly string[] | undefined;
  readonly force?: TimelineFilter["forces"] | undefined;
  readonly lanes?: LanesBy | undefined;
  /** The first and the last day that are shown. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
};

const ID = /^[a-z0-9-]{1,80}$/;

/** One word or several, as long as they can be names of records; undefined when there is none. */
function ids(value: unknown): readonly string[] | undefined {
  const found = [...new Set([value].flat().filter((one): one is string => typeof one === "string" && ID.test(one)))];
  return found.length > 0 ? found.slice(0, 40) : undefined;
}

/** Those of our own words that are asked for, in our order. */
function among<Word extends string>(words: readonly Word[], value: unknown): readonly Word[] | undefined {
  const asked = ids(value) ?? [];
  const found = words.filter((one) => asked.includes(one));
  return found.length > 0 ? found : undefined;
}

const day = (value: unknown): string | undefined =>
  typeof value === "string" && readDay(value) !== undefined ? value : undefined;

/** Reads the address; nonsense counts as not given, so every address opens. */
export function readTimelineSearch(search: TimelineSearch & SearchSchemaInput): TimelineSearch {
  // What is not given is said to be undefined: the router lays the result over the raw parameters.
  return {
    partnership: ids(search.partnership),
    kind: among(ENTRY_GROUPS, search.kind),
    country: ids(search.country),
    actor: ids(search.actor),
    topic: ids(search.topic),
    force: among(FORCES, search.force),
    lanes: LANES_BY.find((one) => one === search.lanes && one !== "kind"),
    from: day(search.from),
    until: day(search.until),
  };
}
