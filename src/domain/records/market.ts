import { z } from "zod/mini";
import { localized } from "../localized.ts";
import { evidences } from "./evidence.ts";
import { id } from "./fields.ts";

export const MARKET_ROLES = ["home", "cis", "neighbour", "region"] as const;

/** A country, or a group of them, that can be served from Uzbekistan. Its figures are observations. */
export const market = z.strictObject({
  id,
  name: localized,
  /** The country; a group of countries has none. */
  place: z.optional(id),
  roles: z.array(z.enum(MARKET_ROLES, { error: "oneOf" }), { error: "list" }).check(z.minLength(1, { error: "list" })),
  note: z.optional(localized),
  evidence: evidences,
});

export type Market = z.infer<typeof market>;
