import { z } from "zod/mini";
import { localized } from "../localized.ts";
import { evidences } from "./evidence.ts";
import { date, dateOrUnknown, id, text } from "./fields.ts";

export const ACT_KINDS = [
  "code",
  "law",
  "presidential-decree",
  "presidential-resolution",
  "cabinet-resolution",
  "regulation",
] as const;

/** A code, law, decree, resolution or regulation. */
export const act = z.strictObject({
  id,
  kind: z.enum(ACT_KINDS, { error: "oneOf" }),
  /** As it is cited: `UP-157`, `No. 589`. Left out when no source gives it. */
  number: z.optional(text),
  title: localized,
  summary: z.optional(localized),
  /** The day of the act. */
  date: dateOrUnknown,
  /** What it sets for a time: both days included, so "until 1 January 2028" ends on 2027-12-31. The id is its own within the act. */
  validities: z.optional(z.array(z.strictObject({ id, title: localized, period: date }))),
  partnership: z.optional(id),
  /** The same as an event of that partnership: a list of both shows it once, as the event. */
  event: z.optional(id),
  note: z.optional(localized),
  evidence: evidences,
});

export type Act = z.infer<typeof act>;
