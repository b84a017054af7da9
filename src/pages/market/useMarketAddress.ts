import { useNavigate, useSearch } from "@tanstack/react-router";
import type { MarketOrder, MarketSearch } from "./search.ts";

const ROUTE = "/{-$locale}/market";

/** What the address says about the countries, and the ways to change it: each change is one step back. */
export function useMarketAddress() {
  const { country, sort, descending } = useSearch({ from: ROUTE });
  const navigate = useNavigate({ from: ROUTE });
  const change = (next: MarketSearch): void => {
    void navigate({ search: (before) => ({ ...before, ...next }), resetScroll: false });
  };
  return {
    country,
    sort,
    descending: descending === true,
    pick: (id: string): void => change({ country: id }),
    /** By another column, or the same the other way round. */
    sortBy: (order: MarketOrder): void =>
      change({ sort: order, descending: sort === order && descending !== true ? true : undefined }),
  };
}
