import { z } from "zod/mini";
import { localized } from "../localized.ts";
import { evidences } from "./evidence.ts";
import { id } from "./fields.ts";
import { subject } from "./subject.ts";

/**
 * "disagreement": sources say different things. "doubt": only one value was found, but it is easily misread or rests on a single
 * origin.
 */
export const DISPUTE_KINDS = ["disagreement", "doubt"] as const;

/**
 * A question on which sources disagree. All values stay, each with its sources; `shown` is the position (from 0) of the one
 * that we show, or null when none is settled on, and `reason` says why.
 */
export const dispute = z
  .strictObject({
    id,
    /** "disagreement" when left out. */
    kind: z.optional(z.enum(DISPUTE_KINDS, { error: "oneOf" })),
    partnership: z.optional(id),
    /** The record that the question is about. */
    subject,
    question: localized,
    values: z
      .array(z.strictObject({ value: localized, evidence: evidences }), { error: "list" })
      .check(z.minLength(1, { error: "list" })),
    shown: z.nullable(z.int().check(z.nonnegative({ error: "wholeNumber" }))),
    reason: localized,
  })
  .check(
    z.refine(({ shown, values }) => shown === null || shown < values.length, {
      path: ["shown"],
      error: "existingValue",
    }),
    z.refine(({ kind, values }) => kind === "doubt" || values.length > 1, { path: ["values"], error: "list" }),
  );

export type Dispute = z.infer<typeof dispute>;
