import { z } from "zod/mini";
import { localized } from "../localized.ts";
import { evidences } from "./evidence.ts";
import { date, id } from "./fields.ts";

/** How one gets from one place to another. */
export const connection = z.strictObject({
  id,
  kind: z.enum(["flight"], { error: "oneOf" }),
  from: id,
  to: id,
  title: localized,
  summary: z.optional(localized),
  /** When it was so. */
  date: z.optional(date),
  note: z.optional(localized),
  evidence: evidences,
});

export type Connection = z.infer<typeof connection>;
