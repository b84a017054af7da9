import { useDataset } from "../../data/useDataset.ts";
import { dateOfDay } from "../../domain/calendarDay.ts";
import { coverageOf, type PortfolioRow } from "../../domain/portfolio.ts";
import type { CollectionName } from "../../domain/records/collections.ts";
import { BEHIND_THE_STAGE } from "../../domain/stage.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { ClearFilters } from "./ClearFilters.tsx";
import css from "./CoverageLines.module.css";
import { filterInWords } from "./filterInWords.ts";
import type { PortfolioAddress } from "./usePortfolioAddress.ts";

type CoverageLinesProps = {
  readonly shown: readonly PortfolioRow[];
  readonly total: number;
  readonly address: PortfolioAddress;
  /** The day (since 1970-01-01) up to which days are counted. */
  readonly asOf: number | undefined;
};

/** How many are shown and by which filter, and of how many of these something is known: no count without what it covers. */
export function CoverageLines({ shown, total, address, asOf }: CoverageLinesProps) {
  const spoken = useLanguage();
  const { t, format } = spoken;
  const { dataset, isWhole } = useDataset();
  const filters = filterInWords(spoken, dataset, address.state.filter);
  const coverage = coverageOf(shown);
  const known: readonly [rests: readonly CollectionName[], key: "amount" | "day" | "step" | "claimed", n: number][] = [
    [["amounts"], "amount", coverage.amountDisclosed],
    [["events"], "day", coverage.lastDayKnown],
    [["next-steps"], "step", coverage.stepDated],
    [BEHIND_THE_STAGE, "claimed", coverage.claimedBeyond],
  ];
  return (
    <div className={css["coverage"]}>
      <div className={css["shown"]}>
        <p role="status">
          {filters.length === 0
            ? t(($) => $.portfolio.shown.all, { count: total })
            : t(($) => $.portfolio.shown.filtered, {
                shown: coverage.total,
                total,
                filters: filters.join(" · "),
              })}
        </p>
        {filters.length > 0 && shown.length > 0 && <ClearFilters address={address} aside />}
      </div>
      {shown.length > 0 && (
        <ul className={css["known"]}>
          {known.flatMap(([rests, key, n]) =>
            // How many have something can only be said of whole files.
            isWhole(rests) ? (
              <li key={key}>{t(($) => $.portfolio.coverage[key], { n, total: coverage.total })}</li>
            ) : (
              []
            ),
          )}
          {asOf !== undefined && (
            <li>
              {t(($) => $.portfolio.coverage.asOf, {
                date: format.date(dateOfDay(asOf)),
              })}
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
