import type { SearchSchemaInput } from "@tanstack/react-router";

/** What every address may carry: the fact whose evidence is open. */
export type ShellSearch = { readonly evidence?: string | undefined };

const FACT_KEY = /^[a-z-]{1,40}\/[a-z0-9-]{1,80}$/;

/**
 * Reads the parameters that every page has. Nonsense counts as not given. What is not given is said to be undefined: the router lays the
 * result over the raw parameters, so a key that is left out would let them through.
 */
export const readShellSearch = (search: ShellSearch & SearchSchemaInput): ShellSearch => {
  const { evidence } = search;
  return typeof evidence === "string" && FACT_KEY.test(evidence) ? { evidence } : { evidence: undefined };
};
