import { Needs } from "../../data/Needs.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { dataDay } from "../../domain/asOf.ts";
import { coverageOf, type PortfolioRow, portfolio } from "../../domain/portfolio.ts";
import type { CollectionName } from "../../domain/records/collections.ts";
import { BEHIND_THE_STAGE } from "../../domain/stage.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Wrap } from "../../ui/Wrap.tsx";
import { PortfolioView } from "./PortfolioView.tsx";

/** What single cells rest on: without one of them the list stands, and those cells say so. */
const IN_CELLS: readonly CollectionName[] = [...BEHIND_THE_STAGE, "amounts", "disputes", "places", "topics"];

const unsigned = ({ stages }: PortfolioRow): boolean =>
  stages.find(({ stage }) => stage === "signed-intent")?.standing === "not-reported";

/** Every partnership with how far it has come and what comes next. */
export function PartnershipsPage() {
  const { t } = useLanguage();
  const { dataset, isWhole } = useDataset();
  const asOf = dataDay(dataset);
  const rows = portfolio(dataset, asOf);
  const name = t(($) => $.shell.navigation.partnerships);

  // Said only when it can be known: without events and sources nobody can tell what was signed or claimed.
  const limit = (): string | undefined => {
    if (rows.length === 0 || !isWhole(["partnerships", ...BEHIND_THE_STAGE])) return undefined;
    if (rows.every(unsigned)) return t(($) => $.partnerships.noSignedDocument);
    const { claimedBeyond } = coverageOf(rows);
    return claimedBeyond === 0 ? undefined : t(($) => $.portfolio.limit, { count: claimedBeyond });
  };
  const said = limit();

  return (
    <Wrap>
      <title>{t(($) => $.shell.pageTitle, { page: name })}</title>
      <PageHead
        title={rows.length === 0 ? name : t(($) => $.partnerships.recorded, { count: rows.length })}
        {...(said !== undefined && { limit: said })}
        lead={t(($) => $.partnerships.lead)}
      />
      <Needs collections={["partnerships"]}>
        {rows.length === 0 ? (
          <EmptyState level={2} title={t(($) => $.partnerships.none.title)}>
            <p>{t(($) => $.partnerships.none.explanation)}</p>
          </EmptyState>
        ) : (
          <>
            <Needs collections={IN_CELLS}>{null}</Needs>
            <PortfolioView rows={rows} asOf={asOf} />
          </>
        )}
      </Needs>
    </Wrap>
  );
}
