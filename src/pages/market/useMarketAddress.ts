import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ChartView } from "../../ui/ChartFrame.tsx";
import type { MarketOrder, MarketSearch } from "./search.ts";

const ROUTE = "/{-$locale}/market";

/** What the address says about the market, and the ways to change it: each change is one step back. */
export function useMarketAddress() {
  const { table = [], country, sort, descending } = useSearch({ from: ROUTE });
  const navigate = useNavigate({ from: ROUTE });
  const change = (next: MarketSearch): void => {
    void navigate({ search: (before) => ({ ...before, ...next }), resetScroll: false });
  };
  return {
    country,
    sort,
    descending: descending === true,
    viewOf: (chart: string): ChartView => (table.includes(chart) ? "table" : "chart"),
    show: (chart: string, view: ChartView): void => {
      const others = table.filter((one) => one !== chart);
      const next = view === "table" ? [...others, chart] : others;
      change({ table: next.length > 0 ? next : undefined });
    },
    pick: (id: string): void => change({ country: id }),
    /** By another column, or the same the other way round. */
    sortBy: (order: MarketOrder): void =>
      change({ sort: order, descending: sort === order && descending !== true ? true : undefined }),
  };
}
