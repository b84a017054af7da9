import { z } from "zod/mini";
import { readDay } from "../calendarDay.ts";
import { readEdtf } from "../edtf.ts";

/*
 * The fields that records are made of. The `error` of each check is an expectation code: decoding turns it
 * into a Problem, and the words for it live with the languages (`problems.expected`).
 */

/** A surrogate without its partner can be in JSON ("\ud800") but is no character: it breaks copying, files and URLs. */
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
/** Control characters have no place in a text for people; they hide content from the one who checks it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the check is about
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/;

/** A text of at least one visible character. */
export const text = z.string({ error: "text" }).check(
  z.refine((value) => value.trim() !== "", { error: "nonEmptyText" }),
  z.refine((value) => !LONE_SURROGATE.test(value) && !CONTROL.test(value), { error: "wellFormedText" }),
);

/** The name of a record: lower-case words joined by hyphens. It is part of addresses, so it never changes. */
export const id = z
  .string({ error: "id" })
  .check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: "id" }), z.maxLength(80, { error: "id" }));

/** A date in our subset of EDTF (see `edtf.ts`). */
export const date = z.string({ error: "date" }).check((payload) => {
  const read = readEdtf(payload.value);
  if (typeof read !== "string") return;
  payload.issues.push({
    code: "custom",
    input: payload.value,
    message: read === "end-before-start" ? "endNotBeforeStart" : "date",
  });
});

/** A single day, `2027-12-31`: of rules, which begin and end on days. */
export const day = z
  .string({ error: "day" })
  .check(z.refine((value) => readDay(value) !== undefined, { error: "day" }));

type Days = { readonly from?: string | undefined; readonly until?: string | undefined };

/** A time from a day to a day, both included: it does not end before it begins. Left out, an end is open. */
export const endNotBeforeStart = z.refine<Days>(
  ({ from, until }) => from === undefined || until === undefined || from <= until,
  { path: ["until"], error: "endNotBeforeStart" },
);

const isWebAddress = (value: string): boolean =>
  /^https?:\/\//i.test(value) && URL.canParse(value) && !/\s/.test(value);

/** An address of the web; anything that could run (`javascript:`, `data:`) is refused. */
export const url = z.string({ error: "url" }).check(z.refine(isWebAddress, { error: "url" }));

/** The BCP 47 code of the language that a source is written in: `de`, `en`, `ja`, `pt-BR`. */
export const languageCode = z
  .string({ error: "text" })
  .check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, { error: "text" }));

/** Why something is not known. Each is an answer of its own, with its own words on the screen. */
export const UNKNOWNS = [
  /** Of things to come: nobody has published it yet. */
  "not-announced",
  /** Of things past: the source leaves it out. */
  "not-stated",
  /** Of people: the source speaks of them without names. */
  "not-named",
  /** We searched and found nothing. */
  "not-found",
  /** Withheld on purpose. */
  "not-disclosed",
  /** Sources contradict each other; `dispute` says how. */
  "disputed",
  "not-applicable",
] as const;

/** A value that is not known, with the reason; a disputed one points to the disagreement. */
export const unknown = z.strictObject({
  unknown: z.enum(UNKNOWNS, { error: "oneOf" }),
  dispute: z.optional(id),
});

export type Unknown = z.infer<typeof unknown>;

export const isUnknown = (value: unknown): value is Unknown =>
  typeof value === "object" && value !== null && "unknown" in value;

/** A date, or the reason why there is none. */
export const dateOrUnknown = z.union([date, unknown], {
  error: (issue) => issue.errors?.flat().find((one) => one.message === "endNotBeforeStart")?.message ?? "dateOrUnknown",
});

/** The name of another record, or the reason why it is not known. */
export const idOrUnknown = z.union([id, unknown], { error: "idOrUnknown" });
