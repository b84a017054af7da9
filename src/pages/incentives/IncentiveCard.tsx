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
import type { Incentive } from "../../domain/records/incentive.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { FactList } from "../../ui/FactList.tsx";
import { Words } from "../../ui/Words.tsx";
import css from "./IncentiveCard.module.css";
import { isFollowed, MoreOnIncentive, WhatFollows } from "./WhatFollows.tsx";

type IncentiveCardProps = {
  readonly incentive: Incentive;
  /** The day it is told of, in days since 1970-01-01. */
  readonly day: number;
  readonly level: 3 | 4;
};

/** One incentive at a glance: who benefits, rate against rate, until when and what follows, condition, act, source. */
export function IncentiveCard({ incentive, day, level }: IncentiveCardProps) {
  const { t, format, language } = useLanguage();
  const { dataset } = useDataset();
  const { id, title, beneficiaries, conditions, basis } = incentive;
  const { standing } = incentiveStanding(incentive, day);
  const Heading = level === 3 ? "h3" : "h4";
  const sources = new Set(incentive.evidence.map(({ source }) => source)).size;
  return (
    <article className={css["card"]} aria-labelledby={`card-${id}`} data-standing={standing}>
      <header>
        <p className={css["who"]}>
          {format.list(
            beneficiaries.map((one) => t(($) => $.incentives.beneficiaries[one])),
            "and",
          )}
        </p>
        <Heading id={`card-${id}`} className={css["name"]}>
          <Link to="/{-$locale}/incentives/$incentive/" params={{ locale: language, incentive: id }}>
            <Words of={title} />
          </Link>
        </Heading>
      </header>
      <RateAgainstStandard
        incentive={incentive}
        rates={incentiveRates(dataset, incentive, day)}
        faded={standing !== "in-force"}
      />
      <IncentiveTime incentive={incentive} day={day} />
      <FactList
        rows={[
          ...(isFollowed(incentive, day)
            ? [
                {
                  key: "follows",
                  term: t(($) => $.incentives.card.follows),
                  value: <WhatFollows incentive={incentive} day={day} />,
                },
              ]
            : []),
          {
            key: "condition",
            term: t(($) => $.incentives.card.condition),
            value:
              conditions.length === 0 ? (
                t(($) => $.incentives.card.noCondition)
              ) : (
                <ul className={css["conditions"]}>
                  {conditions.map((one) => (
                    <li key={one.id}>
                      <Words of={one.title} />
                    </li>
                  ))}
                </ul>
              ),
          },
          ...(basis.length === 0
            ? []
            : [{ key: "basis", term: t(($) => $.law.basis), value: <ActChips basis={basis} /> }]),
          {
            key: "source",
            term: t(($) => $.incentives.sources),
            value: (
              <div className={css["backing"]}>
                <span>
                  {t(($) => $.shell.sourceCount, { count: sources })}
                  <FactMarker fact={factKey("incentives", id)} />
                </span>{" "}
                <span>
                  <span className={css["confidence"]}>{t(($) => $.law.confidence)}</span>{" "}
                  <ConfidenceWords incentive={incentive} />
                </span>
              </div>
            ),
          },
        ]}
      />
      <MoreOnIncentive incentive={incentive} day={day} />
    </article>
  );
}
