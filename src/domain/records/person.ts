import { z } from "zod/mini";
import { localized } from "../localized.ts";
import { evidences } from "./evidence.ts";
import { date, id } from "./fields.ts";

/** An office held: which, where, and (as far as known) from when until when, both days included. */
const office = z.strictObject({
  id,
  title: localized,
  organization: id,
  from: z.optional(date),
  until: z.optional(date),
  /** Where this office is read from; left out, it is the evidence of the person. */
  evidence: z.optional(evidences),
});

/** A person with the offices held, or a group of persons whom the source does not name. Nothing private. */
export const person = z.strictObject({
  id,
  kind: z.enum(["person", "unnamed-group"], { error: "oneOf" }),
  name: localized,
  /** The office held now, or the last one, first. */
  offices: z.optional(z.array(office)),
  /** The organizations that a group belongs to. */
  organizations: z.optional(z.array(id)),
  note: z.optional(localized),
  evidence: evidences,
});

export type Person = z.infer<typeof person>;
