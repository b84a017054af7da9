import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { MAX_MEGABYTES, missingFile, oversizedFile } from "../src/domain/decode.ts";
import type { Problem } from "../src/domain/problem.ts";
import { COLLECTIONS, type CollectionName, fileOf } from "../src/domain/records/collections.ts";

/** The file of a collection as it stands on the disk. */
export type DataFile = {
  readonly collection: CollectionName;
  /** Absent when the file is missing, too large or unreadable; the Problem or the refusal then says why. */
  readonly text?: string;
  readonly problem?: Problem;
  /** Why the system refused to read it, in a few words. */
  readonly refusal?: string;
};

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "unknown error";

const refusals: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "it is a folder",
  ELOOP: "its links lead in a circle",
};

/** The line and column of the first byte that is no UTF-8 are those of the sign that stands in for it. */
function notUtf8(collection: CollectionName, text: string): Problem {
  const before = text.slice(0, text.indexOf("\uFFFD"));
  return {
    collection,
    file: fileOf(collection),
    loss: "nothing",
    path: [],
    found: { kind: "value", value: "bytes that are not UTF-8" },
    expected: { code: "wellFormedText" },
    line: before.split("\n").length,
    column: before.length - before.lastIndexOf("\n"),
  };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

async function readOne(folder: string, collection: CollectionName): Promise<DataFile> {
  const path = join(folder, fileOf(collection));
  try {
    // The size is asked first: a file that is refused for it is never loaded.
    const { size } = await stat(path);
    if (size > MAX_MEGABYTES * 1_000_000) return { collection, problem: oversizedFile(collection, size) };
    const bytes = await readFile(path);
    // The byte order mark is kept: decoding reports it.
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    return isUtf8(bytes) ? { collection, text } : { collection, text, problem: notUtf8(collection, text) };
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT") return { collection, problem: missingFile(collection) };
    return { collection, refusal: refusals[code] ?? code };
  }
}

/** The files of all collections, or a sentence that says why the folder cannot be looked into. */
export async function readDataFolder(folder: string): Promise<readonly DataFile[] | string> {
  try {
    if (!(await stat(folder)).isDirectory()) return `${folder} is a file; a folder with the data files is needed.`;
  } catch (error) {
    const code = codeOf(error);
    return code === "ENOENT"
      ? `There is no folder ${folder}.`
      : `The folder ${folder} cannot be read: ${refusals[code] ?? code}.`;
  }
  return Promise.all(COLLECTIONS.map((collection) => readOne(folder, collection)));
}
