import { z } from "zod/mini";
import { localized } from "../localized.ts";
import { evidence, evidences } from "./evidence.ts";
import { id } from "./fields.ts";

/** A way to read the law; without evidence nobody states it and it is only possible. The id is its own within the reading. */
const option = z.strictObject({
  id,
  title: localized,
  note: z.optional(localized),
  evidence: z.array(evidence, { error: "list" }),
});

/** A question on which the law is unclear, with the ways to read it. A calculation takes one of them and says what the others would give. */
export const reading = z
  .strictObject({
    id,
    title: localized,
    options: z.array(option, { error: "list" }).check(z.minLength(2, { error: "list" })),
    /** The option that a calculation starts with. */
    likely: id,
    /** Why it starts with that one. */
    reason: localized,
    /** The disagreement between sources behind it, if there is one. */
    dispute: z.optional(id),
    evidence: evidences,
  })
  .check(
    z.refine(({ options, likely }) => options.some((one) => one.id === likely), {
      path: ["likely"],
      error: "existingValue",
    }),
  );

export type Reading = z.infer<typeof reading>;
