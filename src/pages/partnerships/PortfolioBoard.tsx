import { memo } from "react";
import { StatusWord } from "../../data/StatusWord.tsx";
import type { PortfolioRow } from "../../domain/portfolio.ts";
import { NO_STAGE } from "../../domain/portfolioFilter.ts";
import { portfolioBoard } from "../../domain/portfolioOrder.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { StarNode } from "../../ui/StarNode.tsx";
import { ClaimedMark } from "./ClaimedMark.tsx";
import { LastEvent } from "./LastEvent.tsx";
import { NameCell } from "./NameCell.tsx";
import css from "./PortfolioBoard.module.css";
import { Readable } from "./Readable.tsx";
import { useRowKeys } from "./useRowKeys.ts";

/** The same partnerships in columns by the stage that is proven; a column without any says so. */
export function PortfolioBoard({ rows }: { readonly rows: readonly PortfolioRow[] }) {
  const { t, format } = useLanguage();
  const columns = portfolioBoard(rows);
  const rowProps = useRowKeys(columns.map((column) => column.rows.map(({ partnership }) => partnership.id)));
  return (
    <div className={css["board"]}>
      {columns.map(({ stage, rows }) => (
        <section key={stage ?? NO_STAGE} className={css["column"]} aria-labelledby={`stage-${stage ?? NO_STAGE}`}>
          <h2 id={`stage-${stage ?? NO_STAGE}`}>
            <StarNode state={stage === undefined ? "not-reported" : "proven"} />
            <span className={css["stage"]}>
              {stage === undefined ? t(($) => $.partnerships.noStageProven) : t(($) => $.stages[stage].label)}
            </span>
            <span className={css["count"]}>{format.number(rows.length)}</span>
          </h2>
          {rows.length === 0 ? (
            <p className={css["empty"]}>{t(($) => $.portfolio.emptyColumn)}</p>
          ) : (
            <ul>
              {rows.map((row) => (
                <li key={row.partnership.id} className={css["card"]} {...rowProps(row.partnership.id)}>
                  <Card row={row} />
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}

/** What a card says. It stays as it is while the current card changes. */
const Card = memo(function Card({ row }: { readonly row: PortfolioRow }) {
  const { claimed, partnership } = row;
  return (
    <>
      <NameCell row={row} />
      {claimed !== undefined && <ClaimedMark claimed={claimed} />}
      <div className={css["event"]}>
        <Readable collections={["events"]}>
          <LastEvent row={row} />
        </Readable>
      </div>
      {partnership.status.value !== "unknown" && (
        <p className={css["status"]}>
          <StatusWord of={partnership.status} />
        </p>
      )}
    </>
  );
});
