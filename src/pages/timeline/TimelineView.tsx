import { Needs } from "../../data/Needs.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { bounds, parseEdtf } from "../../domain/edtf.ts";
import { filterTimeline, type TimelineEntry } from "../../domain/timeline.ts";
import { timelineAxis } from "../../domain/timelineAxis.ts";
import { knownFilter, timelineFacets } from "../../domain/timelineFacets.ts";
import { timelineWindow } from "../../domain/timelineWindow.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Button } from "../../ui/Button.tsx";
import { Section } from "../../ui/Section.tsx";
import { AxisSection } from "./AxisSection.tsx";
import { NoEntries } from "./NoEntries.tsx";
import { TimelineEntries } from "./TimelineEntries.tsx";
import { TimelineFilters } from "./TimelineFilters.tsx";
import css from "./TimelineView.module.css";
import { useTimelineAddress } from "./useTimelineAddress.ts";

/** Filters, the axis, and the list: one model of what is shown. */
export function TimelineView({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const { t } = useLanguage();
  const { dataset } = useDataset();
  const address = useTimelineAddress();
  const facets = timelineFacets(dataset, entries);
  const filter = knownFilter(facets, address.filter);
  const filtered = filterTimeline(entries, filter);
  const edition = [...dataset.edition.values()][0];
  const asOf = edition === undefined ? undefined : bounds(parseEdtf(edition.asOf)).latest;
  // The time shown does not depend on the filters: the axis must not jump while they are tried out.
  const window = timelineWindow(entries, { scale: address.scale, from: address.from, asOf });
  const axis = window === undefined ? undefined : timelineAxis(filtered, window, asOf);
  const shown = axis?.entries ?? filtered;
  const filtering = filter.actors.length + filter.themes.length + filter.forces.length > 0;
  return (
    <>
      <div className={css["filters"]}>
        <Needs collections={["people", "organizations", "statements", "topics"]}>
          <TimelineFilters facets={facets} filter={filter} onChange={address.filterBy} />
        </Needs>
        <div className={css["count"]}>
          <p role="status">{t(($) => $.timeline.shown, { shown: shown.length, total: entries.length })}</p>
          {filtering && filtered.length > 0 && (
            <Button small tone="quiet" icon="reset" onClick={address.clearFilters}>
              {t(($) => $.timeline.filters.clear)}
            </Button>
          )}
          {axis !== undefined && axis.outside > 0 && (
            <>
              <p>{t(($) => $.timeline.outside, { entries: axis.outside })}</p>
              <Button small tone="quiet" onClick={() => address.rescale("all")}>
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
          {axis !== undefined && <AxisSection axis={axis} address={address} all={entries} asOf={asOf} />}
          <Section title={t(($) => $.timeline.list.title)} lead={t(($) => $.timeline.list.lead)}>
            {shown.length > 0 ? <TimelineEntries entries={shown} /> : <p>{t(($) => $.timeline.empty.outside)}</p>}
          </Section>
        </>
      )}
    </>
  );
}
