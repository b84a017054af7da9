import { partnershipOptions } from "../../data/partnershipOptions.ts";
import { useDataset } from "../../data/useDataset.ts";
import { SOURCE_ORDERS, type SourceFilter, type SourceRow, sourceFacets } from "../../domain/sourceList.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Chip, ChipGroup } from "../../ui/Chip.tsx";
import { FilterPanel } from "../../ui/FilterPanel.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import css from "./SourceFilters.module.css";
import type { SourcesAddress } from "./useSourcesAddress.ts";

type SourceFiltersProps = {
  /** Every source, also those that are filtered out. */
  readonly rows: readonly SourceRow[];
  readonly filter: SourceFilter;
  readonly address: SourcesAddress;
};

const toggled = <Value extends string>(chosen: readonly Value[], value: Value, on: boolean): readonly Value[] =>
  on ? [...chosen, value] : chosen.filter((one) => one !== value);

/** A text, the kind of voice, the language, the partnership; and the order of what is left. */
export function SourceFilters({ rows, filter, address }: SourceFiltersProps) {
  const { t, format, language } = useLanguage();
  const { dataset } = useDataset();
  const { voices, languages, partnership, text } = filter;
  const facets = sourceFacets(rows);
  const set = voices.length + languages.length + (partnership === undefined ? 0 : 1) + (text === "" ? 0 : 1);
  return (
    <FilterPanel
      label={t(($) => $.sources.filter)}
      toggle={t(($) => (set === 0 ? $.shell.filters : $.shell.filtersSet), { n: format.number(set) })}
    >
      <div className={css["filters"]}>
        <div className={css["fields"]}>
          <TextField type="search" label={t(($) => $.sources.text)} value={text} onChange={address.search} />
          <Select
            label={t(($) => $.sources.partnership)}
            options={[
              { value: "", label: t(($) => $.sources.allPartnerships) },
              ...partnershipOptions(dataset, language, facets.partnerships),
            ]}
            value={partnership ?? ""}
            onChange={(id) => address.filterBy({ partnership: id === "" ? undefined : id })}
          />
        </div>
        <ChipGroup legend={t(($) => $.evidence.voice)}>
          {facets.voices.map(({ voice, count }) => (
            <Chip
              key={voice}
              label={t(($) => $.evidence.voices[voice])}
              count={format.number(count)}
              checked={voices.includes(voice)}
              onChange={(on) => address.filterBy({ voices: toggled(voices, voice, on) })}
            />
          ))}
        </ChipGroup>
        <ChipGroup legend={t(($) => $.evidence.language)}>
          {facets.languages.map(({ language: code, count }) => (
            <Chip
              key={code}
              label={format.languageName(code)}
              count={format.number(count)}
              checked={languages.includes(code)}
              onChange={(on) => address.filterBy({ languages: toggled(languages, code, on) })}
            />
          ))}
        </ChipGroup>
        <Segmented
          legend={t(($) => $.sources.order)}
          options={SOURCE_ORDERS.map((value) => ({ value, label: t(($) => $.sources.orders[value]) }))}
          value={address.order}
          onChange={address.orderBy}
        />
      </div>
    </FilterPanel>
  );
}
