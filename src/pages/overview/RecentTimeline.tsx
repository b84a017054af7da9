import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FactWords } from "../../data/FactWords.tsx";
import { Needs } from "../../data/Needs.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { isUnknown } from "../../domain/records/fields.ts";
import type { Partnership } from "../../domain/records/partnership.ts";
import { type TimelineEntry, timeline } from "../../domain/timeline.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { ForceMark } from "../../ui/ForceMark.tsx";
import { Section } from "../../ui/Section.tsx";
import { type TimelineKind, TimelineList } from "../../ui/TimelineList.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import { Words } from "../../ui/Words.tsx";

const NEWEST = 5;

/** Undated steps wait in saffron; an undated event is only unknown. */
function kindOf({ certainty, kind }: TimelineEntry): TimelineKind {
  if (certainty === "undated") return kind === "next-step" ? "undated" : "unknown";
  return certainty === "exact" ? "exact" : "bounded";
}

/** The newest entries of the timeline, what has no date before them. */
export function RecentTimeline({ partnership }: { readonly partnership: Partnership }) {
  const { dataset } = useDataset();
  const { language, t } = useLanguage();
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
      <Needs collections={["events", "next-steps"]}>
        {entries.length === 0 ? (
          <Unknown>{t(($) => $.overview.timeline.none)}</Unknown>
        ) : (
          <TimelineList
            entries={entries.map((entry) => ({
              key: entry.key,
              kind: kindOf(entry),
              when: <When entry={entry} />,
              ...(entry.certainty === "on-or-before" && { whenNote: t(($) => $.unknowns["date-not-stated"]) }),
              title: <FactWords of={entry.title} fact={entry.key} />,
              ...(entry.summary !== undefined && { text: <Words of={entry.summary} /> }),
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

/** The date at its own precision, or the words for why there is none. */
function When({ entry: { date, kind } }: { readonly entry: TimelineEntry }) {
  const { format, t } = useLanguage();
  if (!isUnknown(date)) return format.date(date, "short");
  if (date.unknown === "not-announced") return t(($) => $.unknowns["date-not-announced"]);
  if (date.unknown === "not-stated" && kind !== "next-step") return t(($) => $.unknowns["date-not-stated"]);
  return t(($) => $.unknowns[date.unknown]);
}

/** A step says with which force it was spoken of; an event, when sources published it. */
function Meta({ entry: { kind, forces, published } }: { readonly entry: TimelineEntry }) {
  const { format, t } = useLanguage();
  if (kind === "next-step") {
    return forces.map((force) => <ForceMark key={force} force={force} label={t(($) => $.forces[force].label)} />);
  }
  const dates = format.list(
    published.map((date) => format.date(date, "short")),
    "and",
  );
  return <span>{t(($) => $.overview.timeline.published, { dates })}</span>;
}
