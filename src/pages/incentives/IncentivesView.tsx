import { useMemo } from "react";
import { useDataset } from "../../data/useDataset.ts";
import { writeDay } from "../../domain/calendarDay.ts";
import { filterIncentives } from "../../domain/incentiveFilter.ts";
import { regimeGroups } from "../../domain/incentiveOrder.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Button } from "../../ui/Button.tsx";
import { download } from "../../ui/download.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { FirstRegime } from "./FirstRegime.tsx";
import { IncentiveFilters } from "./IncentiveFilters.tsx";
import css from "./IncentivesView.module.css";
import { incentivesCsv } from "./incentivesCsv.ts";
import { OtherRegimes } from "./OtherRegimes.tsx";
import { PartsIndex } from "./PartsIndex.tsx";
import { SideBySide } from "./SideBySide.tsx";
import type { IncentivesAddress } from "./useIncentivesAddress.ts";

type IncentivesViewProps = {
  /** The day that everything is told of, in days since 1970-01-01: the one asked for, else that of the data. */
  readonly day: number;
  /** The day on which an incentive has to hold to be shown; undefined when none was asked for. */
  readonly asked: number | undefined;
  readonly address: IncentivesAddress;
};

/** The filters; the cards of the largest regime; both charts; then the other regimes. */
export function IncentivesView({ day, asked, address }: IncentivesViewProps) {
  const spoken = useLanguage();
  const { t } = spoken;
  const { dataset } = useDataset();
  const { who, kind } = address;
  // A name that no regime has filters nothing.
  const regime = dataset.regimes.has(address.regime ?? "") ? address.regime : undefined;
  const filter = useMemo(
    () => ({ who, kind, regime: regime === undefined ? [] : [regime], on: asked }),
    [who, kind, regime, asked],
  );
  const groups = useMemo(
    () => regimeGroups(dataset, filterIncentives([...dataset.incentives.values()], filter), day),
    [dataset, filter, day],
  );
  const [first, ...others] = groups;
  const shown = groups.flatMap(({ incentives }) => incentives);
  const filtering = who.length + kind.length > 0 || regime !== undefined || address.on !== undefined;
  return (
    <>
      <IncentiveFilters filter={filter} address={address} />
      <div className={css["count"]}>
        <p role="status">{t(($) => $.incentives.shown, { shown: shown.length, total: dataset.incentives.size })}</p>
        {filtering && (
          <Button small tone="quiet" icon="reset" onClick={address.clearFilters}>
            {t(($) => $.shell.clearFilters)}
          </Button>
        )}
        {shown.length > 0 && (
          <Button
            small
            icon="download"
            onClick={() =>
              download(
                `hamkorlik-incentives-${writeDay(day)}.csv`,
                "text/csv;charset=utf-8",
                incentivesCsv(spoken, dataset, shown, day),
              )
            }
          >
            {t(($) => $.incentives.download)}
          </Button>
        )}
      </div>
      {first !== undefined && others.length > 0 && <PartsIndex first={first} others={others} />}
      {shown.length === 0 && (
        <EmptyState
          level={2}
          title={t(($) => $.incentives.nothing.title)}
          action={
            filtering ? <Button onClick={address.clearFilters}>{t(($) => $.shell.clearFilters)}</Button> : undefined
          }
        >
          <p>{t(($) => (filtering ? $.incentives.nothing.filtered : $.incentives.nothing.all))}</p>
        </EmptyState>
      )}
      {first !== undefined && (
        <>
          <FirstRegime group={first} day={day} open={filtering} />
          <SideBySide groups={groups} day={day} choosing={!filtering && others.length > 0} address={address} />
        </>
      )}
      {others.length > 0 && <OtherRegimes groups={others} day={day} open={filtering} />}
    </>
  );
}
