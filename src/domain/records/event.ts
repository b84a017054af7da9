import { z } from "zod/mini";
import { localized } from "../localized.ts";
import { evidences } from "./evidence.ts";
import { dateOrUnknown, id, idOrUnknown } from "./fields.ts";

/** What happened. Which stage of a partnership each kind can prove is said in `stage.ts`. */
export const EVENT_KINDS = [
  "report",
  "contact",
  "meeting",
  "visit",
  "forum",
  "announcement",
  "declaration",
  "legal-act",
  "memorandum",
  "road-map",
  "contract",
  "company-registration",
  "financing",
  "residency",
  "construction",
  "opening",
  "staffing",
  "service-start",
  "export",
  "trainees",
] as const;

export type EventKind = (typeof EVENT_KINDS)[number];

/**
 * Something that happened or is announced. `date` is the day of the event itself, at the precision that is known; the days
 * on which it was published belong to its sources.
 */
export const event = z.strictObject({
  id,
  kind: z.enum(EVENT_KINDS, { error: "oneOf" }),
  partnership: id,
  title: localized,
  summary: z.optional(localized),
  date: dateOrUnknown,
  place: z.optional(idOrUnknown),
  /** Persons, unnamed groups or organizations. */
  participants: z.optional(z.array(id)),
  /** Who is said to have taken the initiative. */
  initiative: z.optional(id),
  evidence: evidences,
});

export type Event = z.infer<typeof event>;
