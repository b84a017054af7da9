import { z } from "zod/mini";
import { localized } from "../localized.ts";
import { date, dateOrUnknown, id, languageCode, text, url } from "./fields.ts";

/** Whose voice a source is. */
export const VOICES = [
  "official",
  "legal",
  "company-release",
  "news-agency",
  "media",
  "trade-press",
  "data-compilation",
  "association",
  "analysis",
  "encyclopedia",
] as const;

/** A page or a document that facts rest on. Its title stays in its own language. */
export const source = z.strictObject({
  id,
  voice: z.enum(VOICES, { error: "oneOf" }),
  publisher: text,
  /** What a marker shows when the place in the source has no short sign of its own. */
  shortName: text,
  title: text,
  /** The page's own title could not be seen: `title` is a description of ours, in English. */
  described: z.optional(z.boolean()),
  url,
  language: languageCode,
  published: dateOrUnknown,
  /** When we last read it. */
  accessed: z.optional(date),
  /** The organization whose side it tells. A press report tells no side. */
  speaksFor: z.optional(id),
  /** A source that this one probably repeats: together they are one voice, not two. */
  repeats: z.optional(z.strictObject({ source: id, why: localized })),
  tags: z.optional(z.array(text)),
  /** How many sentences each paragraph has, so that a reader can check us sentence by sentence. */
  paragraphs: z.optional(z.array(z.int().check(z.positive()))),
  /** A private ledger, a code repository, or a text known only from what others cite of it: what rests on such alone is unconfirmed. */
  secondary: z.optional(z.boolean()),
  note: z.optional(localized),
});

export type Source = z.infer<typeof source>;
