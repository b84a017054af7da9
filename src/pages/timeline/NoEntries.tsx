import { inLanguage } from "../../domain/localized.ts";
import type { Facet, TimelineFacets } from "../../domain/timelineFacets.ts";
import type { TimelineFilter } from "../../domain/timelineFilter.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import css from "./NoEntries.module.css";

type NoEntriesProps = {
  readonly facets: TimelineFacets;
  readonly filter: TimelineFilter;
  readonly onClear: () => void;
};

/** Says which filters left nothing over, and offers to clear them. */
export function NoEntries({ facets, filter, onClear }: NoEntriesProps) {
  const { language, format, t } = useLanguage();
  const names = (group: readonly Facet[], chosen: readonly string[]): readonly string[] =>
    group.filter(({ id }) => chosen.includes(id)).map(({ name }) => inLanguage(name, language).text);
  const groups = [
    {
      question: t(($) => $.timeline.filters.kind),
      named: filter.groups.map((group) => t(($) => $.timeline.axis.lanes[group])),
    },
    {
      question: t(($) => $.timeline.filters.force),
      named: filter.forces.map((force) => t(($) => $.forces[force].label)),
    },
    { question: t(($) => $.timeline.filters.partnership), named: names(facets.partnerships, filter.partnerships) },
    { question: t(($) => $.timeline.filters.country), named: names(facets.countries, filter.countries) },
    { question: t(($) => $.timeline.filters.actor), named: names(facets.actors, filter.actors) },
    { question: t(($) => $.timeline.filters.topic), named: names(facets.themes, filter.themes) },
  ].filter(({ named }) => named.length > 0);
  return (
    <EmptyState
      title={t(($) => $.timeline.empty.title)}
      action={<Button onClick={onClear}>{t(($) => $.timeline.filters.clear)}</Button>}
    >
      <p>{t(($) => $.timeline.empty.because)}</p>
      <ul className={css["reasons"]}>
        {groups.map(({ question, named }) => (
          <li key={question}>{t(($) => $.timeline.filters.named, { question, names: format.list(named, "or") })}</li>
        ))}
      </ul>
    </EmptyState>
  );
}
