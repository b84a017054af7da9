import { z } from "zod/mini";
import { localized } from "../localized.ts";
import { id } from "./fields.ts";

export const UNITS = [
  "companies",
  "persons",
  "centres",
  "countries",
  "usd",
  "eur",
  "uzs",
  "jpy",
  "kgs",
  "share",
  "megabits-per-second",
  "megawatts",
] as const;

export type Unit = (typeof UNITS)[number];

export const INDICATOR_GROUPS = ["it-park", "exports", "people", "infrastructure", "company", "country"] as const;

/** What a series of figures measures. The figures themselves are observations. */
export const indicator = z.strictObject({
  id,
  title: localized,
  group: z.enum(INDICATOR_GROUPS, { error: "oneOf" }),
  /** Money in whole units of the currency, shares as fractions. */
  unit: z.enum(UNITS, { error: "oneOf" }),
  /** "stock": counted on a day. "flow": added up over a period. */
  nature: z.enum(["stock", "flow"], { error: "oneOf" }),
  /** The indicator for which this one holds the goals; with the same unit they are drawn together. */
  goalFor: z.optional(id),
  note: z.optional(localized),
});

export type Indicator = z.infer<typeof indicator>;
