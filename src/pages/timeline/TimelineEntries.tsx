import { publicationDatesInWords, timelineRow } from "../../data/timelineRow.tsx";
import type { TimelineEntry } from "../../domain/timeline.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { ForceMark } from "../../ui/ForceMark.tsx";
import { TimelineList } from "../../ui/TimelineList.tsx";

/** What the date alone does not say: that no day is given. */
const lacksDay = ({ certainty }: TimelineEntry): boolean => certainty === "on-or-before" || certainty === "approximate";

/** The entries as a list: the same ones as on the axis and beside it. */
export function TimelineEntries({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const spoken = useLanguage();
  const { t } = spoken;
  return (
    <TimelineList
      entries={entries.map((entry) => ({
        ...timelineRow(spoken, entry, "long"),
        ...(lacksDay(entry) && { whenNote: t(($) => $.unknowns["date-not-stated"]) }),
        meta: (
          <>
            <span>{t(($) => $.timeline.kinds[entry.kind])}</span>
            {entry.published.length > 0 && (
              <span>{t(($) => $.timeline.published, { dates: publicationDatesInWords(spoken, entry, "long") })}</span>
            )}
            {entry.forces.map((force) => (
              <ForceMark key={force} force={force} label={t(($) => $.forces[force].label)} />
            ))}
          </>
        ),
      }))}
    />
  );
}
