import { z } from "zod/mini";
import { localized } from "../localized.ts";
import { evidences } from "./evidence.ts";
import { id } from "./fields.ts";

/**
 * A question on which sources disagree. All values stay, each with its sources; `shown` is the position (from 0) of the one
 * that we show, or null when none is settled on, and `reason` says why.
 */
export const dispute = z
  .strictObject({
    id,
    partnership: id,
    /** The record that the question is about. */
    subject: z.strictObject({
      collection: z.enum(["events", "statements", "next-steps", "topics"], { error: "oneOf" }),
      id,
    }),
    question: localized,
    values: z
      .array(z.strictObject({ value: localized, evidence: evidences }), { error: "list" })
      .check(z.minLength(2, { error: "list" })),
    shown: z.nullable(z.int().check(z.nonnegative({ error: "wholeNumber" }))),
    reason: localized,
  })
  .check(
    z.refine(({ shown, values }) => shown === null || shown < values.length, {
      path: ["shown"],
      error: "existingValue",
    }),
  );

export type Dispute = z.infer<typeof dispute>;
