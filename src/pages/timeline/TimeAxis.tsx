import { useSearch } from "@tanstack/react-router";
import { type KeyboardEvent, useId } from "react";
import { fromDayNumber } from "../../domain/edtf.ts";
import type { TimelineAxis } from "../../domain/timelineAxis.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { classes } from "../../ui/classes.ts";
import { AxisEntry } from "./AxisEntry.tsx";
import { percent } from "./AxisShape.tsx";
import css from "./TimeAxis.module.css";

type TimeAxisProps = {
  readonly axis: TimelineAxis;
  /** The day (since 1970-01-01) as of which the data is. */
  readonly asOf: number | undefined;
  /** The sentences that say what the axis shows and which keys it knows. */
  readonly describedBy: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** The dated entries in lanes along time. Undated ones are never here. */
export function TimeAxis({ axis, asOf, describedBy, onKeyDown }: TimeAxisProps) {
  const { format, t } = useLanguage();
  const id = useId();
  const evidence = useSearch({ strict: false, select: (search) => search.evidence });
  const asOfText = asOf === undefined ? undefined : format.date({ kind: "point", at: fromDayNumber(asOf) });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form controls; these are links
    <div
      className={css["axis"]}
      role="group"
      aria-label={t(($) => $.timeline.axis.title)}
      aria-describedby={describedBy}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the axis takes the keys + − ← → itself
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div className={css["plot"]}>
        <AxisGrid axis={axis} />
        {axis.lanes.map(({ name, rows }) => (
          <section key={name} className={css["lane"]} aria-labelledby={`${id}-${name}`}>
            <h3 id={`${id}-${name}`}>{t(($) => $.timeline.axis.lanes[name])}</h3>
            {rows.map((row) => (
              <ul key={row[0]?.entry.key} className={css["row"]}>
                {row.map((mark) => (
                  <li key={mark.entry.key} className={css["item"]}>
                    <AxisEntry mark={mark} open={mark.entry.key === evidence} />
                  </li>
                ))}
              </ul>
            ))}
          </section>
        ))}
        {axis.lanes.length === 0 && <p className={css["nothing"]}>{t(($) => $.timeline.empty.outside)}</p>}
      </div>
      {axis.asOf !== undefined && asOfText !== undefined && (
        <p className={classes(css["asOf"], axis.asOf > 0.5 && css["late"])}>
          <svg
            className={css["room"]}
            width={percent(axis.asOf > 0.5 ? 1 - axis.asOf : axis.asOf)}
            height="1"
            aria-hidden="true"
            focusable="false"
          />
          <span>{t(($) => $.shell.dataAsOf, { date: asOfText })}</span>
        </p>
      )}
      {axis.asOf === undefined && asOfText !== undefined && (
        <p className={css["asOfOutside"]}>{t(($) => $.timeline.axis.asOfOutside, { date: asOfText })}</p>
      )}
    </div>
  );
}

/** The lines of the axis and their dates. The list says all dates in words, so a screen reader is spared these. */
function AxisGrid({ axis }: { readonly axis: TimelineAxis }) {
  const { format } = useLanguage();
  return (
    <svg className={css["grid"]} width="100%" height="100%" aria-hidden="true" focusable="false">
      {axis.ticks.map(({ at, date, rank }) => (
        <g key={at} className={css[`rank${rank}`]}>
          <line className={css["tick"]} x1={percent(at)} x2={percent(at)} y1="1.6rem" y2="100%" />
          <text
            className={css["when"]}
            x={percent(at)}
            y="1rem"
            textAnchor={at < 0.06 ? "start" : at > 0.92 ? "end" : "middle"}
          >
            {format.date(date, "short")}
          </text>
        </g>
      ))}
      {axis.asOf !== undefined && (
        <line className={css["now"]} x1={percent(axis.asOf)} x2={percent(axis.asOf)} y1="1.6rem" y2="100%" />
      )}
    </svg>
  );
}
