import { partnershipOptions } from "../../data/partnershipOptions.ts";
import { useDataset } from "../../data/useDataset.ts";
import { DISPUTE_STANDINGS, type DisputeFilter, type RegisterEntry } from "../../domain/disputeRegister.ts";
import { SUBJECTS } from "../../domain/records/subject.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Chip, ChipGroup } from "../../ui/Chip.tsx";
import { FilterPanel } from "../../ui/FilterPanel.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { Select } from "../../ui/Select.tsx";
import css from "./DisputeFilters.module.css";

type DisputeFiltersProps = {
  /** Every question, also those that are filtered out. */
  readonly entries: readonly RegisterEntry[];
  readonly filter: DisputeFilter;
  readonly onChange: (filter: DisputeFilter) => void;
};

/** Whether a question is settled, which partnership, and what it is about. */
export function DisputeFilters({ entries, filter, onChange }: DisputeFiltersProps) {
  const { t, format, language } = useLanguage();
  const { dataset } = useDataset();
  const { standing, partnership, subjects } = filter;
  const set = subjects.length + (standing === undefined ? 0 : 1) + (partnership === undefined ? 0 : 1);
  const partnerships = partnershipOptions(
    dataset,
    language,
    entries.flatMap((entry) => entry.partnership ?? []),
  );
  const kinds = SUBJECTS.map((subject) => ({
    subject,
    count: entries.filter(({ dispute }) => dispute.subject.collection === subject).length,
  })).filter(({ count }) => count > 0);
  return (
    <FilterPanel
      label={t(($) => $.disputes.filter)}
      toggle={t(($) => (set === 0 ? $.shell.filters : $.shell.filtersSet), { n: format.number(set) })}
    >
      <div className={css["filters"]}>
        <Segmented
          legend={t(($) => $.disputes.standing)}
          options={(["all", ...DISPUTE_STANDINGS] as const).map((value) => ({
            value,
            label: t(($) => $.disputes.standings[value]),
          }))}
          value={standing ?? "all"}
          onChange={(value) => onChange({ ...filter, standing: value === "all" ? undefined : value })}
        />
        <div className={css["partnership"]}>
          <Select
            label={t(($) => $.disputes.partnership)}
            options={[{ value: "", label: t(($) => $.disputes.allPartnerships) }, ...partnerships]}
            value={partnership ?? ""}
            onChange={(id) => onChange({ ...filter, partnership: id === "" ? undefined : id })}
          />
        </div>
        <ChipGroup legend={t(($) => $.disputes.subject)}>
          {kinds.map(({ subject, count }) => (
            <Chip
              key={subject}
              label={t(($) => $.sources.kindGroups[subject])}
              count={format.number(count)}
              checked={subjects.includes(subject)}
              onChange={(on) =>
                onChange({
                  ...filter,
                  subjects: on ? [...subjects, subject] : subjects.filter((one) => one !== subject),
                })
              }
            />
          ))}
        </ChipGroup>
      </div>
    </FilterPanel>
  );
}
