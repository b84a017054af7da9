import { z } from "zod/mini";
import { localized } from "../localized.ts";
import { evidences } from "./evidence.ts";
import { id } from "./fields.ts";
import { subject } from "./subject.ts";

/**
 * What the sources leave open. "silent": they do not say. "not-found": we searched for it elsewhere and found nothing.
 * "ambiguous": they can be read in several ways; `readings` are these, and `handling` says what we do about it.
 */
export const openQuestion = z.strictObject({
  id,
  /** Left out for what is not known about the country, the sector or the sources as a whole. */
  partnership: z.optional(id),
  kind: z.enum(["silent", "not-found", "ambiguous"], { error: "oneOf" }),
  /** A few words for a list: what is not known. */
  title: localized,
  readings: z.optional(z.array(localized)),
  handling: z.optional(localized),
  /** Records whose evidence should mention it. */
  about: z.optional(z.array(subject)),
  evidence: evidences,
});

export type OpenQuestion = z.infer<typeof openQuestion>;
