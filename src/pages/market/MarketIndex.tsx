import type { IndicatorGroup, IndicatorView } from "../../domain/indicatorViews.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { plain } from "./figureWords.ts";
import css from "./MarketIndex.module.css";

/** The part of the page with the map and the countries. */
export const ACCESS = "market-access";

/** The part of the page that a group of indicators has. */
export const sectionOf = (group: IndicatorGroup): string => (group === "country" ? ACCESS : `group-${group}`);

/** The part of the page that shows an indicator. */
export const figureId = (indicator: string): string => `figure-${indicator}`;

type MarketIndexProps = {
  readonly groups: readonly { readonly group: IndicatorGroup; readonly views: readonly IndicatorView[] }[];
};

/** What the page holds, by group; each name leads to its figures. */
export function MarketIndex({ groups }: MarketIndexProps) {
  const spoken = useLanguage();
  const { t } = spoken;
  return (
    <nav className={css["index"]} aria-label={t(($) => $.market.index.label)}>
      <ul>
        {groups.map(({ group, views }) => (
          <li key={group}>
            <a href={`#${sectionOf(group)}`}>{t(($) => $.market.groups[group].title)}</a>
            {group === "country" ? (
              <ul>
                <li>
                  <a href={`#${ACCESS}`}>{t(($) => $.market.access.title)}</a>
                </li>
                <li>
                  <a href="#time-and-flights">{t(($) => $.market.reach.title)}</a>
                </li>
              </ul>
            ) : views.length === 0 ? (
              <p>{t(($) => $.market.index.none)}</p>
            ) : (
              <ul>
                {views.map(({ indicator }) => (
                  <li key={indicator.id}>
                    <a href={`#${figureId(indicator.id)}`}>{plain(spoken, indicator.title)}</a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
