import { z } from "zod/mini";
import { localized } from "../localized.ts";
import { basis } from "./condition.ts";
import { evidence, evidences } from "./evidence.ts";
import { day, endNotBeforeStart, id, unknown } from "./fields.ts";
import { bound, figure } from "./figure.ts";

export const LEVIES = [
  "corporate-income-tax",
  "turnover-tax",
  "social-tax",
  "personal-income-tax",
  "savings-pension",
  "vat",
  "import-vat",
  "customs-duty",
  "customs-payments",
  "customs-clearance-fee",
  "property-tax",
  "land-tax",
  "water-tax",
  "dividend-tax",
  "withholding-tax",
  "contribution",
  "state-duty",
  "electricity",
] as const;

/** Shares are fractions. "base-values" counts base calculation values (BRV). Money is in whole units. */
export const PARAMETER_UNITS = [
  "share",
  "uzs",
  "usd",
  "uzs-per-hectare",
  "uzs-per-square-metre",
  "uzs-per-cubic-metre",
  "uzs-per-kilowatt-hour",
  "usd-per-kilowatt-hour",
  "usd-per-square-metre",
  "uzs-per-usd",
  "uzs-per-eur",
  "uzs-per-jpy",
  "base-values",
  "years",
  "months",
  "days",
  "working-days",
  "megawatts",
  "times",
  "persons",
] as const;

export type ParameterUnit = (typeof PARAMETER_UNITS)[number];

/** How far a value is backed: a source states it; it follows from what sources state; nobody states it and we assume it; we computed it. */
export const CERTAINTIES = ["stated", "inferred", "assumed", "computed"] as const;

export type Certainty = (typeof CERTAINTIES)[number];

export const CONFIDENCES = ["high", "medium", "low"] as const;

export type Confidence = (typeof CONFIDENCES)[number];

/** A value and the days on which it holds; both days are included, and left out they are open. */
const datedValue = z
  .strictObject({
    from: z.optional(day),
    until: z.optional(day),
    value: z.union([figure, unknown], { error: "number" }),
    bound,
    /** "stated" when left out. */
    certainty: z.optional(z.enum(CERTAINTIES, { error: "oneOf" })),
    /** It holds only if an open reading of the law is decided this way. */
    reading: z.optional(z.strictObject({ id, option: id })),
    note: z.optional(localized),
    /** Where this value alone rests on fewer or other sources than the parameter. */
    evidence: z.optional(z.array(evidence, { error: "list" })),
  })
  .check(endNotBeforeStart);

export type DatedValue = z.infer<typeof datedValue>;

/** A rate, a threshold or a sum set by rules of a regime, with every value that it has had and will have as far as known. */
export const taxParameter = z.strictObject({
  id,
  title: localized,
  regime: id,
  levy: z.optional(z.enum(LEVIES, { error: "oneOf" })),
  unit: z.enum(PARAMETER_UNITS, { error: "oneOf" }),
  /** What a share is taken of, or what a sum counts for: "of gross pay", "per year". */
  base: z.optional(localized),
  /** In order of time. Where readings differ, several hold at the same time. */
  values: z.array(datedValue, { error: "list" }).check(z.minLength(1, { error: "list" })),
  /** For which amounts of investment it holds, in US dollars: from (included) up to (not included). */
  investment: z.optional(z.strictObject({ from: figure, below: z.optional(figure) })),
  basis,
  confidence: z.enum(CONFIDENCES, { error: "oneOf" }),
  caveat: z.optional(localized),
  evidence: evidences,
});

export type TaxParameter = z.infer<typeof taxParameter>;
