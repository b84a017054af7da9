import { useId } from "react";
import type { Shown, TimelineModel } from "../../domain/timelineModel.ts";
import type { DayRange, TimelineBounds } from "../../domain/timelineRange.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { classes } from "../../ui/classes.ts";
import { Section } from "../../ui/Section.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { AxisLegend } from "./AxisLegend.tsx";
import css from "./AxisSection.module.css";
import { AxisFades } from "./AxisShape.tsx";
import { AxisTools } from "./AxisTools.tsx";
import { rangeInWords } from "./rangeInWords.ts";
import { TimeAxis } from "./TimeAxis.tsx";
import { UndatedZone } from "./UndatedZone.tsx";
import { useMovingRange } from "./useMovingRange.ts";
import type { TimelineAddress } from "./useTimelineAddress.ts";

type AxisSectionProps = {
  readonly model: TimelineModel;
  /** Every entry, also those that are filtered out: the legend stays the same. */
  readonly all: TimelineModel;
  readonly shown: Shown;
  readonly range: DayRange;
  readonly limits: TimelineBounds;
  readonly address: TimelineAddress;
  readonly asOf: number | undefined;
};

/** The axis with its tools, the zone of what has no date, and the legend. */
export function AxisSection({ model, all, shown, range, limits, address, asOf }: AxisSectionProps) {
  const spoken = useLanguage();
  const { t } = spoken;
  const id = useId();
  const moving = useMovingRange(range, address.show);
  const summary = t(($) => $.timeline.axis.summary, {
    period: rangeInWords(spoken, range),
    placed: shown.placed,
    undated: model.undated.length,
  });
  return (
    <div className={css["axis"]}>
      <Section title={t(($) => $.timeline.axis.title)} lead={<span id={`${id}-summary`}>{summary}</span>}>
        <AxisTools address={address} moving={moving} limits={limits} />
        <AxisFades />
        <VisuallyHidden id={`${id}-keys`}>{t(($) => $.timeline.axis.keys)}</VisuallyHidden>
        <div className={classes(css["beside"], model.undated.length > 0 && css["zoned"])}>
          <TimeAxis
            model={model}
            limits={limits}
            moving={moving}
            asOf={asOf}
            describedBy={`${id}-summary ${id}-keys`}
          />
          {model.undated.length > 0 && <UndatedZone entries={model.undated} />}
        </div>
        <p className={css["how"]}>{t(($) => $.timeline.axis.how)}</p>
        <AxisLegend all={all} />
      </Section>
    </div>
  );
}
