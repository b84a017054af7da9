import { useNavigate, useSearch } from "@tanstack/react-router";
import { someOf } from "../../domain/addressValues.ts";
import { readAsOf } from "../../domain/asOf.ts";
import type { Beneficiary, IncentiveKind } from "../../domain/records/incentive.ts";
import type { ChartView } from "../../ui/ChartFrame.tsx";
import type { IncentiveChart, IncentivesSearch } from "./search.ts";

const ROUTE = "/{-$locale}/incentives";

/** What the address says about the guide, and the ways to change it: each change is one step back. */
export function useIncentivesAddress() {
  const { who = [], kind = [], regime, on, table = [], charts } = useSearch({ from: ROUTE });
  const navigate = useNavigate({ from: ROUTE });

  const write = (change: IncentivesSearch, replace = false): void => {
    void navigate({ search: (before) => ({ ...before, ...change }), resetScroll: false, replace });
  };

  return {
    who,
    kind,
    regime,
    on,
    charts,
    filterByWho: (values: readonly Beneficiary[]) => write({ who: someOf(values) }),
    filterByKind: (values: readonly IncentiveKind[]) => write({ kind: someOf(values) }),
    keepTo: (id: string | undefined) => write({ regime: id }),
    clearFilters: () => write({ who: undefined, kind: undefined, regime: undefined, on: undefined }),
    /** Another day; undefined for every day. */
    moveTo: (day: string | undefined) => write({ on: day }),
    /** A date is typed figure by figure: what is no day yet changes nothing, and what becomes one leaves no trail of steps back. */
    typeDay: (text: string) => {
      if (readAsOf(text) !== undefined) write({ on: text }, true);
    },
    /** A field that is left: emptied, it asks for every day; with what is no day, the page says that it is none. */
    leaveDay: (text: string) => {
      if (text === "") write({ on: undefined });
      else if (readAsOf(text) === undefined) write({ on: text });
    },
    chartEveryRegime: (every: boolean) => write({ charts: every ? "all" : undefined }),
    viewOf: (chart: IncentiveChart): ChartView => (table.includes(chart) ? "table" : "chart"),
    showAs: (chart: IncentiveChart, view: ChartView) => {
      const others = table.filter((one) => one !== chart);
      write({ table: someOf(view === "table" ? [...others, chart] : others) });
    },
  };
}

export type IncentivesAddress = ReturnType<typeof useIncentivesAddress>;
