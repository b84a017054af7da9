import { memo } from "react";
import type { AxisTick } from "../../domain/timelineTicks.ts";
import type { SpokenLanguage } from "../../i18n/LanguageProvider.tsx";
import css from "./TimeAxis.module.css";

type AxisGridProps = {
  readonly ticks: readonly AxisTick[];
  /** Where the day of the data stands (rem from the beginning of the stretch). */
  readonly asOf: number | undefined;
  readonly spoken: SpokenLanguage;
};

/** The lines of the axis with their dates. The list says all dates in words, so a screen reader is spared these. */
export const AxisGrid = memo(function AxisGrid({ ticks, asOf, spoken }: AxisGridProps) {
  return (
    <>
      {ticks.map(({ day, at, date }) => (
        <span key={day} className={css["tick"]} style={{ left: `${at}rem` }}>
          {spoken.format.date(date, "short")}
        </span>
      ))}
      {asOf !== undefined && <span className={css["now"]} style={{ left: `${asOf}rem` }} />}
    </>
  );
});
