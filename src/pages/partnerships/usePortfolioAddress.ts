import { useSearch } from "@tanstack/react-router";
import { someOf } from "../../domain/addressValues.ts";
import { NO_FILTER, type PortfolioFilter } from "../../domain/portfolioFilter.ts";
import type { PortfolioSort } from "../../domain/portfolioOrder.ts";
import type { PortfolioSearch } from "./search.ts";

/** What the address says about the portfolio. */
export type PortfolioState = {
  readonly filter: PortfolioFilter;
  readonly sort: PortfolioSort;
  readonly reversed: boolean;
  readonly view: "table" | "board";
};

/** The state as the address holds it: what has its default is left out. */
const written = ({ filter, sort, reversed, view }: PortfolioState): PortfolioSearch => ({
  stage: someOf(filter.stage),
  status: someOf(filter.status),
  country: someOf(filter.country),
  sector: someOf(filter.sector),
  partner: someOf(filter.partner),
  year: someOf(filter.year),
  sort: sort === "last-event" ? undefined : sort,
  order: reversed ? "reversed" : undefined,
  view: view === "table" ? undefined : view,
});

/**
 * The state that the address holds, and the address (as search parameters) of any other state; open evidence stays open. `known` takes
 * values that the data does not have out of a filter.
 */
export function usePortfolioAddress(known: (filter: PortfolioFilter) => PortfolioFilter) {
  const search = useSearch({ from: "/{-$locale}/partnerships" });
  const { stage = [], status = [], country = [], sector = [], partner = [], year = [], evidence } = search;
  const state: PortfolioState = {
    filter: known({ stage, status, country, sector, partner, year }),
    sort: search.sort ?? "last-event",
    reversed: search.order === "reversed",
    view: search.view ?? "table",
  };
  const addressOf = (change: Partial<PortfolioState>) => ({ ...written({ ...state, ...change }), evidence });
  return { state, addressOf, cleared: addressOf({ filter: NO_FILTER }) };
}

export type PortfolioAddress = ReturnType<typeof usePortfolioAddress>;
