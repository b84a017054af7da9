import { Link } from "@tanstack/react-router";
import { useDataset } from "../../data/useDataset.ts";
import { dateOfDay } from "../../domain/calendarDay.ts";
import { incentiveStanding, type Standing } from "../../domain/incentiveStanding.ts";
import { breakable } from "../../i18n/breakable.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { buttonClass } from "../../ui/Button.tsx";
import { PageHead } from "../../ui/PageHead.tsx";

type IncentivesHeadProps = {
  /** The day that the page tells of, in days since 1970-01-01; undefined when neither the address nor the data names one. */
  readonly day: number | undefined;
};

/** How many incentives hold on the day, how many begin later and how many are over. */
export function IncentivesHead({ day }: IncentivesHeadProps) {
  const { t, format, language } = useLanguage();
  const { dataset, isWhole } = useDataset();
  const all = [...dataset.incentives.values()];
  const known = day !== undefined && isWhole(["incentives"]) && all.length > 0;
  const standing = (which: Standing): number =>
    day === undefined ? 0 : all.filter((one) => incentiveStanding(one, day).standing === which).length;
  return (
    <PageHead
      title={
        known
          ? t(($) => $.incentives.found, {
              count: standing("in-force"),
              date: breakable(format.date(dateOfDay(day))),
            })
          : t(($) => $.incentives.title)
      }
      {...(known && {
        limit: t(($) => $.incentives.foundLimit, { later: standing("not-yet"), ended: standing("ended") }),
      })}
      lead={t(($) => $.incentives.lead)}
      actions={
        <>
          <Link to="/{-$locale}/calculator/" params={{ locale: language }} className={buttonClass({ tone: "primary" })}>
            {t(($) => $.incentives.toCalculator)}
          </Link>
          <Link to="/{-$locale}/incentives/check/" params={{ locale: language }} className={buttonClass()}>
            {t(($) => $.coverage.title)}
          </Link>
        </>
      }
    />
  );
}
