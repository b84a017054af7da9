import { z } from "zod/mini";
import { localized } from "../localized.ts";
import { evidences } from "./evidence.ts";
import { day, endNotBeforeStart, id, text } from "./fields.ts";
import { figure } from "./figure.ts";

/** What a company does, as far as rules tell it apart. */
export const ACTIVITIES = [
  "software",
  "consulting",
  "data-hosting",
  "ai-computing",
  "web-portals",
  "business-process-outsourcing",
  "knowledge-process-outsourcing",
  "it-teaching",
  "media-and-design",
  "payments",
  "marketplace",
  "microfinance",
  "other",
] as const;

export const LEGAL_FORMS = ["company", "branch", "sole-trader", "self-employed"] as const;

/** Where the company works or invests, as far as rules tell it apart. */
export const LOCATIONS = ["tashkent", "karakalpakstan", "other-region", "special-economic-zone"] as const;

/** Where the owner is resident for tax. */
export const OWNERS = ["uzbek", "foreign"] as const;

export type Activity = (typeof ACTIVITIES)[number];
export type LegalForm = (typeof LEGAL_FORMS)[number];
export type Location = (typeof LOCATIONS)[number];
export type Owner = (typeof OWNERS)[number];

const oneOf = { error: "oneOf" } as const;

/**
 * What can be told from a company's answers. Shares are fractions, investments are whole US dollars. `at-least` includes the value,
 * `more-than` does not; where sources differ on that, `disputed` names the disagreement, and exactly at the value the answer is unclear.
 */
export const test = z.union(
  [
    z.strictObject({
      kind: z.literal("activity"),
      oneOf: z.optional(z.array(z.enum(ACTIVITIES, oneOf))),
      noneOf: z.optional(z.array(z.enum(ACTIVITIES, oneOf))),
    }),
    z.strictObject({ kind: z.literal("legal-form"), oneOf: z.array(z.enum(LEGAL_FORMS, oneOf)) }),
    z.strictObject({ kind: z.literal("location"), oneOf: z.array(z.enum(LOCATIONS, oneOf)) }),
    z.strictObject({ kind: z.literal("owner"), oneOf: z.array(z.enum(OWNERS, oneOf)) }),
    z.strictObject({
      kind: z.enum(["export-share", "investment"], oneOf),
      compare: z.enum(["at-least", "more-than", "less-than"], oneOf),
      value: figure,
      disputed: z.optional(id),
    }),
  ],
  oneOf,
);

export type Test = z.infer<typeof test>;

/** The act that a rule stands in, and the place in it where known: `Art. 337`, `item 5`. */
export const basis = z.array(z.strictObject({ act: id, article: z.optional(text) }), { error: "list" });

export type Basis = z.infer<typeof basis>;

/**
 * What has to hold. Without a test it can only be judged by people and is shown to be checked. With `from` and `until` (last day) it is
 * asked for only in that time. The id is its own within the record.
 */
export const condition = z
  .strictObject({
    id,
    title: localized,
    test: z.optional(test),
    from: z.optional(day),
    until: z.optional(day),
    basis: z.optional(basis),
    note: z.optional(localized),
    evidence: evidences,
  })
  .check(endNotBeforeStart);

export type Condition = z.infer<typeof condition>;
