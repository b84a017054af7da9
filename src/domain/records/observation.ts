import { z } from "zod/mini";
import { localized } from "../localized.ts";
import { evidence, evidences } from "./evidence.ts";
import { date, id, unknown } from "./fields.ts";
import { bound, figure } from "./figure.ts";

/**
 * What a figure is: a count, an estimate, a look ahead, a goal that somebody set for a time, or what somebody announced at a time without
 * saying when it is to be there. Neither a goal nor an announcement is a result.
 */
export const OBSERVATION_KINDS = ["result", "estimate", "forecast", "target", "announced"] as const;

export type ObservationKind = (typeof OBSERVATION_KINDS)[number];

/**
 * One figure of an indicator: for a day or a period, as one source counts it. What other sources count for the same is in `others`;
 * both stay. A year for which nothing was found is an observation too, with the reason as its value.
 */
export const observation = z
  .strictObject({
    id,
    indicator: id,
    /** The market that it is about, for figures of countries. */
    market: z.optional(id),
    /** The part of the whole, for breakdowns: a region, a kind of service. */
    category: z.optional(localized),
    /** The day, month, year or span that it counts; for a target the time by which it is to be reached; for an announcement its own. */
    period: date,
    kind: z.enum(OBSERVATION_KINDS, { error: "oneOf" }),
    value: z.union([figure, unknown], { error: "number" }),
    bound,
    /** Whose count it is, or what it includes, in a few words. */
    scope: z.optional(localized),
    /** Other figures for the same, each with what it counts. */
    others: z.optional(
      z.array(z.strictObject({ value: figure, bound, scope: z.optional(localized), evidence: evidences })),
    ),
    note: z.optional(localized),
    /** Empty only where nothing was found. */
    evidence: z.array(evidence, { error: "list" }),
  })
  .check(
    z.refine(({ value, evidence: cited }) => typeof value !== "number" || cited.length > 0, {
      path: ["evidence"],
      error: "evidence",
    }),
  );

export type Observation = z.infer<typeof observation>;
