import { useDataset } from "../../data/useDataset.ts";
import { useEdition } from "../../data/useEdition.ts";
import { dateOfDay, writeDay } from "../../domain/calendarDay.ts";
import { dayNumber } from "../../domain/edtf.ts";
import type { RegimeGroup } from "../../domain/incentiveOrder.ts";
import { incentiveStanding, spansOf } from "../../domain/incentiveStanding.ts";
import { validityPieces } from "../../domain/incentiveValidity.ts";
import { inLanguage } from "../../domain/localized.ts";
import type { Incentive } from "../../domain/records/incentive.ts";
import { CERTAINTIES } from "../../domain/records/taxParameter.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { ChartFrame } from "../../ui/ChartFrame.tsx";
import { CertaintySign } from "../../ui/charts/CertaintyPattern.tsx";
import { figureCsv } from "./figureCsv.ts";
import { OpenEndSign } from "./OpenEndSign.tsx";
import { publishersBehind } from "./publishersBehind.ts";
import type { IncentivesAddress } from "./useIncentivesAddress.ts";
import { ValidityChart, type ValidityChartGroup, validityHeight } from "./ValidityChart.tsx";
import { ValidityTable } from "./ValidityTable.tsx";

type ValidityFigureProps = {
  readonly groups: readonly RegimeGroup[];
  /** In days since 1970-01-01. */
  readonly day: number;
  readonly address: IncentivesAddress;
};

/** The last days before the years at which many rules end. */
const LAST_DAYS = [dayNumber(2027, 12, 31), dayNumber(2039, 12, 31)];

/** How long every incentive holds, and how sure that is: chart, table, file. */
export function ValidityFigure({ groups, day, address }: ValidityFigureProps) {
  const { t, format, language } = useLanguage();
  const { dataset } = useDataset();
  const edition = useEdition();
  const incentives = groups.flatMap((group) => group.incentives);
  const holding = incentives
    .map((incentive) => incentiveStanding(incentive, day))
    .filter(({ standing }) => standing === "in-force");
  const cliff = LAST_DAYS.find((last) => day <= last) ?? day;
  const ending = holding.filter(({ span }) => span.until <= cliff);
  const titleOf = ({ title }: Incentive): string => inLanguage(title, language).text;
  const endOf = (incentive: Incentive): string => {
    const last = spansOf(incentive).reduce((latest, { until }) => Math.max(latest, until), Number.NEGATIVE_INFINITY);
    return Number.isFinite(last) ? format.date(dateOfDay(last), "short") : t(($) => $.incentives.validity.noEnd);
  };
  const drawn: readonly ValidityChartGroup[] = groups.map(({ regime, incentives: members }) => ({
    key: regime,
    title: inLanguage(dataset.regimes.get(regime)?.title ?? { en: regime }, language).text,
    rows: members.map((incentive) => ({
      key: incentive.id,
      label: titleOf(incentive),
      pieces: validityPieces(incentive),
      end: endOf(incentive),
      over: incentiveStanding(incentive, day).standing === "ended",
    })),
  }));
  const certainties = CERTAINTIES.filter((one) =>
    incentives.some(({ phases }) => phases.some(({ certainty = "stated" }) => certainty === one)),
  );
  const title = t(($) => $.incentives.chart.title, {
    all: holding.length,
    ending: ending.length,
    date: format.date(dateOfDay(cliff)),
  });
  return (
    <ChartFrame
      id="validity"
      title={title}
      limit={t(($) => $.incentives.chart.limit, { later: ending.filter(({ later }) => later.length > 0).length })}
      unit={t(($) => $.incentives.chart.unit, { date: format.date(dateOfDay(day)) })}
      legend={[
        ...certainties.map((certainty) => ({
          key: certainty,
          sign: <CertaintySign of={certainty} />,
          words: t(($) => $.law.certainties[certainty]),
        })),
        { key: "open", sign: <OpenEndSign />, words: t(($) => $.incentives.chart.open) },
      ]}
      height={validityHeight(drawn)}
      chart={(size) => (
        <ValidityChart
          size={size}
          name={title}
          groups={drawn}
          day={day}
          dayWords={format.date(dateOfDay(day), "short")}
          formatYear={(year) => format.date({ kind: "point", at: { year } }, "short")}
        />
      )}
      table={<ValidityTable incentives={incentives} />}
      view={address.viewOf("validity")}
      onView={(view) => address.showAs("validity", view)}
      notes={[t(($) => $.incentives.chart.note)]}
      file={`hamkorlik-incentive-validity-${writeDay(day)}`}
      csv={() =>
        figureCsv(
          [
            t(($) => $.incentives.table.incentive),
            t(($) => $.incentives.table.phase),
            t(($) => $.incentives.table.from),
            t(($) => $.incentives.table.lastDay),
            t(($) => $.incentives.table.certainty),
          ],
          incentives.flatMap((incentive) =>
            incentive.phases.map(({ title: phase, from = "", until = "", certainty = "stated" }) => ({
              incentive,
              cells: [
                titleOf(incentive),
                inLanguage(phase, language).text,
                from,
                until,
                t(($) => $.law.certainties[certainty]),
              ],
            })),
          ),
          { t, dataset },
        )
      }
      picture={{
        sources: t(($) => $.market.sources, { publishers: format.list(publishersBehind(dataset, incentives), "and") }),
        edition: edition.inPicture,
      }}
    />
  );
}
