import { FactWords } from "../../data/FactWords.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { factKey } from "../../domain/fact.ts";
import type { IndicatorFigure } from "../../domain/indicatorFigures.ts";
import { MARKET_COLUMNS, type MarketRow } from "../../domain/marketAccess.ts";
import type { Indicator } from "../../domain/records/indicator.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import { Words } from "../../ui/Words.tsx";
import css from "./CountryPanel.module.css";
import { FigureValues } from "./FigureTable.tsx";
import { periodInWords } from "./figureWords.ts";
import { roleOf } from "./roles.ts";

type CountryPanelProps = { readonly row: MarketRow; readonly isPicked: boolean };

/** What is known of one country. */
export function CountryPanel({ row: { market, figures, further }, isPicked }: CountryPanelProps) {
  const { dataset } = useDataset();
  const { t } = useLanguage();
  return (
    <aside className={css["panel"]} aria-label={t(($) => $.market.access.picked)} aria-live="polite">
      <h3>
        <FactWords of={market.name} fact={factKey("markets", market.id)} />
      </h3>
      <p className={css["role"]}>{t(($) => $.market.access.roles[roleOf(market)])}</p>
      <dl>
        {MARKET_COLUMNS.map((column) => (
          <div key={column}>
            <dt>{t(($) => $.market.access.columns[column])}</dt>
            <dd>
              <FigureList indicator={dataset.indicators.get(column)} figures={figures[column]} />
            </dd>
          </div>
        ))}
        {further.map(({ indicator, figures: more }) => (
          <div key={indicator.id}>
            <dt>
              <Words of={indicator.title} />
            </dt>
            <dd>
              <FigureList indicator={indicator} figures={more} />
            </dd>
          </div>
        ))}
      </dl>
      {market.note !== undefined && (
        <p className={css["note"]}>
          <Words of={market.note} />
        </p>
      )}
      {!isPicked && <p className={css["note"]}>{t(($) => $.market.access.pickHint)}</p>}
    </aside>
  );
}

type FigureListProps = { readonly indicator: Indicator | undefined; readonly figures: readonly IndicatorFigure[] };

/** The figures of a country for one indicator, newest first, each with its period and kind. */
export function FigureList({ indicator, figures }: FigureListProps) {
  const spoken = useLanguage();
  const { t } = spoken;
  // An indicator that was set aside is a mistake of ours, not the silence of a source.
  if (indicator === undefined) return <Unknown>{t(($) => $.unknowns.unreadable)}</Unknown>;
  if (figures.length === 0) return <Unknown>{t(($) => $.unknowns["not-found"])}</Unknown>;
  return (
    <ul className={css["figures"]}>
      {figures.map((figure) => (
        <li key={figure.observation.id}>
          <FigureValues indicator={indicator} figure={figure} />
          <p className={css["when"]}>
            {figure.values.length === 0
              ? periodInWords(spoken, figure)
              : t(($) => $.market.access.figureOf, {
                  period: periodInWords(spoken, figure),
                  kind: t(($) => $.figures.kinds[figure.observation.kind]),
                })}
          </p>
          {figure.observation.note !== undefined && (
            <p className={css["when"]}>
              <Words of={figure.observation.note} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
