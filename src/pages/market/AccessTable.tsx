import { FactWords } from "../../data/FactWords.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { factKey } from "../../domain/fact.ts";
import { leadingFigure, MARKET_COLUMNS, type MarketRow, sortValue } from "../../domain/marketAccess.ts";
import { compareWords } from "../../i18n/collation.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { Words } from "../../ui/Words.tsx";
import css from "./AccessTable.module.css";
import { FigureList } from "./CountryPanel.tsx";
import { plain } from "./figureWords.ts";
import { roleOf } from "./roles.ts";
import { MARKET_ORDERS, type MarketOrder } from "./search.ts";
import { useMarketAddress } from "./useMarketAddress.ts";

/** Every country and group of countries with what is known of it. What is not known comes last, whichever way it is sorted. */
export function AccessTable({ rows }: { readonly rows: readonly MarketRow[] }) {
  const spoken = useLanguage();
  const { t } = spoken;
  const { dataset } = useDataset();
  const { sort, descending, sortBy } = useMarketAddress();
  const titleOf = (order: MarketOrder): string =>
    order === "name"
      ? t(($) => $.market.access.country)
      : order === "role"
        ? t(($) => $.market.access.role)
        : t(($) => $.market.access.columns[order]);
  const sorted = useSorted(rows, sort, descending);
  return (
    <DataTable
      caption={t(($) => $.market.access.caption)}
      columns={[
        ...MARKET_ORDERS.map((order) => ({
          key: order,
          title: (
            <button
              type="button"
              className={css["sort"]}
              onClick={() => sortBy(order)}
              title={t(($) => $.market.access.sort, { column: titleOf(order) })}
            >
              {titleOf(order)}
              <svg width="10" height="12" viewBox="0 0 10 12" aria-hidden="true" focusable="false">
                {(sort !== order || !descending) && <path d="M5 1 8.5 5h-7z" />}
                {(sort !== order || descending) && <path d="M5 11 8.5 7h-7z" />}
              </svg>
            </button>
          ),
          sorted: sort === order ? (descending ? ("descending" as const) : ("ascending" as const)) : undefined,
        })),
        { key: "further", title: t(($) => $.market.access.columns.further) },
      ]}
      rows={sorted.map(({ market, figures, further }) => ({
        key: market.id,
        cells: [
          <div key="name">
            <FactWords of={market.name} fact={factKey("markets", market.id)} />
            {market.note !== undefined && (
              <p className={css["note"]}>
                <Words of={market.note} />
              </p>
            )}
          </div>,
          t(($) => $.market.access.roles[roleOf(market)]),
          ...MARKET_COLUMNS.map((column) => (
            <FigureList key={column} indicator={dataset.indicators.get(column)} figures={figures[column]} />
          )),
          further.length > 0 && (
            <dl key="further" className={css["further"]}>
              {further.map(({ indicator, figures: more }) => (
                <div key={indicator.id}>
                  <dt>{plain(spoken, indicator.title)}</dt>
                  <dd>
                    <FigureList indicator={indicator} figures={more} />
                  </dd>
                </div>
              ))}
            </dl>
          ),
        ],
      }))}
    />
  );
}

function useSorted(
  rows: readonly MarketRow[],
  sort: MarketOrder | undefined,
  descending: boolean,
): readonly MarketRow[] {
  const spoken = useLanguage();
  const { t, language } = spoken;
  if (sort === undefined) return rows;
  const turned = descending ? -1 : 1;
  if (sort === "name" || sort === "role") {
    const compare = compareWords(language);
    const wordOf = ({ market }: MarketRow) =>
      sort === "name" ? plain(spoken, market.name) : t(($) => $.market.access.roles[roleOf(market)]);
    return rows.toSorted((one, other) => turned * compare(wordOf(one), wordOf(other)));
  }
  const amountOf = ({ figures }: MarketRow) => sortValue(leadingFigure(figures[sort]));
  return rows.toSorted((one, other) => {
    const [a, b] = [amountOf(one), amountOf(other)];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return turned * (a - b);
  });
}
