import { Tooltip } from "recharts";
import css from "./marks.module.css";
import type { ChartTip } from "./timeChartModel.ts";

const isTip = (value: unknown): value is ChartTip =>
  typeof value === "object" && value !== null && "title" in value && "lines" in value;

/** The tip of whatever the pointer or the arrow keys are at; each entry of the chart's data carries its own as `tip`. */
export function ChartTooltip({ cursor }: { readonly cursor: boolean }) {
  return (
    <Tooltip
      isAnimationActive={false}
      cursor={cursor ? { stroke: "var(--ink-3)", strokeDasharray: "2 3" } : false}
      wrapperStyle={{ zIndex: 5, pointerEvents: "none" }}
      content={({ active, payload }) => {
        const entry: unknown = payload?.[0]?.payload;
        const tip = typeof entry === "object" && entry !== null && "tip" in entry ? entry.tip : undefined;
        if (!active || !isTip(tip)) return null;
        return (
          <div className={css["tip"]}>
            <strong>{tip.title}</strong>
            {tip.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        );
      }}
    />
  );
}
