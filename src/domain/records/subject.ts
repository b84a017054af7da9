import { z } from "zod/mini";
import { id } from "./fields.ts";

/** Collections whose records can be doubted or asked about. */
export const SUBJECTS = [
  "partnerships",
  "events",
  "statements",
  "next-steps",
  "topics",
  "people",
  "organizations",
  "places",
  "amounts",
  "acts",
  "observations",
  "markets",
  "background",
  "connections",
  "regimes",
  "tax-parameters",
  "incentives",
] as const;

/** The record that a disagreement or an open question is about. */
export const subject = z.strictObject({
  collection: z.enum(SUBJECTS, { error: "oneOf" }),
  id,
});
