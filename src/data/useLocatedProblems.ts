import { useQuery } from "@tanstack/react-query";
import type { Problem } from "../domain/problem.ts";
import type { CollectionName } from "../domain/records/collections.ts";
import { fetchText } from "./collectionQuery.ts";
import { useDataset } from "./useDataset.ts";

/** Problems that joining found carry no line yet: the text of their files has to be looked at once more. */
async function locateAll(problems: readonly Problem[], signal: AbortSignal): Promise<readonly Problem[]> {
  const { locate } = await import("../domain/locate.ts");
  const unlocated = new Set(problems.filter(({ line }) => line === undefined).map(({ collection }) => collection));
  const texts = new Map<CollectionName, string>();
  for (const collection of unlocated) texts.set(collection, (await fetchText(collection, signal)) ?? "");
  return problems.map((problem) =>
    problem.line === undefined ? (locate(texts.get(problem.collection) ?? "", [problem])[0] ?? problem) : problem,
  );
}

/** All Problems of the data set with their lines. Until these are found, the Problems stand without. */
export function useLocatedProblems(): readonly Problem[] {
  const { dataset } = useDataset();
  const { problems } = dataset;
  const { data } = useQuery({
    queryKey: ["located", problems],
    queryFn: ({ signal }) => locateAll(problems, signal),
    enabled: problems.some(({ line }) => line === undefined),
    networkMode: "always",
    retry: false,
  });
  return data ?? problems;
}
