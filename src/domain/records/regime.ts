import { z } from "zod/mini";
import { localized } from "../localized.ts";
import { basis, condition } from "./condition.ts";
import { evidences } from "./evidence.ts";
import { id } from "./fields.ts";

/** One thing that a regime asks of a company, or that follows for it. The id is its own within the regime. */
const rule = z.strictObject({ id, title: localized, note: z.optional(localized), evidence: evidences });

export type RegimeRule = z.infer<typeof rule>;

/** A set of rules by which a company is taxed and treated: the standard regime, IT Park residency, a special economic zone, … */
export const regime = z.strictObject({
  id,
  title: localized,
  summary: localized,
  /** What a company has to be or to do to be under it. */
  conditions: z.optional(z.array(condition)),
  /** In the order in which they are taken; what was not found (a fee) is an open question about the regime. */
  application: z.optional(z.array(rule)),
  duties: z.optional(z.array(rule)),
  /** What losing the status means. */
  lossOfStatus: z.optional(z.array(rule)),
  /** What limits or endangers its incentives: rules about incentives, and judgements said to be such. */
  risks: z.optional(z.array(rule)),
  basis,
  note: z.optional(localized),
  evidence: evidences,
});

export type Regime = z.infer<typeof regime>;
