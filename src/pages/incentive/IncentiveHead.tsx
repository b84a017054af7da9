import { Link } from "@tanstack/react-router";
import { ActChips } from "../../data/ActChips.tsx";
import { ConfidenceWords } from "../../data/ConfidenceWords.tsx";
import { FactMarker } from "../../data/FactMarker.tsx";
import { IncentiveTime } from "../../data/IncentiveTime.tsx";
import { RateAgainstStandard } from "../../data/RateAgainstStandard.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { factKey } from "../../domain/fact.ts";
import { incentiveRates } from "../../domain/incentiveRate.ts";
import { incentiveStanding } from "../../domain/incentiveStanding.ts";
import { inLanguage } from "../../domain/localized.ts";
import type { Incentive } from "../../domain/records/incentive.ts";
import { isUnconfirmed } from "../../domain/unconfirmed.ts";
import { breakable } from "../../i18n/breakable.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { untilInWords } from "../../i18n/validityInWords.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { FactList } from "../../ui/FactList.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import { Words } from "../../ui/Words.tsx";
import { Breadcrumb } from "./Breadcrumb.tsx";
import css from "./IncentiveHead.module.css";

type IncentiveHeadProps = {
  readonly incentive: Incentive;
  /** The date of the data, in days since 1970-01-01; undefined when it cannot be read. */
  readonly day: number | undefined;
};

/** What it gives and until when, in the headline; rate, time and particulars below. */
export function IncentiveHead({ incentive, day }: IncentiveHeadProps) {
  const spoken = useLanguage();
  const { t, format, language } = spoken;
  const { dataset } = useDataset();
  const { id, title, summary, beneficiaries, kind, regime, basis, follows, caveat, evidence, confidence } = incentive;
  const name = inLanguage(title, language).text;
  const told = day === undefined ? undefined : incentiveStanding(incentive, day);
  const regimeTitle = dataset.regimes.get(regime)?.title;
  return (
    <>
      <title>{t(($) => $.shell.pageTitle, { page: name })}</title>
      <PageHead
        breadcrumb={<Breadcrumb here={name} />}
        title={<Words of={title} />}
        {...(told !== undefined && {
          limit: t(($) => $.incentives.detail.limits[told.standing], {
            until: breakable(untilInWords(spoken, told.span.phase)),
          }),
        })}
        lead={
          <>
            <Words of={summary} />
            <FactMarker fact={factKey("incentives", id)} />
          </>
        }
        actions={
          <>
            <Link
              to="/{-$locale}/calculator/"
              params={{ locale: language }}
              className={buttonClass({ tone: "primary" })}
            >
              {t(($) => $.incentives.toCalculator)}
            </Link>
            <Link to="/{-$locale}/incentives/check/" params={{ locale: language }} className={buttonClass()}>
              {t(($) => $.coverage.title)}
            </Link>
          </>
        }
      />
      <div className={css["glance"]}>
        {day !== undefined && (
          <div className={css["figures"]}>
            <RateAgainstStandard
              incentive={incentive}
              rates={incentiveRates(dataset, incentive, day)}
              faded={told?.standing !== "in-force"}
            />
            <IncentiveTime incentive={incentive} day={day} />
            {follows !== undefined && (
              <div className={css["told"]}>
                <h2>{t(($) => $.incentives.card.follows)}</h2>
                <p>
                  <Words of={follows} />
                </p>
              </div>
            )}
          </div>
        )}
        <FactList
          rows={[
            {
              key: "who",
              term: t(($) => $.incentives.filter.who),
              value: format.list(
                beneficiaries.map((one) => t(($) => $.incentives.beneficiaries[one])),
                "and",
              ),
            },
            { key: "kind", term: t(($) => $.incentives.filter.kind), value: t(($) => $.incentives.kinds[kind]) },
            {
              key: "regime",
              term: t(($) => $.law.regime),
              value:
                regimeTitle === undefined ? (
                  <Unknown>{t(($) => $.unknowns.unreadable)}</Unknown>
                ) : (
                  <Words of={regimeTitle} />
                ),
            },
            ...(basis.length === 0
              ? []
              : [{ key: "basis", term: t(($) => $.law.basis), value: <ActChips basis={basis} /> }]),
            {
              key: "confidence",
              term: t(($) => $.law.confidence),
              value: (
                <>
                  <ConfidenceWords incentive={incentive} />
                  <p className={css["why"]}>
                    {isUnconfirmed(dataset, evidence)
                      ? t(($) => $.law.unconfirmedWhy)
                      : t(($) => $.law.confidences[confidence].meaning)}
                  </p>
                </>
              ),
            },
            ...(caveat === undefined
              ? []
              : [
                  {
                    key: "caveat",
                    term: t(($) => $.law.caveat),
                    value: (
                      <span className={css["sentence"]}>
                        <Words of={caveat} />
                      </span>
                    ),
                  },
                ]),
          ]}
        />
      </div>
    </>
  );
}
