import { useDataset } from "../../data/useDataset.ts";
import type { RegimeGroup } from "../../domain/incentiveOrder.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Words } from "../../ui/Words.tsx";
import css from "./PartsIndex.module.css";
import { regimePart } from "./regimePart.ts";

type PartsIndexProps = { readonly first: RegimeGroup; readonly others: readonly RegimeGroup[] };

/** The parts of the page in their order, each name leading to its part. */
export function PartsIndex({ first: { regime, incentives }, others }: PartsIndexProps) {
  const { t, format } = useLanguage();
  const { dataset } = useDataset();
  const title = dataset.regimes.get(regime)?.title;
  return (
    <nav className={css["index"]} aria-label={t(($) => $.incentives.index)}>
      <ul>
        <li>
          <a href={`#${regimePart(regime)}`}>{title === undefined ? regime : <Words of={title} />}</a>{" "}
          <span>{format.number(incentives.length)}</span>
        </li>
        <li>
          <a href="#charts">{t(($) => $.incentives.charts.title)}</a>
        </li>
        <li>
          <a href="#others">{t(($) => $.incentives.others.title)}</a> <span>{format.number(others.length)}</span>
        </li>
      </ul>
    </nav>
  );
}
