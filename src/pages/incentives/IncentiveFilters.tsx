import { useDataset } from "../../data/useDataset.ts";
import { writeDay } from "../../domain/calendarDay.ts";
import { type IncentiveFilter, incentiveFacets } from "../../domain/incentiveFilter.ts";
import { inLanguage } from "../../domain/localized.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Button } from "../../ui/Button.tsx";
import { Chip, ChipGroup } from "../../ui/Chip.tsx";
import { FilterPanel } from "../../ui/FilterPanel.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import css from "./IncentiveFilters.module.css";
import type { IncentivesAddress } from "./useIncentivesAddress.ts";

type IncentiveFiltersProps = { readonly filter: IncentiveFilter; readonly address: IncentivesAddress };

const toggled = <Value,>(chosen: readonly Value[], value: Value, on: boolean): readonly Value[] =>
  on ? [...chosen, value] : chosen.filter((one) => one !== value);

/** Who benefits, which kind, which regime, and on which day it has to hold. */
export function IncentiveFilters({ filter, address }: IncentiveFiltersProps) {
  const { t, format, language } = useLanguage();
  const { dataset } = useDataset();
  const facets = incentiveFacets(dataset, filter);
  const { who, kind } = address;
  const set = who.length + kind.length + filter.regime.length + (filter.on === undefined ? 0 : 1);
  return (
    <div className={css["panel"]}>
      <FilterPanel
        label={t(($) => $.incentives.filter.label)}
        toggle={t(($) => (set === 0 ? $.shell.filters : $.shell.filtersSet), { n: format.number(set) })}
      >
        <div className={css["filters"]}>
          <ChipGroup legend={t(($) => $.incentives.filter.who)}>
            {facets.who.map(({ value, count }) => (
              <Chip
                key={value}
                label={t(($) => $.incentives.beneficiaries[value])}
                count={format.number(count)}
                checked={who.includes(value)}
                onChange={(on) => address.filterByWho(toggled(who, value, on))}
              />
            ))}
          </ChipGroup>
          <ChipGroup legend={t(($) => $.incentives.filter.kind)}>
            {facets.kind.map(({ value, count }) => (
              <Chip
                key={value}
                label={t(($) => $.incentives.kinds[value])}
                count={format.number(count)}
                checked={kind.includes(value)}
                onChange={(on) => address.filterByKind(toggled(kind, value, on))}
              />
            ))}
          </ChipGroup>
          <div className={css["on"]}>
            <div className={css["regime"]}>
              <Select
                label={t(($) => $.law.regime)}
                options={[
                  { value: "", label: t(($) => $.incentives.filter.allRegimes) },
                  ...facets.regime.map(({ value, count }) => {
                    const title = dataset.regimes.get(value)?.title;
                    const name = title === undefined ? value : inLanguage(title, language).text;
                    return {
                      value,
                      label: t(($) => $.incentives.filter.regimeCount, { name, shown: format.number(count) }),
                    };
                  }),
                ]}
                value={filter.regime[0] ?? ""}
                onChange={(id) => address.keepTo(id === "" ? undefined : id)}
              />
            </div>
            <div className={css["day"]}>
              <TextField
                type="date"
                label={t(($) => $.incentives.filter.on)}
                value={filter.on === undefined ? "" : writeDay(filter.on)}
                min="1990-01-01"
                max="2100-12-31"
                onChange={address.typeDay}
                onLeave={address.leaveDay}
              />
            </div>
            {address.on !== undefined && (
              <Button tone="quiet" icon="reset" onClick={() => address.moveTo(undefined)}>
                {t(($) => $.incentives.filter.anyDay)}
              </Button>
            )}
          </div>
        </div>
      </FilterPanel>
    </div>
  );
}
