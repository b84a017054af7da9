import { useId, useState } from "react";
import type { TimelineFacets } from "../../domain/timelineFacets.ts";
import { filtersSet, type TimelineFilter } from "../../domain/timelineFilter.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Button } from "../../ui/Button.tsx";
import { Filters } from "../../ui/Chip.tsx";
import { classes } from "../../ui/classes.ts";
import { ForceGlyph } from "../../ui/ForceMark.tsx";
import { Words } from "../../ui/Words.tsx";
import { FacetChips } from "./FacetChips.tsx";
import css from "./TimelineFilters.module.css";

type TimelineFiltersProps = {
  readonly facets: TimelineFacets;
  readonly filter: TimelineFilter;
  readonly onChange: (filter: TimelineFilter) => void;
};

/**
 * Chips for kind, partnership, country, actor, topic and force. Within a group either counts; between groups all must hold. Kind and
 * force are in view; the others, and on a phone all of them, wait behind a button that says how many are set.
 */
export function TimelineFilters({ facets, filter, onChange }: TimelineFiltersProps) {
  const { t } = useLanguage();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const set = filtersSet(filter);
  const named = (list: TimelineFacets["actors"]) =>
    list.map(({ id: value, name, count }) => ({ value, count, label: <Words of={name} /> }));
  return (
    <Filters label={t(($) => $.timeline.filters.label)}>
      <div className={css["opener"]}>
        <Button small aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {set === 0 ? t(($) => $.timeline.filters.open) : t(($) => $.timeline.filters.openSet, { set })}
        </Button>
      </div>
      <div id={id} className={classes(css["groups"], isOpen && css["open"])}>
        <div className={css["first"]}>
          <FacetChips
            legend={t(($) => $.timeline.filters.kind)}
            options={facets.groups.map(({ group, count }) => ({
              value: group,
              count,
              label: t(($) => $.timeline.axis.lanes[group]),
            }))}
            chosen={filter.groups}
            onChange={(groups) => onChange({ ...filter, groups })}
          />
          <FacetChips
            legend={t(($) => $.timeline.filters.force)}
            options={facets.forces.map(({ force, count }) => ({
              value: force,
              count,
              label: t(($) => $.forces[force].label),
              glyph: <ForceGlyph force={force} />,
            }))}
            chosen={filter.forces}
            onChange={(forces) => onChange({ ...filter, forces })}
          />
        </div>
        <div className={css["others"]}>
          <FacetChips
            legend={t(($) => $.timeline.filters.partnership)}
            options={named(facets.partnerships)}
            chosen={filter.partnerships}
            onChange={(partnerships) => onChange({ ...filter, partnerships })}
          />
          <FacetChips
            legend={t(($) => $.timeline.filters.country)}
            options={named(facets.countries)}
            chosen={filter.countries}
            onChange={(countries) => onChange({ ...filter, countries })}
          />
          <FacetChips
            legend={t(($) => $.timeline.filters.actor)}
            options={named(facets.actors)}
            chosen={filter.actors}
            onChange={(actors) => onChange({ ...filter, actors })}
          />
          <FacetChips
            legend={t(($) => $.timeline.filters.topic)}
            options={named(facets.themes)}
            chosen={filter.themes}
            onChange={(themes) => onChange({ ...filter, themes })}
          />
        </div>
      </div>
    </Filters>
  );
}
