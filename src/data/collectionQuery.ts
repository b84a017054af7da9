import { queryOptions } from "@tanstack/react-query";
import { type Decoded, decode, missingFile } from "../domain/decode.ts";
import { fingerprint } from "../domain/fingerprint.ts";
import type { Problem } from "../domain/problem.ts";
import { type CollectionName, fileOf } from "../domain/records/collections.ts";

/** A collection that could not be read at all: the file is missing, is no JSON, or has another root. */
export class UnreadableCollection extends Error {
  override readonly name = "UnreadableCollection";
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.file}: ${problem.expected.code}`);
    this.problem = problem;
  }
}

/** The text of a collection's file; undefined when there is none. */
export async function fetchText(collection: CollectionName, signal: AbortSignal): Promise<string | undefined> {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}data/${fileOf(collection)}`, { signal });
    return response.ok ? await response.text() : undefined;
  } catch (error) {
    if (signal.aborted) throw error;
    // The network is gone: for the reader that is a file that is not there.
    return undefined;
  }
}

/** A decoded collection and the sign of the text that it was decoded from. */
export type Fetched<Name extends CollectionName> = Decoded<Name> & { readonly fingerprint: string };

async function read<Name extends CollectionName>(collection: Name, signal: AbortSignal): Promise<Fetched<Name>> {
  const text = await fetchText(collection, signal);
  if (text === undefined) throw new UnreadableCollection(missingFile(collection));
  return readText(collection, text);
}

/**
 * What the text of a collection's file holds.
 * @throws UnreadableCollection when nothing of it can be read.
 */
export async function readText<Name extends CollectionName>(collection: Name, text: string): Promise<Fetched<Name>> {
  const decoded = { ...decode(collection, text), fingerprint: fingerprint(text) };
  if (decoded.problems.length === 0) return decoded;
  // Only a file with something wrong needs the parser that finds the line.
  const { locate } = await import("../domain/locate.ts");
  const problems = locate(text, decoded.problems);
  const lost = problems.find(({ loss }) => loss === "collection");
  if (lost !== undefined) throw new UnreadableCollection(lost);
  return { ...decoded, problems };
}

/**
 * The one place where the queries of the data are made. Facts change only when somebody replaces a file, so they are read once
 * per visit; a failure is shown at once with a button, not retried behind the reader's back.
 */
export const collectionQuery = <Name extends CollectionName>(collection: Name) =>
  queryOptions({
    queryKey: ["collection", collection],
    queryFn: ({ signal }) => read(collection, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
    // Otherwise every part that appears later would fetch a lost file again, and flicker.
    retryOnMount: false,
    // Without it a query waits for ever when the browser says that it is offline.
    networkMode: "always",
  });
