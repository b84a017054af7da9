import type { SearchSchemaInput } from "@tanstack/react-router";
import { namesIn } from "../../domain/addressValues.ts";
import { type FacetName, PORTFOLIO_FACETS } from "../../domain/portfolioFilter.ts";
import { PORTFOLIO_SORTS, type PortfolioSort } from "../../domain/portfolioOrder.ts";

type Chosen = { readonly [Facet in FacetName]?: readonly string[] | undefined };

/** What the address of the portfolio may say; everything left out has its default. */
export type PortfolioSearch = Chosen & {
  readonly sort?: OtherSort | undefined;
  readonly order?: "reversed" | undefined;
  readonly view?: "board" | undefined;
};

type OtherSort = Exclude<PortfolioSort, "last-event">;

const OTHER_SORTS = PORTFOLIO_SORTS.filter((one): one is OtherSort => one !== "last-event");

/**
 * Reads the address; nonsense counts as not given, so every address opens. What is not given is said to be undefined: the router lays
 * the result over the raw parameters.
 */
export function readPortfolioSearch(search: PortfolioSearch & SearchSchemaInput): PortfolioSearch {
  const [stage, status, country, sector, partner, year] = PORTFOLIO_FACETS.map((facet) => namesIn(search[facet]));
  return {
    stage,
    status,
    country,
    sector,
    partner,
    year,
    sort: OTHER_SORTS.find((one) => one === search.sort),
    order: search.order === "reversed" ? "reversed" : undefined,
    view: search.view === "board" ? "board" : undefined,
  };
}
