import { useEffect, useState } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import type { SearchHit } from "../../domain/search/search.ts";

/** Answers what is asked, the best first. */
export type Finder = (asked: string) => readonly SearchHit[];

/** Lets everything else that waits have its turn: typing, scrolling, drawing. */
const pause = (): Promise<void> =>
  // Not in every browser yet; there, a timer waits a little longer.
  "scheduler" in window && "yield" in window.scheduler ? window.scheduler.yield() : new Promise((go) => setTimeout(go));

/** One index per data set, kept for the next time the search is opened. */
const finders = new WeakMap<Dataset, Promise<Finder>>();

async function makeFinder(dataset: Dataset): Promise<Finder> {
  const [{ searchDocuments }, { buildSearchIndex }, { search }] = await Promise.all([
    import("../../domain/search/documents.ts"),
    import("../../domain/search/searchIndex.ts"),
    import("../../domain/search/search.ts"),
  ]);
  const index = await buildSearchIndex(searchDocuments(dataset), pause);
  return (asked) => search(index, asked);
}

function finderOf(dataset: Dataset): Promise<Finder> {
  const known = finders.get(dataset);
  if (known !== undefined) return known;
  const made = makeFinder(dataset);
  finders.set(dataset, made);
  // What failed once (the network was gone) is tried again the next time.
  made.catch(() => finders.delete(dataset));
  return made;
}

type Prepared = { readonly find: Finder | undefined; readonly failed: boolean };

/** The search over a data set: prepared on first use, in small pieces, so that nothing has to wait for it. */
export function useSearchIndex(dataset: Dataset): Prepared {
  const [prepared, setPrepared] = useState<Prepared & { readonly of?: Dataset }>({ find: undefined, failed: false });
  useEffect(() => {
    let wanted = true;
    finderOf(dataset).then(
      (find) => wanted && setPrepared({ find, failed: false, of: dataset }),
      () => wanted && setPrepared({ find: undefined, failed: true, of: dataset }),
    );
    return () => {
      wanted = false;
    };
  }, [dataset]);
  return prepared.of === dataset ? prepared : { find: undefined, failed: false };
}
