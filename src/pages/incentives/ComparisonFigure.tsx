import { IncentiveLink } from "../../data/recordLinks.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { useEdition } from "../../data/useEdition.ts";
import { type ComparisonRow, rateComparison, type ShareRange } from "../../domain/incentiveComparison.ts";
import { inLanguage } from "../../domain/localized.ts";
import type { Incentive } from "../../domain/records/incentive.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { ChartFrame } from "../../ui/ChartFrame.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { Words } from "../../ui/Words.tsx";
import { COMPARISON_ROW, ComparisonChart } from "./ComparisonChart.tsx";
import { ComparisonSign } from "./ComparisonSign.tsx";
import { figureCsv } from "./figureCsv.ts";
import { publishersBehind } from "./publishersBehind.ts";
import { shareInWords } from "./shareInWords.ts";
import type { IncentivesAddress } from "./useIncentivesAddress.ts";

type ComparisonFigureProps = {
  readonly incentives: readonly Incentive[];
  /** In days since 1970-01-01. */
  readonly day: number;
  readonly address: IncentivesAddress;
};

/** Every rate that is a share beside the one that holds without it: chart, table, file. */
export function ComparisonFigure({ incentives, day, address }: ComparisonFigureProps) {
  const { t, format, language } = useLanguage();
  const { dataset } = useDataset();
  const edition = useEdition();
  const { rows, leftOut } = rateComparison(dataset, incentives, day);
  if (rows.length === 0) return null;
  const inWords = (share: ShareRange): string => shareInWords(format, share);
  const titleOf = ({ incentive }: ComparisonRow): string => inLanguage(incentive.title, language).text;
  const zero = rows.filter(({ rate }) => rate.high === 0).length;
  const title = t(($) => $.incentives.comparison.title, { all: rows.length, zero });
  const limit = leftOut.length === 0 ? undefined : t(($) => $.incentives.comparison.leftOut, { count: leftOut.length });
  const columns = {
    incentive: t(($) => $.incentives.table.incentive),
    rate: t(($) => $.incentives.table.rate),
    standard: t(($) => $.incentives.table.standard),
  };
  return (
    <ChartFrame
      id="comparison"
      title={title}
      limit={limit}
      unit={t(($) => $.incentives.comparison.unit)}
      legend={[
        { key: "rate", sign: <ComparisonSign of="rate" />, words: t(($) => $.incentives.table.rate) },
        { key: "standard", sign: <ComparisonSign of="standard" />, words: t(($) => $.incentives.table.standard) },
        ...(rows.some(({ rate }) => rate.high > rate.low)
          ? [{ key: "range", sign: <ComparisonSign of="range" />, words: t(($) => $.incentives.card.depends) }]
          : []),
      ]}
      height={rows.length * COMPARISON_ROW}
      chart={(size) => (
        <ComparisonChart
          size={size}
          name={title}
          rows={rows.map((row) => ({
            key: row.incentive.id,
            label: titleOf(row),
            rate: row.rate,
            rateWords: inWords(row.rate),
            standard: row.standard,
            standardWords: inWords(row.standard),
          }))}
        />
      )}
      table={
        <DataTable
          caption={t(($) => $.incentives.comparison.unit)}
          columns={[
            { key: "incentive", title: columns.incentive },
            { key: "rate", title: columns.rate, numeric: true },
            { key: "standard", title: columns.standard, numeric: true },
          ]}
          rows={rows.map((row) => ({
            key: row.incentive.id,
            cells: [
              <IncentiveLink key="incentive" id={row.incentive.id}>
                <Words of={row.incentive.title} />
              </IncentiveLink>,
              inWords(row.rate),
              inWords(row.standard),
            ],
          }))}
        />
      }
      view={address.viewOf("comparison")}
      onView={(view) => address.showAs("comparison", view)}
      notes={[t(($) => $.incentives.comparison.note)]}
      file="hamkorlik-incentive-rates"
      csv={() =>
        figureCsv(
          [columns.incentive, columns.rate, columns.standard],
          rows.map((row) => ({
            incentive: row.incentive,
            cells: [titleOf(row), inWords(row.rate), inWords(row.standard)],
          })),
          { t, dataset },
        )
      }
      picture={{
        sources: t(($) => $.market.sources, {
          publishers: format.list(
            publishersBehind(
              dataset,
              rows.map(({ incentive }) => incentive),
            ),
            "and",
          ),
        }),
        edition: edition.inPicture,
      }}
    />
  );
}
