import { z } from "zod/mini";
import { localized } from "../localized.ts";
import { evidences } from "./evidence.ts";
import { id, url } from "./fields.ts";

/** A ministry, an agency, a company, or a group of them that is named only as a group. */
export const organization = z.strictObject({
  id,
  kind: z.enum(["government", "ministry", "agency", "association", "university", "company", "group"], {
    error: "oneOf",
  }),
  name: localized,
  shortName: z.optional(localized),
  country: z.optional(id),
  /** The organization that it belongs to or stands under: what that one reports, it reports as a side. */
  partOf: z.optional(id),
  website: z.optional(url),
  /** The source does not name it; it follows from what the source says. */
  implied: z.optional(z.boolean()),
  note: z.optional(localized),
  evidence: evidences,
});

export type Organization = z.infer<typeof organization>;
