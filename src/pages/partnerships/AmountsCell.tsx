import { FactMarker } from "../../data/FactMarker.tsx";
import { PartnershipLink } from "../../data/recordLinks.tsx";
import { factKey } from "../../domain/fact.ts";
import type { PortfolioRow } from "../../domain/portfolio.ts";
import { amountInWords } from "../../i18n/figureInWords.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import css from "./cells.module.css";

/** So many amounts stand in the row; of more than that the number is given, and their page lists them. */
const MOST = 2;

/** The amounts named, each in its own currency with what it is. They are never added up, so several have no common figure. */
export function AmountsCell({ row: { partnership, amounts } }: { readonly row: PortfolioRow }) {
  const spoken = useLanguage();
  const { t } = spoken;
  if (amounts.length === 0) return <Unknown>{t(($) => $.portfolio.noAmount)}</Unknown>;
  if (amounts.length > MOST)
    return (
      <PartnershipLink id={partnership.id} part="amounts">
        {t(($) => $.portfolio.severalAmounts, { count: amounts.length })}
      </PartnershipLink>
    );
  return (
    <ul className={css["amounts"]}>
      {amounts.map((amount) => (
        <li key={amount.id}>
          <b>{amountInWords(spoken, amount)}</b>
          <FactMarker fact={factKey("amounts", amount.id)} />
          <span className={css["kind"]}>{t(($) => $.figures.amountKinds[amount.kind].label)}</span>
        </li>
      ))}
    </ul>
  );
}
