import { portfolioWords } from "../../data/portfolioWords.ts";
import { useDataset } from "../../data/useDataset.ts";
import type { PortfolioRow } from "../../domain/portfolio.ts";
import { filterPortfolio, knownFilter } from "../../domain/portfolioFilter.ts";
import { orderPortfolio } from "../../domain/portfolioOrder.ts";
import { BEHIND_THE_STAGE } from "../../domain/stage.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Button } from "../../ui/Button.tsx";
import { download } from "../../ui/download.ts";
import { ClearFilters } from "./ClearFilters.tsx";
import { CoverageLines } from "./CoverageLines.tsx";
import { filterInWords } from "./filterInWords.ts";
import { NoPartnership } from "./NoPartnership.tsx";
import { PortfolioBoard } from "./PortfolioBoard.tsx";
import { PortfolioFilters } from "./PortfolioFilters.tsx";
import { PortfolioTable } from "./PortfolioTable.tsx";
import { PortfolioTools } from "./PortfolioTools.tsx";
import css from "./PortfolioView.module.css";
import { portfolioCsv } from "./portfolioCsv.ts";
import { usePortfolioAddress } from "./usePortfolioAddress.ts";

type PortfolioViewProps = { readonly rows: readonly PortfolioRow[]; readonly asOf: number | undefined };

/** Filters, tools, what is covered, and the partnerships as a table or a board: one list, whichever way it is shown. */
export function PortfolioView({ rows, asOf }: PortfolioViewProps) {
  const spoken = useLanguage();
  const { t, language } = spoken;
  const { dataset, failures } = useDataset();
  const address = usePortfolioAddress((filter) => knownFilter(rows, filter));
  const { filter, sort, reversed } = address.state;
  // Without the files that the stage rests on there are no columns to sort the partnerships into.
  const view = BEHIND_THE_STAGE.some((name) => failures.has(name)) ? "table" : address.state.view;
  const shown = orderPortfolio(filterPortfolio(rows, filter), portfolioWords(dataset, language), sort, reversed);
  const save = () =>
    download(
      t(($) => $.portfolio.csv.file),
      "text/csv;charset=utf-8",
      portfolioCsv(spoken, dataset, shown, asOf),
    );
  return (
    <>
      <div className={css["controls"]}>
        <PortfolioFilters rows={rows} address={address} />
        <PortfolioTools address={address}>
          <Button small icon="download" onClick={save} disabled={shown.length === 0}>
            {t(($) => $.portfolio.csv.save)}
          </Button>
        </PortfolioTools>
      </div>
      <CoverageLines shown={shown} total={rows.length} address={address} asOf={asOf} />
      <div className={css["list"]}>
        {shown.length === 0 ? (
          <NoPartnership filters={filterInWords(spoken, dataset, filter)} action={<ClearFilters address={address} />} />
        ) : view === "board" ? (
          <PortfolioBoard rows={shown} />
        ) : (
          <PortfolioTable rows={shown} address={address} />
        )}
      </div>
      {shown.length > 0 && <p className={css["keys"]}>{t(($) => $.portfolio.keys[view])}</p>}
    </>
  );
}
