import { Link } from "@tanstack/react-router";
import { Needs } from "../../data/Needs.tsx";
import { publicationDatesInWords, timelineRow } from "../../data/timelineRow.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { type TimelineEntry, timeline } from "../../domain/timeline.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Section } from "../../ui/Section.tsx";
import { TimelineList } from "../../ui/TimelineList.tsx";

/** Events and steps of this partnership, newest first, undated steps on top. */
export function PartnershipTimeline({ partnership }: { readonly partnership: string }) {
  const spoken = useLanguage();
  const { t, language } = spoken;
  const { dataset } = useDataset();
  const entries = timeline(dataset, partnership);

  const meta = (entry: TimelineEntry) => {
    if (entry.kind === "next-step") return t(($) => $.partnerships.detail.timeline.nextStep);
    if (entry.published.length === 0) return undefined;
    const dates = publicationDatesInWords(spoken, entry, "long");
    return t(($) => $.partnerships.detail.timeline.published, { dates });
  };

  return (
    <Section
      title={t(($) => $.partnerships.detail.timeline.title)}
      lead={t(($) => $.partnerships.detail.timeline.lead)}
      id="timeline"
      action={
        <Link to="/{-$locale}/timeline/" params={{ locale: language }}>
          {t(($) => $.partnerships.detail.timeline.full)}
        </Link>
      }
    >
      <Needs collections={["events", "next-steps", "acts"]}>
        {entries.length === 0 && <p>{t(($) => $.partnerships.detail.timeline.none)}</p>}
        <TimelineList
          entries={entries.map((entry) => {
            const { certainty } = entry;
            const line = meta(entry);
            return {
              ...timelineRow(spoken, entry, "short"),
              ...(certainty !== "undated" && {
                whenNote: t(($) => $.partnerships.detail.timeline.certainty[certainty]),
              }),
              ...(line !== undefined && { meta: line }),
            };
          })}
        />
      </Needs>
    </Section>
  );
}
