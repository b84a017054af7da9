import { type KeyboardEvent, useId } from "react";
import { isUnknown } from "../../domain/records/fields.ts";
import type { TimelineEntry } from "../../domain/timeline.ts";
import { AXIS_SHAPES, shapeOf, type TimelineAxis } from "../../domain/timelineAxis.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { classes } from "../../ui/classes.ts";
import { Section } from "../../ui/Section.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { AxisLegend } from "./AxisLegend.tsx";
import css from "./AxisSection.module.css";
import { AxisFades } from "./AxisShape.tsx";
import { AxisTools, nextScale } from "./AxisTools.tsx";
import { periodInWords } from "./periodInWords.ts";
import { TimeAxis } from "./TimeAxis.tsx";
import { UndatedZone } from "./UndatedZone.tsx";
import type { TimelineAddress } from "./useTimelineAddress.ts";

type AxisSectionProps = {
  readonly axis: TimelineAxis;
  readonly address: TimelineAddress;
  /** Every entry, also those that are filtered out: the legend stays the same. */
  readonly all: readonly TimelineEntry[];
  readonly asOf: number | undefined;
};

/** The axis with its tools, the zone of what has no date, and the legend. */
export function AxisSection({ axis, address, all, asOf }: AxisSectionProps) {
  const spoken = useLanguage();
  const { t } = spoken;
  const id = useId();
  const shapes = all.flatMap(({ date }) => (isUnknown(date) ? [] : [shapeOf(date)]));
  const summary = t(($) => $.timeline.axis.summary, {
    period: periodInWords(spoken, axis.window),
    placed: axis.placed,
    undated: axis.undated.length,
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { earlier, later } = axis.window;
    const zoom = event.key === "+" || event.key === "=" ? 1 : event.key === "-" ? -1 : undefined;
    const month = event.key === "ArrowLeft" ? earlier : event.key === "ArrowRight" ? later : undefined;
    const scale = zoom === undefined ? undefined : nextScale(address.scale, zoom);
    if (scale !== undefined) address.rescale(scale);
    else if (month !== undefined) address.moveTo(month, event.repeat);
    else return;
    event.preventDefault();
  };

  return (
    <Section
      title={t(($) => $.timeline.axis.title)}
      lead={<span id={`${id}-summary`}>{summary}</span>}
      action={<AxisTools address={address} window={axis.window} />}
    >
      <AxisFades />
      <VisuallyHidden id={`${id}-keys`}>{t(($) => $.timeline.axis.keys)}</VisuallyHidden>
      <div className={classes(css["beside"], axis.undated.length > 0 && css["zoned"])}>
        <TimeAxis axis={axis} asOf={asOf} describedBy={`${id}-summary ${id}-keys`} onKeyDown={onKeyDown} />
        {axis.undated.length > 0 && <UndatedZone entries={axis.undated} />}
      </div>
      <AxisLegend
        shapes={AXIS_SHAPES.filter((shape) => shapes.includes(shape))}
        undated={all.some(({ date }) => isUnknown(date))}
      />
    </Section>
  );
}
