import type { SearchSchemaInput } from "@tanstack/react-router";
import { namesIn, wordsIn } from "../../domain/addressValues.ts";
import { readDay } from "../../domain/calendarDay.ts";
import { FORCES } from "../../domain/records/statement.ts";
import type { TimelineFilter } from "../../domain/timelineFilter.ts";
import { ENTRY_GROUPS, LANES_BY, type LanesBy } from "../../domain/timelineLanes.ts";

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

const day = (value: string | undefined): string | undefined => (readDay(value) === undefined ? undefined : value);

/** Reads the address; nonsense counts as not given, so every address opens. */
export function readTimelineSearch(search: TimelineSearch & SearchSchemaInput): TimelineSearch {
  // What is not given is said to be undefined: the router lays the result over the raw parameters.
  return {
    partnership: namesIn(search.partnership),
    kind: wordsIn(ENTRY_GROUPS, search.kind),
    country: namesIn(search.country),
    actor: namesIn(search.actor),
    topic: namesIn(search.topic),
    force: wordsIn(FORCES, search.force),
    lanes: LANES_BY.find((one) => one === search.lanes && one !== "kind"),
    from: day(search.from),
    until: day(search.until),
  };
}
