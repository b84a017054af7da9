import { z } from "zod/mini";
import { localized } from "../localized.ts";
import { evidences } from "./evidence.ts";
import { id, text } from "./fields.ts";

/** A country, a region of the world or a city that facts speak of. */
export const place = z.strictObject({
  id,
  kind: z.enum(["country", "region", "city"], { error: "oneOf" }),
  name: localized,
  /** ISO 3166-1 alpha-2, for countries. */
  code: z.optional(text.check(z.regex(/^[A-Z]{2}$/, { error: "text" }))),
  within: z.optional(id),
  /** The name of the time zone in the IANA database: `Asia/Tashkent`. */
  timeZone: z.optional(text.check(z.regex(/^[A-Z][A-Za-z_]+\/[A-Z][A-Za-z_]+$/, { error: "text" }))),
  note: z.optional(localized),
  evidence: evidences,
});
