import { z } from "zod/mini";
import { localized } from "../localized.ts";
import { evidences } from "./evidence.ts";
import { date, id } from "./fields.ts";

/** Something that is known about an organization or a person apart from any partnership. */
export const background = z.strictObject({
  id,
  about: z.strictObject({ collection: z.enum(["organizations", "people"], { error: "oneOf" }), id }),
  /** The whole fact as one sentence. */
  title: localized,
  date: z.optional(date),
  note: z.optional(localized),
  evidence: evidences,
});

export type Background = z.infer<typeof background>;
