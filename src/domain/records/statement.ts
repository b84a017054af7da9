import { z } from "zod/mini";
import { localized } from "../localized.ts";
import { evidences } from "./evidence.ts";
import { id } from "./fields.ts";

/**
 * With which force something was said, strongest first. It is what a reader of diplomatic news most needs and most
 * easily loses: "expressed great interest" is not "agreed".
 */
export const FORCES = ["agreed", "outlined", "interest", "emphasised", "explored", "discussed", "informed"] as const;

export type Force = (typeof FORCES)[number];

/** One claim made at an event: by whom, to whom, about what, with which force. Paraphrased, never quoted. */
export const statement = z.strictObject({
  id,
  event: id,
  force: z.enum(FORCES, { error: "oneOf" }),
  /** The subject in a few words, for lists. */
  title: localized,
  /** The whole claim as a sentence that says no more than the source. */
  text: localized,
  /** Persons, unnamed groups or organizations: who is said to have said it, and to whom. */
  by: z.array(id, { error: "list" }).check(z.minLength(1, { error: "list" })),
  to: z.array(id, { error: "list" }),
  topics: z.array(id, { error: "list" }).check(z.minLength(1, { error: "list" })),
  note: z.optional(localized),
  evidence: evidences,
});

export type Statement = z.infer<typeof statement>;
