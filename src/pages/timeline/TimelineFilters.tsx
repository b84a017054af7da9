import type { TimelineFilter } from "../../domain/timeline.ts";
import type { Facet, TimelineFacets } from "../../domain/timelineFacets.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Chip, ChipGroup, Filters } from "../../ui/Chip.tsx";
import { ForceGlyph } from "../../ui/ForceMark.tsx";
import { Words } from "../../ui/Words.tsx";

type TimelineFiltersProps = {
  readonly facets: TimelineFacets;
  readonly filter: TimelineFilter;
  readonly onChange: (filter: TimelineFilter) => void;
};

const toggled = <Id extends string>(chosen: readonly Id[], id: Id, on: boolean): readonly Id[] =>
  on ? [...chosen, id] : chosen.filter((one) => one !== id);

/** Chips for actor, topic and force. Within a group either counts; between groups all must hold. */
export function TimelineFilters({ facets, filter, onChange }: TimelineFiltersProps) {
  const { format, t } = useLanguage();
  const chips = (group: readonly Facet[], chosen: readonly string[], choose: (chosen: readonly string[]) => void) =>
    group.map(({ id, name, count }) => (
      <Chip
        key={id}
        label={<Words of={name} />}
        count={format.number(count)}
        checked={chosen.includes(id)}
        onChange={(on) => choose(toggled(chosen, id, on))}
      />
    ));
  return (
    <Filters label={t(($) => $.timeline.filters.label)}>
      {facets.actors.length > 0 && (
        <ChipGroup legend={t(($) => $.timeline.filters.actor)}>
          {chips(facets.actors, filter.actors, (actors) => onChange({ ...filter, actors }))}
        </ChipGroup>
      )}
      {facets.themes.length > 0 && (
        <ChipGroup legend={t(($) => $.timeline.filters.topic)}>
          {chips(facets.themes, filter.themes, (themes) => onChange({ ...filter, themes }))}
        </ChipGroup>
      )}
      {facets.forces.length > 0 && (
        <ChipGroup legend={t(($) => $.timeline.filters.force)}>
          {facets.forces.map(({ force, count }) => (
            <Chip
              key={force}
              glyph={<ForceGlyph force={force} />}
              label={t(($) => $.forces[force].label)}
              count={format.number(count)}
              checked={filter.forces.includes(force)}
              onChange={(on) => onChange({ ...filter, forces: toggled(filter.forces, force, on) })}
            />
          ))}
        </ChipGroup>
      )}
    </Filters>
  );
}
