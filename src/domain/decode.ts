import { config } from "zod/mini";
import { type Expectation, type Expected, excerpt, type Found, isExpectation, type Problem } from "./problem.ts";
import { type CollectionName, fileOf, type RecordOf, schemas } from "./records/collections.ts";

// Without it zod probes for `new Function`, which a strict Content-Security-Policy reports.
config({ jitless: true });

/** A collection as far as it could be read. */
export type Decoded<Name extends CollectionName> = {
  readonly collection: Name;
  readonly items: readonly RecordOf<Name>[];
  readonly problems: readonly Problem[];
};

/** Files beyond this are refused: they are not facts that people keep by hand. */
export const MAX_MEGABYTES = 32;

type ZodIssue = {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: unknown;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The value that a path leads to; `undefined` where it leads nowhere. */
const valueAt = (root: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return typeof step === "number" ? value[step] : undefined;
    return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }, root);

const typeExpectations: Readonly<Record<string, Expectation>> = {
  string: "text",
  object: "object",
  array: "list",
  boolean: "boolean",
  number: "wholeNumber",
  int: "wholeNumber",
};

function expectedBy(issue: ZodIssue): Expected {
  if (issue.code === "unrecognized_keys") return { code: "knownField" };
  const code = isExpectation(issue.message) ? issue.message : (typeExpectations[String(issue.expected)] ?? "text");
  return code === "oneOf" ? { code, values: { options: (issue.values ?? []).join(", ") } } : { code };
}

function problemOf(collection: CollectionName, index: number, record: unknown, issue: ZodIssue): Problem {
  const inner = issue.path.filter((step) => typeof step !== "symbol");
  if (issue.code === "unrecognized_keys" && issue.keys?.[0] !== undefined) inner.push(issue.keys[0]);
  const value = valueAt(record, inner);
  const missing = value === undefined && issue.code !== "custom";
  const id =
    isObject(record) && typeof record["id"] === "string" ? record["id"].toWellFormed().slice(0, 80) : undefined;
  return {
    collection,
    file: fileOf(collection),
    loss: "record",
    index,
    ...(id !== undefined && { id }),
    path: ["items", index, ...inner],
    found: excerpt(value),
    expected: missing ? { code: "requiredField" } : expectedBy(issue),
  };
}

const lossOfFile = (collection: CollectionName, found: Found, expected: Expected): Problem => ({
  collection,
  file: fileOf(collection),
  loss: "collection",
  path: [],
  found,
  expected,
});

/** What a file that was expected but is not there leads to. */
export const missingFile = (collection: CollectionName): Problem =>
  lossOfFile(collection, { kind: "missing" }, { code: "filePresent" });

/** What a file beyond `MAX_MEGABYTES` leads to; it need not be read to say so. */
export const oversizedFile = (collection: CollectionName, bytes: number): Problem =>
  lossOfFile(
    collection,
    { kind: "value", value: `${Math.round(bytes / 1_000_000)} MB` },
    { code: "smallerFile", values: { megabytes: MAX_MEGABYTES } },
  );

/** A collection of which nothing could be read, for the reason given. */
export const unreadable = <Name extends CollectionName>(collection: Name, reason: Problem): Decoded<Name> => ({
  collection,
  items: [],
  problems: [reason],
});

const looksLikeHtml = (source: string): boolean => /^\s*<(?:!doctype|html)/i.test(source.slice(0, 200));

/**
 * Reads the text of a collection file, record by record. A record that fails is set aside as a Problem and takes no other
 * with it; a file that cannot be read at all gives no items and one Problem with the loss "collection".
 * Problems carry no line yet: `locate` finds it.
 */
export function decode<Name extends CollectionName>(collection: Name, source: string): Decoded<Name> {
  if (source.length > MAX_MEGABYTES * 1_000_000) {
    return unreadable(collection, oversizedFile(collection, source.length));
  }
  if (looksLikeHtml(source)) {
    return unreadable(collection, lossOfFile(collection, { kind: "html" }, { code: "filePresent" }));
  }

  const problems: Problem[] = [];
  const hasMark = source.startsWith("\uFEFF");
  if (hasMark) {
    const file = fileOf(collection);
    problems.push({
      collection,
      file,
      loss: "nothing",
      path: [],
      found: { kind: "value", value: "U+FEFF" },
      expected: { code: "noByteOrderMark" },
    });
  }

  let root: unknown;
  try {
    root = JSON.parse(hasMark ? source.slice(1) : source);
  } catch {
    return unreadable(collection, lossOfFile(collection, { kind: "nothing" }, { code: "json" }));
  }
  if (!isObject(root) || !Array.isArray(root["items"])) {
    return unreadable(collection, lossOfFile(collection, excerpt(root), { code: "root" }));
  }

  const items: RecordOf<Name>[] = [];
  const seen = new Set<string>();
  const schema = schemas[collection];
  root["items"].forEach((record: unknown, index: number) => {
    const read = schema.safeParse(record);
    if (!read.success) {
      // A record of quite another shape would fill pages; the next run names what is left.
      for (const issue of read.error.issues.slice(0, 5)) problems.push(problemOf(collection, index, record, issue));
      return;
    }
    const { id } = read.data;
    if (seen.has(id)) {
      problems.push(problemOf(collection, index, record, { code: "custom", path: ["id"], message: "uniqueId" }));
      return;
    }
    seen.add(id);
    // `schemas[collection]` gives exactly this record type; TypeScript does not follow the index through the union.
    items.push(read.data as RecordOf<Name>);
  });
  return { collection, items, problems };
}
