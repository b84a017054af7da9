import { z } from "zod/mini";
import { localized } from "../localized.ts";
import { basis, condition } from "./condition.ts";
import { evidences } from "./evidence.ts";
import { date, day, endNotBeforeStart, id, unknown } from "./fields.ts";
import { CERTAINTIES, CONFIDENCES } from "./taxParameter.ts";

export const INCENTIVE_KINDS = [
  "tax",
  "customs",
  "contribution",
  "support",
  "migration",
  "currency",
  "energy",
  "guarantee",
] as const;

export type IncentiveKind = (typeof INCENTIVE_KINDS)[number];

/** Who is better off by it. */
export const BENEFICIARIES = [
  "company",
  "employees",
  "owners",
  "importers",
  "foreign-suppliers",
  "investors",
  "exporters",
  "start-ups",
  "training-providers",
  "self-employed",
  "specialists",
] as const;

export type Beneficiary = (typeof BENEFICIARIES)[number];

/** A span of time in which it holds in one form; both days are included, and left out they are not known or open. */
const phase = z
  .strictObject({
    id,
    from: z.optional(day),
    until: z.optional(day),
    /** The last day is not known, for this reason; otherwise a phase without a last day has no end in the act. */
    untilUnknown: z.optional(unknown),
    /** What holds in this time, in a few words. */
    title: localized,
    /** How sure it is that it holds in this form. "stated" when left out. */
    certainty: z.optional(z.enum(CERTAINTIES, { error: "oneOf" })),
    note: z.optional(localized),
    evidence: evidences,
  })
  .check(endNotBeforeStart);

export type Phase = z.infer<typeof phase>;

/** A benefit under a regime: what it gives, what it replaces, from when until when, on which condition, under which act. */
export const incentive = z.strictObject({
  id,
  title: localized,
  /** The whole of it in one or two sentences. */
  summary: localized,
  regime: id,
  kind: z.enum(INCENTIVE_KINDS, { error: "oneOf" }),
  beneficiaries: z
    .array(z.enum(BENEFICIARIES, { error: "oneOf" }), { error: "list" })
    .check(z.minLength(1, { error: "list" })),
  /** The rate or sum that it gives, and the one that holds without it. */
  rate: z.optional(id),
  standard: z.optional(id),
  /** What is given, where it is no single figure: "up to 12 months free". */
  benefit: z.optional(localized),
  /** What holds without it, where that is no single figure: "tariff rate, not found". */
  instead: z.optional(localized),
  /** In order of time. */
  phases: z.array(phase, { error: "list" }).check(z.minLength(1, { error: "list" })),
  /** What follows after the last day of what holds now, and how certain that is. */
  follows: z.optional(localized),
  /** Conditions of the regime that it does not ask for, by their ids: a visa does not hang on the export share. */
  waives: z.optional(z.array(id)),
  /** Beyond those of the regime. */
  conditions: z.array(condition, { error: "list" }),
  basis,
  /** How the rule changed: acts, amendments, ends. In order of time. */
  history: z.array(z.strictObject({ date, title: localized, evidence: evidences }), { error: "list" }),
  confidence: z.enum(CONFIDENCES, { error: "oneOf" }),
  caveat: z.optional(localized),
  evidence: evidences,
});

export type Incentive = z.infer<typeof incentive>;
