import { useNavigate, useSearch } from "@tanstack/react-router";
import { someOf } from "../../domain/addressValues.ts";
import { readAsOf } from "../../domain/asOf.ts";
import type { AttentionRule } from "../../domain/attentionItem.ts";
import type { AttentionSearch } from "./search.ts";

const ROUTE = "/{-$locale}/attention";

/** What the address says about the page, and the ways to change it. */
export function useAttentionAddress() {
  const { asOf, rule = [], partnership, evidence } = useSearch({ from: ROUTE });
  const navigate = useNavigate({ from: ROUTE });

  const write = (change: AttentionSearch, replace = false): void => {
    const { rule: rules = [], ...next } = { asOf, rule, partnership, evidence, ...change };
    void navigate({
      search: { ...next, rule: someOf(rules) },
      resetScroll: false,
      replace,
    });
  };

  return {
    asOf,
    rules: rule,
    partnership,
    filterBy: (rules: readonly AttentionRule[]) => write({ rule: rules }),
    keepTo: (id: string | undefined) => write({ partnership: id }),
    clearFilters: () => write({ rule: undefined, partnership: undefined }),
    /** Another day; undefined for that of the data. */
    moveTo: (day: string | undefined) => write({ asOf: day }),
    /** A date is typed figure by figure: what is no day yet changes nothing, and what becomes one leaves no trail of steps back. */
    typeDay: (text: string, ofData: string | undefined) => {
      if (readAsOf(text) !== undefined) write({ asOf: text === ofData ? undefined : text }, true);
    },
  };
}

export type AttentionAddress = ReturnType<typeof useAttentionAddress>;
