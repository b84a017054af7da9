import type { EntryKind, TimelineEntry } from "./timeline.ts";

/** By what the entries on the axis are put into lanes. */
export const LANES_BY = ["kind", "partnership", "country"] as const;

export type LanesBy = (typeof LANES_BY)[number];

/** Kinds of entries that belong together, from top to bottom. */
export const ENTRY_GROUPS = ["contacts", "milestones", "acts", "validities", "next-steps", "reports"] as const;

export type EntryGroup = (typeof ENTRY_GROUPS)[number];

const MILESTONE: EntryGroup = "milestones";

const GROUP_OF: Readonly<Record<EntryKind, EntryGroup>> = {
  report: "reports",
  contact: "contacts",
  meeting: "contacts",
  visit: "contacts",
  forum: "contacts",
  announcement: "reports",
  declaration: "contacts",
  "legal-act": "acts",
  opening: MILESTONE,
  memorandum: MILESTONE,
  "road-map": MILESTONE,
  contract: MILESTONE,
  "company-registration": MILESTONE,
  financing: MILESTONE,
  residency: MILESTONE,
  construction: MILESTONE,
  staffing: MILESTONE,
  "service-start": MILESTONE,
  export: MILESTONE,
  trainees: MILESTONE,
  "next-step": "next-steps",
  code: "acts",
  law: "acts",
  regulation: "acts",
  "presidential-decree": "acts",
  "presidential-resolution": "acts",
  "cabinet-resolution": "acts",
  validity: "validities",
};

/** The group to which an entry belongs by its kind. */
export const groupOf = ({ kind }: Pick<TimelineEntry, "kind">): EntryGroup => GROUP_OF[kind];

/** The lane of an entry; undefined for what belongs to no partnership, and so to no partner's country. */
export function laneOf(entry: TimelineEntry, by: LanesBy): string | undefined {
  if (by === "kind") return groupOf(entry);
  return by === "partnership" ? entry.partnership : entry.country;
}
