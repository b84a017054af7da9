import { useNavigate, useSearch } from "@tanstack/react-router";
import { someOf } from "../../domain/addressValues.ts";
import type { ChartView } from "../../ui/ChartFrame.tsx";

const ROUTE = "/{-$locale}/market";

/**
 * Whether a chart is shown as a table, as the address says, and the way to change it, which is one step back. Other changes of the
 * address do not concern it: there are dozens of charts, and none is drawn again because another one changes or evidence opens.
 */
export function useChartView(chart: string): readonly [view: ChartView, show: (view: ChartView) => void] {
  const isTable = useSearch({ from: ROUTE, select: ({ table }) => table?.includes(chart) === true });
  const navigate = useNavigate({ from: ROUTE });
  const show = (view: ChartView): void => {
    void navigate({
      search: ({ table = [], ...before }) => {
        const others = table.filter((one) => one !== chart);
        return { ...before, table: someOf(view === "table" ? [...others, chart] : others) };
      },
      resetScroll: false,
    });
  };
  return [isTable ? "table" : "chart", show];
}
