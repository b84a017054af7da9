import { useMemo } from "react";
import { Needs } from "../../data/Needs.tsx";
import { useDataset } from "../../data/useDataset.ts";
import type { TimelineEntry } from "../../domain/timeline.ts";
import { knownFilter, timelineFacets } from "../../domain/timelineFacets.ts";
import { filtersSet, filterTimeline } from "../../domain/timelineFilter.ts";
import { shownIn, timelineModel } from "../../domain/timelineModel.ts";
import { type DayRange, isSameRange, rangeAsked, timelineBounds } from "../../domain/timelineRange.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Button } from "../../ui/Button.tsx";
import { Section } from "../../ui/Section.tsx";
import { AxisSection } from "./AxisSection.tsx";
import { CalendarDownload } from "./CalendarDownload.tsx";
import { NoEntries } from "./NoEntries.tsx";
import { TimelineEntries } from "./TimelineEntries.tsx";
import { TimelineFilters } from "./TimelineFilters.tsx";
import css from "./TimelineView.module.css";
import { useTimelineAddress } from "./useTimelineAddress.ts";

type TimelineViewProps = {
  readonly entries: readonly TimelineEntry[];
  /** The day (since 1970-01-01) as of which the data is. */
  readonly asOf: number | undefined;
};

/** Filters, the axis, and the list: one model of what is shown. */
export function TimelineView({ entries, asOf }: TimelineViewProps) {
  const { t } = useLanguage();
  const { dataset } = useDataset();
  const address = useTimelineAddress();
  const { lanes, from, until } = address;
  const facets = useMemo(() => timelineFacets(dataset, entries), [dataset, entries]);
  const filter = knownFilter(facets, address.filter);
  const asked = JSON.stringify(filter);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the filter is made anew each time; its text is not
  const filtered = useMemo(() => filterTimeline(entries, filter), [entries, asked]);
  const model = useMemo(() => timelineModel(filtered, lanes), [filtered, lanes]);
  const all = useMemo(() => timelineModel(entries, "kind"), [entries]);
  // The time there is does not depend on the filters: the axis must not jump while they are tried out.
  const limits = useMemo(() => timelineBounds(entries, asOf), [entries, asOf]);
  const range = useMemo(
    () => (limits === undefined ? undefined : rangeAsked(from, until, limits)),
    [limits, from, until],
  );
  const shown = useMemo(() => shownIn(model, range), [model, range]);
  const show = (next: DayRange, replace?: boolean): void =>
    limits !== undefined && isSameRange(next, limits.opening)
      ? address.showOpening(replace)
      : address.show(next, replace);
  return (
    <>
      <div className={css["filters"]}>
        <Needs collections={["people", "organizations", "statements", "topics"]}>
          <TimelineFilters facets={facets} filter={filter} onChange={address.filterBy} />
        </Needs>
        <div className={css["count"]}>
          <p role="status">{t(($) => $.timeline.shown, { shown: shown.entries.length, total: entries.length })}</p>
          {filtersSet(filter) > 0 && filtered.length > 0 && (
            <Button small tone="quiet" icon="reset" onClick={address.clearFilters}>
              {t(($) => $.timeline.filters.clear)}
            </Button>
          )}
          {shown.outside > 0 && limits !== undefined && (
            <>
              <p>{t(($) => $.timeline.outside, { entries: shown.outside })}</p>
              <Button small tone="quiet" onClick={() => show(limits.whole)}>
                {t(($) => $.timeline.wholeTime)}
              </Button>
            </>
          )}
        </div>
      </div>
      {filtered.length === 0 && entries.length > 0 ? (
        <NoEntries facets={facets} filter={filter} onClear={address.clearFilters} />
      ) : (
        <>
          {limits !== undefined && range !== undefined && (
            <AxisSection
              model={model}
              all={all}
              shown={shown}
              range={range}
              limits={limits}
              address={{ ...address, show }}
              asOf={asOf}
            />
          )}
          <Section id="list" title={t(($) => $.timeline.list.title)} lead={t(($) => $.timeline.list.lead)}>
            {asOf !== undefined && shown.entries.length > 0 && <CalendarDownload entries={shown.entries} asOf={asOf} />}
            {shown.entries.length > 0 ? (
              <TimelineEntries entries={shown.entries} />
            ) : (
              <p>{t(($) => $.timeline.empty.outside)}</p>
            )}
          </Section>
        </>
      )}
    </>
  );
}
