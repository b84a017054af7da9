import { z } from "zod/mini";
import { localized } from "../localized.ts";
import { evidences } from "./evidence.ts";
import { date, id } from "./fields.ts";
import { bound, figure } from "./figure.ts";

/**
 * What a sum of money is. "announced": somebody intends, plans or expects it · "committed": a contract, a loan or a budget carries
 * it · "spent": it has been paid · "stated": the source gives a size and does not say which of these it is.
 * Sums of different kinds, and announcements that overlap, are never added up.
 */
export const AMOUNT_KINDS = ["announced", "committed", "spent", "stated"] as const;

/** A sum of money named for a partnership, in the currency of the source. */
export const amount = z.strictObject({
  id,
  partnership: id,
  /** The event at which it was named. */
  event: z.optional(id),
  kind: z.enum(AMOUNT_KINDS, { error: "oneOf" }),
  /** Whole units of the currency: 150000000, not 150. */
  amount: figure.check(z.positive({ error: "number" })),
  /** ISO 4217. */
  currency: z.string({ error: "currency" }).check(z.regex(/^[A-Z]{3}$/, { error: "currency" })),
  bound,
  /** Named in connection with the partnership, but not a sum of it: no count of its amounts includes it. */
  context: z.optional(z.boolean()),
  /** What it is for. */
  title: localized,
  /** When it was named. */
  date: z.optional(date),
  note: z.optional(localized),
  evidence: evidences,
});

export type Amount = z.infer<typeof amount>;
