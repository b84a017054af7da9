import { LANES_BY } from "../../domain/timelineLanes.ts";
import {
  type DayRange,
  inWholeDays,
  isSameRange,
  lengthOf,
  moved,
  type TimelineBounds,
  zoomed,
} from "../../domain/timelineRange.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Button } from "../../ui/Button.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import css from "./AxisTools.module.css";
import { RangeFields } from "./RangeFields.tsx";
import type { MovingRange } from "./useMovingRange.ts";
import type { TimelineAddress } from "./useTimelineAddress.ts";

type AxisToolsProps = {
  readonly address: TimelineAddress;
  readonly moving: MovingRange;
  readonly limits: TimelineBounds;
};

/** Lanes and the part of time that the axis shows. A button that can do nothing now stays in its place and keeps the focus. */
export function AxisTools({ address, moving, limits }: AxisToolsProps) {
  const { t } = useLanguage();
  const shown = inWholeDays(moving.range);
  const step = Math.max(1, Math.round(lengthOf(shown) / 4));
  const closer = inWholeDays(zoomed(shown, 0.5, 0.5, limits));
  const further = inWholeDays(zoomed(shown, 2, 0.5, limits));
  const earlier = inWholeDays(moved(shown, -step, limits));
  const later = inWholeDays(moved(shown, step, limits));
  const to = (range: DayRange) => ({
    "aria-disabled": isSameRange(range, shown),
    onClick: () => {
      moving.move(range, true);
      moving.settle();
    },
  });
  return (
    <div className={css["tools"]}>
      <Segmented
        legend={t(($) => $.timeline.lanesBy.legend)}
        options={LANES_BY.map((value) => ({ value, label: t(($) => $.timeline.lanesBy[value]) }))}
        value={address.lanes}
        onChange={(next) => address.laneBy(next)}
      />
      <RangeFields range={shown} limits={limits} address={address} />
      <div className={css["buttons"]}>
        <Button icon="minus" iconOnly {...to(further)}>
          {t(($) => $.timeline.zoomOut)}
        </Button>
        <Button icon="plus" iconOnly {...to(closer)}>
          {t(($) => $.timeline.zoomIn)}
        </Button>
        <Button icon="chevron-left" iconOnly {...to(earlier)}>
          {t(($) => $.timeline.earlier)}
        </Button>
        <Button icon="chevron-right" iconOnly {...to(later)}>
          {t(($) => $.timeline.later)}
        </Button>
        {!isSameRange(limits.opening, limits.whole) && (
          <Button tone="quiet" {...to(limits.opening)}>
            {t(($) => $.timeline.toAsOf)}
          </Button>
        )}
        <Button tone="quiet" {...to(limits.whole)}>
          {t(($) => $.timeline.wholeTime)}
        </Button>
      </div>
    </div>
  );
}
