import type { SearchSchemaInput } from "@tanstack/react-router";
import { nameIn, someOf } from "../../domain/addressValues.ts";
import { MARKET_COLUMNS } from "../../domain/marketAccess.ts";

/** By what the countries can be sorted. */
export const MARKET_ORDERS = ["name", "role", ...MARKET_COLUMNS] as const;

export type MarketOrder = (typeof MARKET_ORDERS)[number];

/** What the address of the market may say; everything left out means: charts, the order of the file, no country picked. */
export type MarketSearch = {
  /** The charts that are shown as tables, by the part of the page that they are. */
  readonly table?: readonly string[] | undefined;
  readonly country?: string | undefined;
  readonly sort?: MarketOrder | undefined;
  readonly descending?: true | undefined;
};

/** Parts of the page: the name of an indicator with what tells its charts apart. */
const PART = /^[a-z0-9-]{1,90}$/;
const MOST_PARTS = 80;

/** Reads the address; nonsense counts as not given, so every address opens. */
export function readMarketSearch(search: MarketSearch & SearchSchemaInput): MarketSearch {
  const table = [
    ...new Set([search.table].flat().filter((one): one is string => typeof one === "string" && PART.test(one))),
  ].slice(0, MOST_PARTS);
  const sort = MARKET_ORDERS.find((one) => one === search.sort);
  return {
    table: someOf(table),
    country: nameIn(search.country),
    sort,
    descending: sort !== undefined && search.descending === true ? true : undefined,
  };
}
