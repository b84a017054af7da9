import { memo } from "react";
import { PartnershipLink } from "../../data/recordLinks.tsx";
import { publicationDatesInWords, timelineRow } from "../../data/timelineRow.tsx";
import { useDataset } from "../../data/useDataset.ts";
import type { TimelineEntry } from "../../domain/timeline.ts";
import { actNumber } from "../../i18n/actNumber.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { ForceMark } from "../../ui/ForceMark.tsx";
import { TimelineItem } from "../../ui/TimelineList.tsx";
import { Words } from "../../ui/Words.tsx";
import { LongList } from "./LongList.tsx";

/** What the date alone does not say: that no day is given. */
const lacksDay = ({ certainty, kind }: TimelineEntry): boolean =>
  kind !== "validity" && (certainty === "on-or-before" || certainty === "approximate");

/** The entries as a list: the same ones as on the axis and beside it. It stays as it is while evidence opens or the axis moves. */
export const TimelineEntries = memo(function TimelineEntries({
  entries,
}: {
  readonly entries: readonly TimelineEntry[];
}) {
  const spoken = useLanguage();
  const { t, language } = spoken;

  const row = (entry: TimelineEntry) => ({
    ...timelineRow(spoken, entry, "long"),
    ...(lacksDay(entry) && { whenNote: t(($) => $.unknowns["date-not-stated"]) }),
    meta: (
      <>
        <span>{t(($) => $.timeline.kinds[entry.kind])}</span>
        {entry.number !== undefined && <span translate="no">{actNumber(entry.number, language)}</span>}
        <PartnershipOf entry={entry} />
        {entry.published.length > 0 && (
          <span>{t(($) => $.timeline.published, { dates: publicationDatesInWords(spoken, entry, "long") })}</span>
        )}
        {entry.forces.map((force) => (
          <ForceMark key={force} force={force} label={t(($) => $.forces[force].label)} />
        ))}
      </>
    ),
  });

  return (
    <LongList
      items={entries}
      keyOf={({ id }) => id}
      render={(entry, place, ref) => <TimelineItem key={entry.id} ref={ref} entry={row(entry)} place={place} />}
    />
  );
});

function PartnershipOf({ entry: { partnership } }: { readonly entry: TimelineEntry }) {
  const { dataset } = useDataset();
  const name = dataset.partnerships.get(partnership ?? "")?.name;
  if (partnership === undefined || name === undefined) return null;
  return (
    <span>
      <PartnershipLink id={partnership}>
        <Words of={name} />
      </PartnershipLink>
    </span>
  );
}
