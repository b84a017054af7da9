import { useId, useState } from "react";
import { readDay, writeDay } from "../../domain/calendarDay.ts";
import type { DayRange, TimelineBounds } from "../../domain/timelineRange.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import css from "./RangeFields.module.css";
import type { TimelineAddress } from "./useTimelineAddress.ts";

type RangeFieldsProps = {
  readonly range: DayRange;
  readonly limits: TimelineBounds;
  readonly address: TimelineAddress;
};

/** The first and the last day shown, to be typed. A day takes effect once it is one and lies on the right side of the other. */
export function RangeFields({ range, limits, address }: RangeFieldsProps) {
  const { t } = useLanguage();
  const [first, last] = [writeDay(range.from), writeDay(range.until - 1)];
  // While a year is typed, it passes through years that nobody means.
  const meant = (day: number): boolean =>
    day >= Math.min(limits.whole.from, range.from) - CENTURY &&
    day <= Math.max(limits.whole.until, range.until) + CENTURY;
  const show = (from: number, until: number): void => {
    if (meant(from) && meant(until) && from < until) address.show({ from, until }, true);
  };
  return (
    <fieldset className={css["fields"]}>
      <legend>{t(($) => $.timeline.range.legend)}</legend>
      <DayField label={t(($) => $.timeline.range.from)} day={first} onDay={(day) => show(day, range.until)} />
      <DayField label={t(($) => $.timeline.range.until)} day={last} onDay={(day) => show(range.from, day + 1)} />
    </fieldset>
  );
}

/** In days. */
const CENTURY = 36_525;

type DayFieldProps = { readonly label: string; readonly day: string; readonly onDay: (day: number) => void };

function DayField({ label, day, onDay }: DayFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  return (
    <span className={css["field"]}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={typed ?? day}
        onChange={(event) => {
          const { value } = event.currentTarget;
          setTyped(value);
          const read = readDay(value);
          if (read !== undefined) onDay(read);
        }}
        onBlur={() => setTyped(undefined)}
      />
    </span>
  );
}
