import { partnershipOptions } from "../../data/partnershipOptions.ts";
import { useDataset } from "../../data/useDataset.ts";
import type { AttentionSection } from "../../domain/attentionItem.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Chip, ChipGroup } from "../../ui/Chip.tsx";
import { FilterPanel } from "../../ui/FilterPanel.tsx";
import { Select } from "../../ui/Select.tsx";
import css from "./AttentionFilters.module.css";
import { BEHIND } from "./behindTheRules.ts";
import type { AttentionAddress } from "./useAttentionAddress.ts";

type AttentionFiltersProps = {
  /** Every rule, with what it finds in the partnership that is chosen. */
  readonly sections: readonly AttentionSection[];
  readonly partnership: string | undefined;
  readonly address: AttentionAddress;
};

/** Which rules, and which partnership. */
export function AttentionFilters({ sections, partnership, address }: AttentionFiltersProps) {
  const { t, format, language } = useLanguage();
  const { dataset, isWhole } = useDataset();
  const { rules } = address;
  const set = rules.length + (partnership === undefined ? 0 : 1);
  return (
    <FilterPanel
      label={t(($) => $.attention.filter)}
      toggle={t(($) => (set === 0 ? $.shell.filters : $.shell.filtersSet), { n: format.number(set) })}
    >
      <div className={css["filters"]}>
        <ChipGroup legend={t(($) => $.attention.rule)}>
          {sections.map(({ rule, items }) => (
            <Chip
              key={rule}
              label={t(($) => $.attention.rules[rule].title)}
              count={isWhole(BEHIND[rule]) ? format.number(items.length) : undefined}
              checked={rules.includes(rule)}
              onChange={(on) => address.filterBy(on ? [...rules, rule] : rules.filter((one) => one !== rule))}
            />
          ))}
        </ChipGroup>
        <div className={css["partnership"]}>
          <Select
            label={t(($) => $.attention.partnership)}
            options={[
              { value: "", label: t(($) => $.attention.allPartnerships) },
              ...partnershipOptions(dataset, language, dataset.partnerships.keys()),
            ]}
            value={partnership ?? ""}
            onChange={(id) => address.keepTo(id === "" ? undefined : id)}
          />
        </div>
      </div>
    </FilterPanel>
  );
}
