import { QueryClient } from "@tanstack/react-query";

/** A fresh cache: one per visit in the browser, one per page when pages are rendered ahead. */
export const makeQueryClient = (): QueryClient =>
  new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false, refetchOnReconnect: false } } });
