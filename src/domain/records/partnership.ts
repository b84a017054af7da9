import { z } from "zod/mini";
import { localized } from "../localized.ts";
import { evidences } from "./evidence.ts";
import { date, id } from "./fields.ts";

export const PARTY_ROLES = ["host", "partner", "facilitator"] as const;

/** Who takes part in which role, and who is said to have spoken for them. */
const party = z.strictObject({
  organization: id,
  role: z.enum(PARTY_ROLES, { error: "oneOf" }),
  /** Persons or unnamed groups of persons. */
  representatives: z.optional(z.array(id)),
  note: z.optional(localized),
  evidence: evidences,
});

export const PARTNERSHIP_STATUSES = ["active", "dormant", "ended", "unknown"] as const;

/**
 * Who works with whom on what. How far it has come is not stored: the stage is derived from what is proven
 * (`stage.ts`). `status` is a separate thing, with its reason and the day it was judged.
 */
export const partnership = z.strictObject({
  id,
  name: localized,
  /** What it is about, in one or two sentences. */
  summary: z.optional(localized),
  country: id,
  parties: z.array(party, { error: "list" }).check(z.minLength(1, { error: "list" })),
  /** Topics to filter the portfolio by. */
  sectors: z.array(id, { error: "list" }),
  /** Topics that belong to no other. */
  themes: z.array(id, { error: "list" }),
  status: z.strictObject({
    value: z.enum(PARTNERSHIP_STATUSES, { error: "oneOf" }),
    asOf: date,
    reason: localized,
    /** The open question that says what was searched for, when the status rests on nothing having been found. */
    question: z.optional(id),
  }),
  /** Which offer answers which interest: our reading, no source says so. Both are statements. */
  readings: z.optional(z.array(z.strictObject({ interest: id, offers: z.array(id) }))),
  evidence: evidences,
});

export type Partnership = z.infer<typeof partnership>;
export type Party = Partnership["parties"][number];
