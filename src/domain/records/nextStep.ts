import { z } from "zod/mini";
import { localized } from "../localized.ts";
import { evidences } from "./evidence.ts";
import { dateOrUnknown, id, idOrUnknown, unknown } from "./fields.ts";

export const STEP_STATUSES = ["outlined", "dated", "under-way", "done"] as const;

export type StepStatus = (typeof STEP_STATUSES)[number];

/** What has to happen next. Content, date, owner and place may each be unknown, and then say so. */
export const nextStep = z.strictObject({
  id,
  partnership: id,
  status: z.enum(STEP_STATUSES, { error: "oneOf" }),
  title: localized,
  /** What exactly is to be done. */
  content: z.union([localized, unknown], { error: "localized" }),
  due: dateOrUnknown,
  /** A person or an organization. */
  owner: idOrUnknown,
  place: idOrUnknown,
  /** The statement that outlined it. */
  statement: z.optional(id),
  evidence: evidences,
});

export type NextStep = z.infer<typeof nextStep>;
