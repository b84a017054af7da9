import { Link } from "@tanstack/react-router";
import { FactWords } from "../../data/FactWords.tsx";
import { Needs } from "../../data/Needs.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { isUnknown, type UnknownReason } from "../../domain/records/fields.ts";
import { type Certainty, type TimelineEntry, timeline } from "../../domain/timeline.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Section } from "../../ui/Section.tsx";
import { type TimelineKind, TimelineList } from "../../ui/TimelineList.tsx";
import { Words } from "../../ui/Words.tsx";

/** How each certainty is drawn: a full disc for a day, half a disc where only bounds are known, a dashed ring for none. */
const drawn = {
  exact: "exact",
  period: "bounded",
  "on-or-before": "bounded",
  approximate: "bounded",
  inferred: "bounded",
  undated: "undated",
} as const satisfies Record<Certainty, TimelineKind>;

/** Events and steps of this partnership, newest first, undated steps on top. */
export function PartnershipTimeline({ partnership }: { readonly partnership: string }) {
  const { t, language, format } = useLanguage();
  const { dataset } = useDataset();
  const entries = timeline(dataset, partnership);

  const undated = (reason: UnknownReason): string => {
    if (reason === "not-announced") return t(($) => $.unknowns["date-not-announced"]);
    return reason === "not-stated" ? t(($) => $.unknowns["date-not-stated"]) : t(($) => $.unknowns[reason]);
  };
  const meta = ({ kind, published }: TimelineEntry) => {
    if (kind === "next-step") return t(($) => $.partnerships.detail.timeline.nextStep);
    if (published.length === 0) return undefined;
    const dates = format.list(
      published.map((date) => format.date(date)),
      "and",
    );
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
      <Needs collections={["events", "next-steps"]}>
        {entries.length === 0 && <p>{t(($) => $.partnerships.detail.timeline.none)}</p>}
        <TimelineList
          entries={entries.map((entry) => {
            const { key, title, summary, date, certainty } = entry;
            const line = meta(entry);
            return {
              key,
              kind: drawn[certainty],
              when: isUnknown(date) ? undated(date.unknown) : format.date(date, "short"),
              ...(certainty !== "undated" && {
                whenNote: t(($) => $.partnerships.detail.timeline.certainty[certainty]),
              }),
              title: <FactWords of={title} fact={key} />,
              ...(summary !== undefined && {
                text: <Words of={summary} />,
              }),
              ...(line !== undefined && { meta: line }),
            };
          })}
        />
      </Needs>
    </Section>
  );
}
