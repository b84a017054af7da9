import { Link } from "@tanstack/react-router";
import { useDataset } from "../../data/useDataset.ts";
import type { PortfolioRow } from "../../domain/portfolio.ts";
import { chosenIn, type FacetName, PORTFOLIO_FACETS, portfolioFacets, toggled } from "../../domain/portfolioFilter.ts";
import type { CollectionName } from "../../domain/records/collections.ts";
import { BEHIND_THE_STAGE } from "../../domain/stage.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { FilterPanel } from "../../ui/FilterPanel.tsx";
import { LinkMenu } from "../../ui/LinkMenu.tsx";
import { facetWords } from "./facetWords.ts";
import css from "./PortfolioFilters.module.css";
import type { PortfolioAddress } from "./usePortfolioAddress.ts";

/** What nobody can filter by while one of these files cannot be read. */
const BEHIND: Readonly<Partial<Record<FacetName, readonly CollectionName[]>>> = {
  stage: BEHIND_THE_STAGE,
  year: ["events"],
};

type PortfolioFiltersProps = {
  /** Every row, also those that are filtered out. */
  readonly rows: readonly PortfolioRow[];
  readonly address: PortfolioAddress;
};

/** A menu for each thing that the portfolio can be filtered by. Every answer is an address, with the number of rows that it would show. */
export function PortfolioFilters({ rows, address }: PortfolioFiltersProps) {
  const { t, language, format } = useLanguage();
  const { dataset, failures } = useDataset();
  const { filter } = address.state;
  const facets = portfolioFacets(rows, filter);
  const set = chosenIn(filter);

  const option = (facet: FacetName, value: string, count: number) => {
    const words = facetWords({ t, language }, dataset, facet, value);
    if (words === undefined) return null;
    const chosen = filter[facet].includes(value);
    return (
      <li key={value}>
        <Link
          to="/{-$locale}/partnerships/"
          params={{ locale: language }}
          search={address.addressOf({ filter: toggled(filter, facet, value) })}
          activeOptions={{ exact: true }}
          resetScroll={false}
          className={css["option"]}
          aria-current={chosen ? "true" : undefined}
        >
          <svg className={css["box"]} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <rect x="1" y="1" width="14" height="14" rx="2" />
            {chosen && <path d="M4 8.5 7 11.5 12 5" />}
          </svg>
          <span className={css["words"]}>{words}</span> <span className={css["count"]}>{format.number(count)}</span>
        </Link>
      </li>
    );
  };

  return (
    <FilterPanel
      label={t(($) => $.portfolio.filters.label)}
      toggle={t(($) => (set === 0 ? $.portfolio.filters.open : $.portfolio.filters.openSet), { n: format.number(set) })}
    >
      <div className={css["menus"]}>
        {PORTFOLIO_FACETS.filter((facet) => !BEHIND[facet]?.some((name) => failures.has(name))).map((facet) => {
          const [only] = filter[facet];
          const options = facets[facet].map(({ value, count }) => option(facet, value, count));
          if (options.every((one) => one === null)) return null;
          return (
            <LinkMenu
              key={facet}
              title={t(($) => $.portfolio.filters[facet])}
              chosen={
                only === undefined
                  ? undefined
                  : filter[facet].length === 1
                    ? facetWords({ t, language }, dataset, facet, only)
                    : format.number(filter[facet].length)
              }
            >
              {options}
            </LinkMenu>
          );
        })}
      </div>
    </FilterPanel>
  );
}
