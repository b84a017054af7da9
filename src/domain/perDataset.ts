import type { Dataset } from "./dataset.ts";

/** Works something out once per data set, however often it is asked for: a data set never changes. */
export function perDataset<Result>(make: (dataset: Dataset) => Result): (dataset: Dataset) => Result {
  const known = new WeakMap<Dataset, { readonly result: Result }>();
  return (dataset) => {
    const before = known.get(dataset);
    if (before !== undefined) return before.result;
    const result = make(dataset);
    known.set(dataset, { result });
    return result;
  };
}
