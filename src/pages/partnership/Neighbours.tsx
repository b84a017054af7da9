import type { ReactNode } from "react";
import { portfolioWords } from "../../data/portfolioWords.ts";
import { PartnershipLink } from "../../data/recordLinks.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { dataDay } from "../../domain/asOf.ts";
import { type PortfolioRow, portfolio } from "../../domain/portfolio.ts";
import { orderPortfolio } from "../../domain/portfolioOrder.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Words } from "../../ui/Words.tsx";
import css from "./Neighbours.module.css";

/** The partnerships before and after this one, in the order in which the portfolio shows them. */
export function Neighbours({ partnership }: { readonly partnership: string }) {
  const { t, language } = useLanguage();
  const { dataset } = useDataset();
  const rows = orderPortfolio(portfolio(dataset, dataDay(dataset)), portfolioWords(dataset, language));
  const here = rows.findIndex((row) => row.partnership.id === partnership);
  const link = (row: PortfolioRow | undefined, words: string): ReactNode =>
    row === undefined ? (
      <span />
    ) : (
      <PartnershipLink id={row.partnership.id}>
        <span className={css["where"]}>{words}</span>
        <span className={css["name"]}>
          <Words of={row.partnership.name} />
        </span>
      </PartnershipLink>
    );
  if (rows.length < 2) return null;
  return (
    <nav className={css["neighbours"]} aria-label={t(($) => $.portfolio.detail.neighbours.label)}>
      {link(
        rows[here - 1],
        t(($) => $.portfolio.detail.neighbours.previous),
      )}
      {link(
        rows[here + 1],
        t(($) => $.portfolio.detail.neighbours.next),
      )}
    </nav>
  );
}
