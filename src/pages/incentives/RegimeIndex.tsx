import { useDataset } from "../../data/useDataset.ts";
import type { RegimeGroup } from "../../domain/incentiveOrder.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Words } from "../../ui/Words.tsx";
import css from "./RegimeIndex.module.css";

/** The part of the page that holds the incentives of a regime. */
export const regimePart = (regime: string): string => `regime-${regime}`;

/** What the page holds, regime by regime, then the charts; each name leads to its part. */
export function RegimeIndex({ groups }: { readonly groups: readonly RegimeGroup[] }) {
  const { t, format } = useLanguage();
  const { dataset } = useDataset();
  return (
    <nav className={css["index"]} aria-label={t(($) => $.incentives.index)}>
      <ul>
        {groups.map(({ regime, incentives }) => {
          const title = dataset.regimes.get(regime)?.title;
          return (
            <li key={regime}>
              <a href={`#${regimePart(regime)}`}>{title === undefined ? regime : <Words of={title} />}</a>{" "}
              <span>{format.number(incentives.length)}</span>
            </li>
          );
        })}
        <li>
          <a href="#charts">{t(($) => $.incentives.charts.title)}</a>
        </li>
      </ul>
    </nav>
  );
}
