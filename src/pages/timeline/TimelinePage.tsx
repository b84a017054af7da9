import { useMemo } from "react";
import { Needs } from "../../data/Needs.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { dataDay } from "../../domain/asOf.ts";
import { bounds, chronologically } from "../../domain/edtf.ts";
import type { CollectionName } from "../../domain/records/collections.ts";
import { EVENT_KINDS } from "../../domain/records/event.ts";
import { isUnknown } from "../../domain/records/fields.ts";
import { timeline } from "../../domain/timeline.ts";
import { breakable } from "../../i18n/breakable.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Wrap } from "../../ui/Wrap.tsx";
import { TimelineView } from "./TimelineView.tsx";

/** What the entries of the timeline are made of. */
const BEHIND_THE_TIMELINE: readonly CollectionName[] = ["events", "next-steps", "acts"];

/** All events, next steps and acts in time: an axis and an equal list. */
export function TimelinePage() {
  const { format, t } = useLanguage();
  const { dataset, isWhole } = useDataset();
  const entries = useMemo(() => timeline(dataset), [dataset]);
  const asOf = dataDay(dataset);
  // The newest that has happened: what is announced, due or in force for years to come is no latest news, and what has no end neither.
  const newest = entries
    .filter(({ kind }) => EVENT_KINDS.some((one) => one === kind))
    .flatMap(({ date }) => (isUnknown(date) || date.kind === "since" ? [] : [date]))
    .filter((date) => asOf === undefined || bounds(date).latest <= asOf)
    .sort(chronologically)
    .at(-1);
  const unannounced = entries.filter(
    ({ kind, date }) => kind === "next-step" && isUnknown(date) && date.unknown === "not-announced",
  ).length;
  // Which date is the newest, and how many steps have none, can only be said of whole files.
  const whole = isWhole(BEHIND_THE_TIMELINE);
  const name = t(($) => $.shell.navigation.timeline);
  return (
    <Wrap>
      <title>{t(($) => $.shell.pageTitle, { page: name })}</title>
      <PageHead
        title={
          !whole || entries.length === 0
            ? name
            : newest === undefined
              ? t(($) => $.timeline.titleWithoutDates)
              : t(($) => $.timeline.title, { date: breakable(format.date(newest)) })
        }
        {...(whole && unannounced > 0 && { limit: t(($) => $.timeline.limit, { count: unannounced }) })}
        lead={t(($) => $.timeline.lead)}
      />
      <Needs collections={BEHIND_THE_TIMELINE}>
        <TimelineView entries={entries} asOf={asOf} />
      </Needs>
    </Wrap>
  );
}
