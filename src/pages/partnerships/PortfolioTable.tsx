import { Link } from "@tanstack/react-router";
import { memo, type ReactNode } from "react";
import { FactMarker } from "../../data/FactMarker.tsx";
import { StatusWord } from "../../data/StatusWord.tsx";
import type { PortfolioRow } from "../../domain/portfolio.ts";
import type { PortfolioSort } from "../../domain/portfolioOrder.ts";
import { BEHIND_THE_STAGE } from "../../domain/stage.ts";
import { statusFact } from "../../domain/status.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { AmountsCell } from "./AmountsCell.tsx";
import { DisputesCell } from "./DisputesCell.tsx";
import { LastEvent } from "./LastEvent.tsx";
import { NameCell } from "./NameCell.tsx";
import { NextStepCell } from "./NextStepCell.tsx";
import css from "./PortfolioTable.module.css";
import { Readable } from "./Readable.tsx";
import { StageSummary } from "./StageSummary.tsx";
import type { PortfolioAddress } from "./usePortfolioAddress.ts";
import { useRowKeys } from "./useRowKeys.ts";

type PortfolioTableProps = {
  readonly rows: readonly PortfolioRow[];
  readonly address: PortfolioAddress;
};

/** In order, with what a click on the heading sorts by. */
const COLUMNS = [
  { key: "name", sort: "name" },
  { key: "stage", sort: "stage" },
  { key: "status", sort: undefined },
  { key: "last-event", sort: "last-event" },
  { key: "next-step", sort: undefined },
  { key: "amounts", sort: undefined },
  { key: "disputes", sort: undefined },
] as const;

type ColumnKey = (typeof COLUMNS)[number]["key"];

/** One partnership per line. Where there is no room for columns each line becomes a card, with the headings in it. */
export function PortfolioTable({ rows, address }: PortfolioTableProps) {
  const { t } = useLanguage();
  const title = (key: ColumnKey) => t(($) => $.portfolio.columns[key]);
  const rowProps = useRowKeys([rows.map(({ partnership }) => partnership.id)]);
  return (
    <table className={css["table"]}>
      <caption>
        <VisuallyHidden>{t(($) => $.portfolio.caption)}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          {COLUMNS.map(({ key, sort }) => (
            <th key={key} scope="col" className={css[key]} aria-sort={directionOf(address, sort)}>
              {sort === undefined ? title(key) : <SortLink address={address} sort={sort} title={title(key)} />}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.partnership.id} {...rowProps(row.partnership.id)}>
            <Cells row={row} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a line says. It stays as it is while the current row moves. */
const Cells = memo(function Cells({ row }: { readonly row: PortfolioRow }) {
  const { t } = useLanguage();
  const cell = (key: ColumnKey, content: ReactNode) => (
    <td className={css[key]} data-title={t(($) => $.portfolio.columns[key])}>
      {content}
    </td>
  );
  return (
    <>
      <th scope="row" className={css["name"]}>
        <NameCell row={row} />
      </th>
      {cell(
        "stage",
        <Readable collections={BEHIND_THE_STAGE}>
          <StageSummary row={row} />
        </Readable>,
      )}
      {cell(
        "status",
        <p>
          <StatusWord of={row.partnership.status} />
          <FactMarker fact={statusFact(row.partnership)} />
        </p>,
      )}
      {cell(
        "last-event",
        <Readable collections={["events"]}>
          <LastEvent row={row} />
        </Readable>,
      )}
      {cell(
        "next-step",
        <Readable collections={["next-steps"]}>
          <NextStepCell row={row} />
        </Readable>,
      )}
      {cell(
        "amounts",
        <Readable collections={["amounts"]}>
          <AmountsCell row={row} />
        </Readable>,
      )}
      {cell(
        "disputes",
        <Readable collections={["disputes"]}>
          <DisputesCell row={row} />
        </Readable>,
      )}
    </>
  );
});

/** Names and countries run upwards, all else from the most; undefined when the rows are not sorted by it. */
function directionOf({ state }: Pick<PortfolioAddress, "state">, sort: PortfolioSort | undefined) {
  if (sort === undefined || state.sort !== sort) return undefined;
  const upwards = (sort === "name" || sort === "country") !== state.reversed;
  return upwards ? "ascending" : "descending";
}

type SortLinkProps = { readonly address: PortfolioAddress; readonly sort: PortfolioSort; readonly title: string };

/** A heading that sorts; pressed again, it turns the order round. */
function SortLink({ address: { state, addressOf }, sort, title }: SortLinkProps) {
  const { t, language } = useLanguage();
  const sorted = state.sort === sort;
  return (
    <Link
      to="/{-$locale}/partnerships/"
      params={{ locale: language }}
      search={addressOf({ sort, reversed: sorted && !state.reversed })}
      activeOptions={{ exact: true }}
      resetScroll={false}
      className={css["sort"]}
      title={sorted ? t(($) => $.portfolio.sort.reverse) : t(($) => $.portfolio.sort.by, { column: title })}
    >
      {title}
      {sorted && (
        <svg className={css["arrow"]} viewBox="0 0 10 10" aria-hidden="true" focusable="false">
          <path d={directionOf({ state }, sort) === "ascending" ? "M5 9V1M2 4l3-3 3 3" : "M5 1v8M2 6l3 3 3-3"} />
        </svg>
      )}
    </Link>
  );
}
