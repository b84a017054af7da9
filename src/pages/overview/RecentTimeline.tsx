import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Needs } from "../../data/Needs.tsx";
import { publicationDatesInWords, timelineRow } from "../../data/timelineRow.tsx";
import { useDataset } from "../../data/useDataset.ts";
import type { Partnership } from "../../domain/records/partnership.ts";
import { type TimelineEntry, timeline } from "../../domain/timeline.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { ForceMark } from "../../ui/ForceMark.tsx";
import { Section } from "../../ui/Section.tsx";
import { TimelineList } from "../../ui/TimelineList.tsx";
import { Unknown } from "../../ui/Unknown.tsx";

const NEWEST = 5;

/** The newest entries of the timeline, what has no date before them. */
export function RecentTimeline({ partnership }: { readonly partnership: Partnership }) {
  const { dataset } = useDataset();
  const spoken = useLanguage();
  const { language, t } = spoken;
  const entries = timeline(dataset, partnership.id).slice(0, NEWEST);
  return (
    <Section
      title={t(($) => $.overview.timeline.title)}
      action={
        <Link to="/{-$locale}/timeline/" params={{ locale: language }}>
          {t(($) => $.overview.timeline.all)}
        </Link>
      }
    >
      <Needs collections={["events", "next-steps", "acts"]}>
        {entries.length === 0 ? (
          <Unknown>{t(($) => $.overview.timeline.none)}</Unknown>
        ) : (
          <TimelineList
            entries={entries.map((entry) => ({
              ...timelineRow(spoken, entry, "short"),
              ...(entry.certainty === "on-or-before" && { whenNote: t(($) => $.unknowns["date-not-stated"]) }),
              ...withMeta(<Meta entry={entry} />, entry),
            }))}
          />
        )}
      </Needs>
    </Section>
  );
}

const withMeta = (meta: ReactNode, { kind, published }: TimelineEntry): { meta?: ReactNode } =>
  kind === "next-step" || published.length > 0 ? { meta } : {};

/** A step says with which force it was spoken of; an event, when sources published it. */
function Meta({ entry }: { readonly entry: TimelineEntry }) {
  const spoken = useLanguage();
  const { t } = spoken;
  if (entry.kind === "next-step") {
    return entry.forces.map((force) => <ForceMark key={force} force={force} label={t(($) => $.forces[force].label)} />);
  }
  const dates = publicationDatesInWords(spoken, entry, "short");
  return <span>{t(($) => $.overview.timeline.published, { dates })}</span>;
}
