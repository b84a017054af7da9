import { queryOptions } from "@tanstack/react-query";
import { type Decoded, decode, missingFile, unreadable } from "../domain/decode.ts";
import { fingerprint } from "../domain/fingerprint.ts";
import { type CollectionName, fileOf } from "../domain/records/collections.ts";

/** A file that has not come after this time (ms) counts as not there: the rest of the page must not wait for it for ever. */
const LONGEST_WAIT = 20_000;

/** The text of a collection's file; undefined when there is none. */
export async function fetchText(collection: CollectionName, signal: AbortSignal): Promise<string | undefined> {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}data/${fileOf(collection)}`, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST_WAIT)]),
    });
    return response.ok ? await response.text() : undefined;
  } catch (error) {
    if (signal.aborted) throw error;
    // The network is gone: for the reader that is a file that is not there.
    return undefined;
  }
}

/** A collection as far as it could be read, with the sign of the text that it was read from ("none" without a file). */
export type Fetched<Name extends CollectionName> = Decoded<Name> & { readonly fingerprint: string };

async function read<Name extends CollectionName>(collection: Name, signal: AbortSignal): Promise<Fetched<Name>> {
  const text = await fetchText(collection, signal);
  if (text !== undefined) return readText(collection, text);
  return { ...unreadable(collection, missingFile(collection)), fingerprint: "none" };
}

/** What the text of a collection's file holds. A file that cannot be read has no items and one Problem with the loss "collection". */
export async function readText<Name extends CollectionName>(collection: Name, text: string): Promise<Fetched<Name>> {
  const decoded = { ...decode(collection, text), fingerprint: fingerprint(text) };
  if (decoded.problems.length === 0) return decoded;
  // Only a file with something wrong needs the parser that finds the line.
  const { locate } = await import("../domain/locate.ts");
  return { ...decoded, problems: locate(text, decoded.problems) };
}

/**
 * The one place where the queries of the data are made. Facts change only when somebody replaces a file, so they are read once
 * per visit. A file that cannot be read is a result like any other: it stays on the screen until trying again gives a better one.
 */
export const collectionQuery = <Name extends CollectionName>(collection: Name) =>
  queryOptions({
    queryKey: ["collection", collection],
    queryFn: ({ signal }) => read(collection, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
    // Without it a query waits for ever when the browser says that it is offline.
    networkMode: "always",
  });
