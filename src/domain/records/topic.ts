import { z } from "zod/mini";
import { localized } from "../localized.ts";
import { evidences } from "./evidence.ts";
import { id } from "./fields.ts";

/** What a topic is: a theme to filter by, or something particular that was spoken of under it. */
export const TOPIC_KINDS = [
  "theme",
  "incentive",
  "condition",
  "programme",
  "project-idea",
  "field",
  "sector",
  "investment-offer",
  "argument",
  "role",
] as const;

/** Something that statements are about. A topic that belongs to no theme is one itself: readers filter by it. */
export const topic = z.strictObject({
  id,
  kind: z.enum(TOPIC_KINDS, { error: "oneOf" }),
  name: localized,
  theme: z.optional(id),
  note: z.optional(localized),
  evidence: evidences,
});

export type Topic = z.infer<typeof topic>;
