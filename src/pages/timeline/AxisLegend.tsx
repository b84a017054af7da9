import type { AxisShape } from "../../domain/timelineAxis.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { TimelineNode } from "../../ui/TimelineList.tsx";
import css from "./AxisLegend.module.css";
import { AxisSample } from "./AxisShape.tsx";

/** What the shapes mean: those that occur, and the ring of what has no date. */
export function AxisLegend({ shapes, undated }: { readonly shapes: readonly AxisShape[]; readonly undated: boolean }) {
  const { t } = useLanguage();
  return (
    <ul className={css["legend"]} aria-label={t(($) => $.timeline.legend.label)}>
      {shapes.map((shape) => (
        <li key={shape}>
          <AxisSample shape={shape} />
          {t(($) => $.timeline.legend[shape])}
        </li>
      ))}
      {undated && (
        <li>
          <TimelineNode kind="undated" />
          {t(($) => $.timeline.legend.undated)}
        </li>
      )}
    </ul>
  );
}
