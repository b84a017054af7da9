import { useNavigate, useSearch } from "@tanstack/react-router";
import { someOf } from "../../domain/addressValues.ts";
import type { SourceFilter, SourceOrder } from "../../domain/sourceList.ts";

const ROUTE = "/{-$locale}/sources";

type SourcesState = { readonly filter: SourceFilter; readonly order: SourceOrder };

/** What the address says about the list, and the ways to change it. */
export function useSourcesAddress() {
  const { voice = [], language = [], partnership, q = "", order: asked, evidence } = useSearch({ from: ROUTE });
  const navigate = useNavigate({ from: ROUTE });
  const order: SourceOrder = asked ?? "newest";
  const filter: SourceFilter = { voices: voice, languages: language, partnership, text: q };

  const write = (next: SourcesState, replace = false): void => {
    void navigate({
      search: {
        voice: someOf(next.filter.voices),
        language: someOf(next.filter.languages),
        partnership: next.filter.partnership,
        q: next.filter.text === "" ? undefined : next.filter.text,
        order: next.order === "newest" ? undefined : next.order,
        evidence,
      },
      resetScroll: false,
      replace,
    });
  };

  return {
    filter,
    order,
    filterBy: (change: Partial<SourceFilter>) => write({ filter: { ...filter, ...change }, order }),
    /** A text grows letter by letter: it leaves no trail of steps back. */
    search: (text: string) => write({ filter: { ...filter, text }, order }, true),
    orderBy: (next: SourceOrder) => write({ filter, order: next }),
    clearFilters: () => write({ filter: { voices: [], languages: [], partnership: undefined, text: "" }, order }),
  };
}

export type SourcesAddress = ReturnType<typeof useSourcesAddress>;
