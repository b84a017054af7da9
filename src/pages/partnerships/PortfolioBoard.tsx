import { StatusWord } from "../../data/StatusWord.tsx";
import type { PortfolioRow } from "../../domain/portfolio.ts";
import { portfolioBoard } from "../../domain/portfolioOrder.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { StarNode } from "../../ui/StarNode.tsx";
import { ClaimedMark } from "./ClaimedMark.tsx";
import { LastEvent } from "./LastEvent.tsx";
import { NameCell } from "./NameCell.tsx";
import css from "./PortfolioBoard.module.css";
import { Readable } from "./Readable.tsx";
import type { RowProps, RowsOf } from "./useRowKeys.ts";

type PortfolioBoardProps = { readonly rows: readonly PortfolioRow[]; readonly rowProps: RowsOf };

/** The same partnerships in columns by the stage that is proven; a column without any says so. */
export function PortfolioBoard({ rows, rowProps }: PortfolioBoardProps) {
  const { t, format } = useLanguage();
  return (
    <div className={css["board"]}>
      {portfolioBoard(rows).map(({ stage, rows }) => (
        <section key={stage} className={css["column"]} aria-labelledby={`stage-${stage ?? "none"}`}>
          <h2 id={`stage-${stage ?? "none"}`}>
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
                <Card key={row.partnership.id} row={row} rowProps={rowProps(row.partnership.id)} />
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}

function Card({ row, rowProps }: { readonly row: PortfolioRow; readonly rowProps: RowProps }) {
  const { claimed, partnership } = row;
  return (
    <li className={css["card"]} {...rowProps}>
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
    </li>
  );
}
