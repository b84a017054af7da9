import { z } from "zod/mini";
import { localized } from "../localized.ts";
import { id, text } from "./fields.ts";

/** Parts of a page that are not its running text. */
export const FRAME_PARTS = ["headline", "title-line", "date", "tags", "publisher"] as const;

export type FramePart = (typeof FRAME_PARTS)[number];

/**
 * One place in one source that bears a fact out, or contradicts it.
 * `locator` is the place: `¶4 s1` (paragraph and sentence), a part of the frame such as `headline`, or an article of
 * an act; without it, the source as a whole.
 */
export const evidence = z.strictObject({
  source: id,
  locator: z.optional(text),
  /** Whether the source says the same or something else; "supports" when left out. */
  stance: z.optional(z.enum(["supports", "differs"], { error: "oneOf" })),
  /** What it says, where that is not plain from the fact itself. */
  note: z.optional(localized),
});

export type Evidence = z.infer<typeof evidence>;

/** Every record says where it comes from: at least one place. */
export const evidences = z.array(evidence, { error: "list" }).check(z.minLength(1, { error: "evidence" }));

export type Locator =
  | { readonly kind: "sentence"; readonly paragraph: number; readonly sentence?: number }
  | { readonly kind: "frame"; readonly part: FramePart }
  | { readonly kind: "other"; readonly text: string };

/** Reads a locator: `¶4 s1`, `¶4`, a part of the frame, or any other place in the source's own words. */
export function readLocator(locator: string): Locator {
  const match = /^¶([1-9]\d{0,2})(?: s([1-9]\d{0,2}))?$/.exec(locator);
  if (match !== null) {
    return {
      kind: "sentence",
      paragraph: Number(match[1]),
      ...(match[2] !== undefined && { sentence: Number(match[2]) }),
    };
  }
  const part = FRAME_PARTS.find((one) => one === locator);
  return part === undefined ? { kind: "other", text: locator } : { kind: "frame", part };
}
