import type { CollectionName } from "./records/collections.ts";

/**
 * Something that is wrong with the data, with its address and with what was expected, so that a person can mend it.
 * `expected` and `found` are codes; the words for them live with the languages (`problems`).
 */
export type Problem = {
  readonly collection: CollectionName;
  /** The file, relative to `data/`. */
  readonly file: string;
  /**
   * What is lost: the whole collection, one record, one piece of evidence or another part of a record that stays, or
   * nothing (the file needs mending, but all of it could be read).
   */
  readonly loss: "collection" | "record" | "evidence" | "part" | "nothing";
  /** Position of the record in `items`, from 0, and its id where it has one. */
  readonly index?: number;
  readonly id?: string;
  /** The way to the place from the root of the file: `["items", 3, "date"]`. */
  readonly path: readonly (string | number)[];
  readonly found: Found;
  readonly expected: Expected;
  /** From 1. Filled in by `locate`. */
  readonly line?: number;
  readonly column?: number;
};

export type Found =
  | { readonly kind: "nothing" | "missing" | "html" | "endOfFile" }
  /** A value of the file, written as in JSON and cut to a length that can be read. */
  | { readonly kind: "value"; readonly value: string };

export const EXPECTATIONS = [
  "text",
  "nonEmptyText",
  "wellFormedText",
  "wholeNumber",
  "number",
  "currency",
  "boolean",
  "oneOf",
  "date",
  "day",
  "endNotBeforeStart",
  "id",
  "uniqueId",
  "url",
  "localized",
  "list",
  "object",
  "dateOrUnknown",
  "idOrUnknown",
  "knownField",
  "requiredField",
  "existingRecord",
  "recordNotSetAside",
  "existingValue",
  "evidence",
  "filePresent",
  "json",
  "root",
  "smallerFile",
  "noByteOrderMark",
  "depth",
  "locator",
] as const;

export type Expectation = (typeof EXPECTATIONS)[number];

export type Expected = {
  readonly code: Expectation;
  /** For the words: `options` of "oneOf", `collection` of "existingRecord" and "recordNotSetAside", `megabytes`, `levels`. */
  readonly values?: Readonly<Record<string, string | number>>;
};

export const isExpectation = (word: unknown): word is Expectation => EXPECTATIONS.some((code) => code === word);

const LONGEST_EXCERPT = 60;

/** A value as it stands in the file, short enough for one line. */
export function excerpt(value: unknown): Found {
  if (value === undefined) return { kind: "nothing" };
  if (Array.isArray(value)) return { kind: "value", value: "[…]" };
  if (typeof value === "object" && value !== null) return { kind: "value", value: "{…}" };
  // A lone surrogate would spoil the terminal or the page that prints the message.
  const written = JSON.stringify(value).toWellFormed();
  return { kind: "value", value: written.length > LONGEST_EXCERPT ? `${written.slice(0, LONGEST_EXCERPT)}…` : written };
}

/** The path as people write it: `items[3].date`. */
export const writePath = (path: readonly (string | number)[]): string =>
  path.reduce<string>(
    (written, step) =>
      typeof step === "number" ? `${written}[${step}]` : written === "" ? step : `${written}.${step}`,
    "",
  );
