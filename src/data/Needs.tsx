import type { ReactNode } from "react";
import type { CollectionName } from "../domain/records/collections.ts";
import { CollectionUnreadable } from "./CollectionUnreadable.tsx";
import { useDataset } from "./useDataset.ts";

type NeedsProps = {
  /** The collections without which the children would be wrong or empty. */
  readonly collections: readonly CollectionName[];
  readonly children: ReactNode;
};

/**
 * A part of a page that needs certain collections. When one of them cannot be read, the part says so, names file, line and reason,
 * and offers to try again; the rest of the page stands.
 */
export function Needs({ collections, children }: NeedsProps) {
  const { failures, retry } = useDataset();
  const failed = collections.flatMap((name) => failures.get(name) ?? []);
  if (failed.length === 0) return children;
  return failed.map((problem) => <CollectionUnreadable key={problem.file} problem={problem} onRetry={retry} />);
}
