import { memo } from "react";
import { fromDayNumber } from "../../domain/edtf.ts";
import { timeOf } from "../../domain/timelineCluster.ts";
import type { AxisItem } from "../../domain/timelineLayout.ts";
import type { SpokenLanguage } from "../../i18n/LanguageProvider.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import css from "./AxisCluster.module.css";
import { ROW } from "./axisMeasures.ts";

type AxisClusterProps = {
  readonly item: AxisItem;
  /** Its row among those in which something is to be seen. */
  readonly row: number;
  readonly slide: number;
  readonly room: number;
  /** What a press does: it zooms in until the entries come apart, or lists them where nothing parts them. */
  readonly opensAs: "zoom" | "list";
  readonly spoken: SpokenLanguage;
  readonly onOpen: (members: AxisItem["members"]) => void;
};

/** With less room than this (rem) the dates stay unwritten beside the number. */
const LEAST_WORDS = 7;

/** Several entries that would cover each other: their number, and the time from the first to the last. */
export const AxisCluster = memo(function AxisCluster(props: AxisClusterProps) {
  const { item, row, slide, room, opensAs, spoken, onOpen } = props;
  const { format, t } = spoken;
  const { start, end, long, members } = item;
  const { from, until } = timeOf(members);
  const [first, last] = [fromDayNumber(from), fromDayNumber(until - 1)];
  const period = format.date(
    until - from <= 1 ? { kind: "point", at: first } : { kind: "interval", from: first, until: last },
    "short",
  );
  const count = members.length;
  return (
    <li className={css["item"]} style={{ left: `${start}rem`, top: `${row * ROW}rem` }}>
      {long && (
        <svg className={css["line"]} width={`${end - start}rem`} height="0.25rem" aria-hidden="true" focusable="false">
          <rect width="100%" height="100%" />
        </svg>
      )}
      <button
        type="button"
        className={css["cluster"]}
        style={{ marginInlineStart: `${slide}rem` }}
        onClick={() => onOpen(members)}
      >
        {/* Not as a label: that would have to repeat what is written, which is shorter. */}
        <VisuallyHidden>
          {opensAs === "zoom"
            ? t(($) => $.timeline.cluster.zoom, { count, period })
            : t(($) => $.timeline.cluster.list, { count, period })}
        </VisuallyHidden>
        <span className={css["count"]} aria-hidden="true">
          {format.number(count)}
        </span>
        {(long ? room - 2.5 : room) >= LEAST_WORDS && (
          <span className={css["period"]} style={{ maxWidth: `${long ? room - 2.5 : room}rem` }} aria-hidden="true">
            {period}
          </span>
        )}
      </button>
    </li>
  );
});
