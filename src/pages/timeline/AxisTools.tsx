import { TIMELINE_SCALES, type TimelineScale, type TimelineWindow } from "../../domain/timelineWindow.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Button } from "../../ui/Button.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import css from "./AxisTools.module.css";
import type { TimelineAddress } from "./useTimelineAddress.ts";

/** The scale one step closer (+1) or further away (−1), if there is one. */
export const nextScale = (scale: TimelineScale, step: 1 | -1): TimelineScale | undefined =>
  TIMELINE_SCALES[TIMELINE_SCALES.indexOf(scale) + step];

type AxisToolsProps = { readonly address: TimelineAddress; readonly window: TimelineWindow };

/** Which part of time the axis shows. A button that can do nothing now stays in its place and keeps the focus. */
export function AxisTools({ address, window }: AxisToolsProps) {
  const { t } = useLanguage();
  const { scale, rescale, moveTo } = address;
  const [closer, further] = [nextScale(scale, 1), nextScale(scale, -1)];
  const { earlier, later } = window;
  return (
    <div className={css["tools"]}>
      <Segmented
        legend={t(($) => $.timeline.scale.legend)}
        options={TIMELINE_SCALES.map((value) => ({ value, label: t(($) => $.timeline.scale[value]) }))}
        value={scale}
        onChange={(next) => rescale(next)}
      />
      <div className={css["buttons"]}>
        <Button icon="minus" iconOnly aria-disabled={further === undefined} onClick={() => further && rescale(further)}>
          {t(($) => $.timeline.zoomOut)}
        </Button>
        <Button icon="plus" iconOnly aria-disabled={closer === undefined} onClick={() => closer && rescale(closer)}>
          {t(($) => $.timeline.zoomIn)}
        </Button>
        <Button
          icon="chevron-left"
          iconOnly
          aria-disabled={earlier === undefined}
          onClick={() => earlier && moveTo(earlier)}
        >
          {t(($) => $.timeline.earlier)}
        </Button>
        <Button
          icon="chevron-right"
          iconOnly
          aria-disabled={later === undefined}
          onClick={() => later && moveTo(later)}
        >
          {t(($) => $.timeline.later)}
        </Button>
      </div>
    </div>
  );
}
