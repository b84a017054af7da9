import { PartnershipLink } from "../../data/recordLinks.tsx";
import type { PortfolioRow } from "../../domain/portfolio.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import css from "./cells.module.css";

/** On how many questions sources disagree; the number leads to them. */
export function DisputesCell({ row: { partnership, disputes } }: { readonly row: PortfolioRow }) {
  const { t, format } = useLanguage();
  const spoken = t(($) => $.portfolio.disputes, { count: disputes });
  const number = (
    <>
      <span aria-hidden="true">{format.number(disputes)}</span>
      <VisuallyHidden>{spoken}</VisuallyHidden>
    </>
  );
  if (disputes === 0) return <span className={css["none"]}>{number}</span>;
  return (
    <span className={css["count"]}>
      <PartnershipLink id={partnership.id} part="disagreements">
        {number}
      </PartnershipLink>
    </span>
  );
}
