import { memo } from "react";
import { groupOf } from "../../domain/timelineLanes.ts";
import type { TimelineModel } from "../../domain/timelineModel.ts";
import { AXIS_SHAPES } from "../../domain/timelineShape.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { TimelineNode } from "../../ui/TimelineList.tsx";
import css from "./AxisLegend.module.css";
import { AxisSample } from "./AxisShape.tsx";

/** What the shapes mean: those that occur in the whole timeline, and the ring of what has no date. */
export const AxisLegend = memo(function AxisLegend({ all }: { readonly all: TimelineModel }) {
  const { t } = useLanguage();
  const { placed } = all.dated;
  const shapes = new Set(placed.map(({ shape }) => shape));
  const groups = new Set(placed.map(({ entry }) => groupOf(entry)));
  const isAct = ({ entry, shape }: (typeof placed)[number]) => shape === "day" && groupOf(entry) === "acts";
  return (
    <ul className={css["legend"]} aria-label={t(($) => $.timeline.legend.label)}>
      {AXIS_SHAPES.filter((shape) => shapes.has(shape)).map((shape) => (
        <li key={shape}>
          <AxisSample shape={shape} tone={shape === "until" ? "validity" : "event"} />
          {t(($) => $.timeline.legend[shape])}
        </li>
      ))}
      {placed.some(isAct) && (
        <li>
          <AxisSample shape="day" tone="act" />
          {t(($) => $.timeline.legend.act)}
        </li>
      )}
      {groups.has("validities") && (
        <li>
          <AxisSample shape="period" tone="validity" />
          {t(($) => $.timeline.legend.validity)}
        </li>
      )}
      {groups.has("next-steps") && (
        <li>
          <AxisSample shape="day" tone="step" />
          {t(($) => $.timeline.legend.step)}
        </li>
      )}
      {all.undated.length > 0 && (
        <li>
          <TimelineNode kind="undated" />
          {t(($) => $.timeline.legend.undated)}
        </li>
      )}
    </ul>
  );
});
