import { FactWords } from "../../data/FactWords.tsx";
import { PortfolioLink } from "../../data/recordLinks.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { factKey } from "../../domain/fact.ts";
import type { Partnership } from "../../domain/records/partnership.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Words } from "../../ui/Words.tsx";
import css from "./About.module.css";

/** What the partnership is about, with whom, in which sectors. Country and sectors lead to the partnerships that share them. */
export function About({ partnership: { id, summary, country, sectors } }: { readonly partnership: Partnership }) {
  const { t } = useLanguage();
  const { dataset } = useDataset();
  const place = dataset.places.get(country);
  const topics = sectors.flatMap((sector) => dataset.topics.get(sector) ?? []);
  return (
    <div className={css["about"]}>
      {summary !== undefined && (
        <p className={css["summary"]}>
          <FactWords of={summary} fact={factKey("partnerships", id)} />
        </p>
      )}
      <dl className={css["shared"]}>
        {place !== undefined && (
          <div>
            <dt>{t(($) => $.portfolio.detail.country)}</dt>
            <dd>
              <PortfolioLink by="country" id={country}>
                <Words of={place.name} />
              </PortfolioLink>
            </dd>
          </div>
        )}
        {topics.length > 0 && (
          <div>
            <dt>{t(($) => $.portfolio.detail.sectors)}</dt>
            {topics.map((topic) => (
              <dd key={topic.id}>
                <PortfolioLink by="sector" id={topic.id}>
                  <Words of={topic.name} />
                </PortfolioLink>
              </dd>
            ))}
          </div>
        )}
      </dl>
    </div>
  );
}
