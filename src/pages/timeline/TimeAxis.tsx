import { type KeyboardEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { dateOfDay } from "../../domain/calendarDay.ts";
import { partingRange } from "../../domain/timelineCluster.ts";
import { laneView } from "../../domain/timelineLaneView.ts";
import { type AxisItem, layOut, stretchAround } from "../../domain/timelineLayout.ts";
import type { TimelineModel } from "../../domain/timelineModel.ts";
import { lengthOf, type TimelineBounds } from "../../domain/timelineRange.ts";
import { ticksOf } from "../../domain/timelineTicks.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { classes } from "../../ui/classes.ts";
import { AxisGrid } from "./AxisGrid.tsx";
import { AxisLane } from "./AxisLane.tsx";
import { rangeForKey } from "./axisKeys.ts";
import { LANE, LIKELY_WIDTH, ROW } from "./axisMeasures.ts";
import { ClusterList } from "./ClusterList.tsx";
import css from "./TimeAxis.module.css";
import { useAxisGestures } from "./useAxisGestures.ts";
import { useAxisWidth } from "./useAxisWidth.ts";
import { useEvidenceLinks } from "./useEvidenceLinks.ts";
import { useLaneNames } from "./useLaneNames.ts";
import type { MovingRange } from "./useMovingRange.ts";
import { useWheelHint } from "./useWheelHint.ts";

type TimeAxisProps = {
  readonly model: TimelineModel;
  readonly limits: TimelineBounds;
  readonly moving: MovingRange;
  /** The day (since 1970-01-01) as of which the data is. */
  readonly asOf: number | undefined;
  /** The sentences that say what the axis shows and which keys it knows. */
  readonly describedBy: string;
};

/** Rows of bars and of short marks in a lane: fewer where there are many lanes. */
const ROWS = { few: 4, many: 2 };
const MANY_LANES = 8;
/** What is drawn beyond each edge while the axis moves, as a part of the time shown. */
const BEYOND = 0.4;

/** The dated entries in lanes along time. Undated ones are never here. */
export function TimeAxis({ model, limits, moving, asOf, describedBy }: TimeAxisProps) {
  const { language, format, t } = useLanguage();
  const spoken = useMemo(() => ({ language, format, t }), [language, format, t]);
  const axis = useRef<HTMLDivElement>(null);
  const isHeld = useRef(false);
  const plot = useRef<HTMLDivElement>(null);
  const measured = useAxisWidth(plot);
  const width = measured ?? LIKELY_WIDTH;
  const { range, now, isMoving, move, settle, follow } = moving;
  const length = lengthOf(range);
  const { from, until, scale } = stretchAround(range.from, length, width);
  const stretch = useMemo(() => ({ from, until, scale }), [from, until, scale]);
  const rows = model.lanes.length > MANY_LANES ? ROWS.many : ROWS.few;
  const layouts = useMemo(
    () => model.lanes.map(({ id, index }) => ({ id, layout: layOut(index, stretch, rows) })),
    [model, stretch, rows],
  );
  // On the move there has to be something beyond the edges; at rest there is what the list has, and nothing else.
  const drawn = isMoving ? { from: range.from - length * BEYOND, until: range.until + length * BEYOND } : range;
  const lanes = layouts
    .map(({ id, layout }) => ({ id, view: laneView(layout, drawn) }))
    .filter(({ view }) => view.items.length > 0);
  const shiftAll = useCallback((): void => {
    // Another scale comes with the next drawing.
    if (Math.abs(lengthOf(now.current) * scale - width) > 0.01) return;
    const left = (from - now.current.from) * scale;
    for (const element of plot.current?.querySelectorAll<HTMLElement>("[data-moving]") ?? [])
      element.style.transform = `translateX(${left}rem)`;
  }, [now, from, scale, width]);
  useLayoutEffect(shiftAll);
  useEffect(() => follow(shiftAll), [follow, shiftAll]);
  const ticks = useMemo(() => ticksOf(stretch), [stretch]);
  const shift = (range.from - from) * scale;
  const inOrder = useLaneNames(model.by);
  const links = useEvidenceLinks();
  const hint = useWheelHint();
  const [opened, setOpened] = useState<AxisItem["members"]>();
  const selection = useAxisGestures(plot, limits, moving, hint.show);
  const openCluster = useCallback(
    (members: AxisItem["members"]) => {
      const parting = partingRange(members, now.current);
      if (parting === undefined) {
        setOpened(members);
        return;
      }
      // The cluster comes apart and is gone: the keyboard goes on from the axis, not from the top of the page.
      axis.current?.focus({ preventScroll: true });
      move(parting, true);
      settle();
    },
    [now, move, settle],
  );

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = rangeForKey(event.key, now.current, limits);
    if (next === undefined) return;
    event.preventDefault();
    isHeld.current = event.repeat;
    move(next, event.repeat);
    if (!event.repeat) settle();
  };

  // A key that was held down has moved until now.
  const onKeyUp = (): void => {
    if (isHeld.current) settle();
    isHeld.current = false;
  };

  const asOfAt = asOf === undefined ? undefined : (asOf + 0.5 - from) * scale;
  const at = asOfAt === undefined ? undefined : asOfAt - shift;
  const isAsOfShown = at !== undefined && at >= 0 && at <= width;
  const asOfText = asOf === undefined ? undefined : format.date(dateOfDay(asOf));
  const shiftLeft = { transform: `translateX(${-shift}rem)` };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups form controls; these are links */}
      <div
        ref={axis}
        className={css["axis"]}
        role="group"
        aria-label={t(($) => $.timeline.axis.title)}
        aria-describedby={describedBy}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the axis takes the keys + − ← → Home and End itself
        tabIndex={0}
        onKeyDown={onKeyDown}
        onKeyUp={onKeyUp}
      >
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the click of a mark, which is a link, on its way up */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click */}
        <div className={css["plot"]} ref={plot} onClick={links.onClick}>
          {measured === undefined ? (
            // The same height, before anything can be placed: the page must not jump when it is.
            <svg
              width="1"
              height={`${lanes.reduce((sum, { view }) => sum + LANE + view.rowOf.size * ROW, 0)}rem`}
              aria-hidden="true"
              focusable="false"
            />
          ) : (
            <>
              <div className={css["grid"]} aria-hidden="true">
                <div className={css["moving"]} style={shiftLeft} data-moving="">
                  <AxisGrid ticks={ticks} asOf={isAsOfShown ? asOfAt : undefined} spoken={spoken} />
                </div>
                {selection !== undefined && (
                  <span
                    className={css["selection"]}
                    style={{ left: `${selection.from * 100}%`, width: `${(selection.until - selection.from) * 100}%` }}
                  />
                )}
              </div>
              {inOrder(lanes).map((lane) => (
                <AxisLane
                  key={lane.id ?? ""}
                  name={lane.name}
                  view={lane.view}
                  from={shift}
                  width={width}
                  range={range}
                  hrefOf={links.hrefOf}
                  open={links.open}
                  onCluster={openCluster}
                  spoken={spoken}
                />
              ))}
              {lanes.length === 0 && <p className={css["nothing"]}>{t(($) => $.timeline.empty.outside)}</p>}
            </>
          )}
          {asOfText !== undefined && measured !== undefined && isAsOfShown && (
            <p className={css["asOf"]}>
              <span style={{ left: `${at}rem`, transform: `translateX(${(-at / width) * 100}%)` }}>
                {t(($) => $.shell.dataAsOf, { date: asOfText })}
              </span>
            </p>
          )}
          {asOfText !== undefined && (measured === undefined || !isAsOfShown) && (
            <p className={css["asOfOutside"]}>
              {isAsOfShown
                ? t(($) => $.shell.dataAsOf, { date: asOfText })
                : t(($) => $.timeline.axis.asOfOutside, { date: asOfText })}
            </p>
          )}
          <p className={classes(css["hint"], hint.shown && css["shown"])} aria-hidden="true">
            {t(($) => $.timeline.axis.wheel)}
          </p>
        </div>
      </div>
      <ClusterList members={opened} onClose={() => setOpened(undefined)} />
    </>
  );
}
