import { Link } from "@tanstack/react-router";
import { FactMarker } from "../../data/FactMarker.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { readDay, writeDay } from "../../domain/calendarDay.ts";
import type { CompanyProfile } from "../../domain/conditionOutcome.ts";
import { type DataCentreRoute, dataCentreRoutes, ROUTE_TOPICS, type RouteGift } from "../../domain/dataCentreRoutes.ts";
import { factKey } from "../../domain/fact.ts";
import { incentiveRates } from "../../domain/incentiveRate.ts";
import { valuesOn } from "../../domain/parameterValues.ts";
import { isUnknown } from "../../domain/records/fields.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { parameterInWords } from "../../i18n/parameterInWords.ts";
import { rateInWords } from "../../i18n/rateInWords.ts";
import { untilInWords } from "../../i18n/validityInWords.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { Section } from "../../ui/Section.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import { Words } from "../../ui/Words.tsx";
import {
  conditionsInWords,
  doubtsInWords,
  failedConditions,
  phaseIn,
  verdictInWords,
  whenInWords,
} from "./answerInWords.ts";
import css from "./DataCentreRoutes.module.css";
import { VerdictMark } from "./VerdictMark.tsx";

type DataCentreRoutesProps = { readonly profile: CompanyProfile };

/** IT Park, special economic zone and the scheme for projects above USD 100 million side by side, for the investment and place given. */
export function DataCentreRoutes({ profile }: DataCentreRoutesProps) {
  const { t, format } = useLanguage();
  const { dataset } = useDataset();
  const routes = dataCentreRoutes(dataset, profile);
  const { investment, location, year } = profile;
  const open = t(($) => $.coverage.questions.open);
  const caption = [
    t(($) => $.coverage.routes.investment, {
      amount: investment === undefined ? open : format.largeMoney(investment, "USD", "precise"),
    }),
    t(($) => $.coverage.routes.place, {
      place: location === undefined ? open : t(($) => $.coverage.places[location]),
    }),
  ].join(" · ");
  return (
    <Section
      id="routes"
      title={t(($) => $.coverage.routes.title)}
      lead={t(($) => $.coverage.routes.lead, { year: String(year) })}
    >
      <div className={css["table"]}>
        <DataTable
          caption={<span className={css["caption"]}>{caption}</span>}
          columns={[
            { key: "topic", title: t(($) => $.coverage.routes.topic) },
            ...routes.map(({ regime }) => ({ key: regime.id, title: <RegimeName route={regime.id} /> })),
          ]}
          rows={[
            {
              key: "conditions",
              cells: [
                t(($) => $.coverage.routes.topics.conditions),
                ...routes.map((route) => <OwnConditions key={route.regime.id} route={route} />),
              ],
            },
            ...ROUTE_TOPICS.map((topic) => ({
              key: topic,
              cells: [
                t(($) => $.coverage.routes.topics[topic]),
                ...routes.map(({ regime, gives }) =>
                  gives[topic].length === 0 ? (
                    <Unknown key={regime.id}>{t(($) => $.coverage.routes.none)}</Unknown>
                  ) : (
                    <ul key={regime.id} className={css["gifts"]}>
                      {gives[topic].map((gift) => (
                        <li key={gift.coverage.incentive.id}>
                          <Gift gift={gift} year={year} named={gives[topic].length > 1} />
                        </li>
                      ))}
                    </ul>
                  ),
                ),
              ],
            })),
          ]}
        />
      </div>
    </Section>
  );
}

function RegimeName({ route }: { readonly route: string }) {
  const { dataset } = useDataset();
  const title = dataset.regimes.get(route)?.title;
  return title === undefined ? null : (
    <Link className={css["regime"]} to="./" search={(before) => before} hash={`regime-${route}`}>
      <Words of={title} />
    </Link>
  );
}

/** Whether the conditions of the regime itself are met, and which are not. */
function OwnConditions({ route: { regime, answer } }: { readonly route: DataCentreRoute }) {
  const spoken = useLanguage();
  const { t } = spoken;
  const failed = failedConditions(answer);
  const open = answer.verdict === "unclear" ? doubtsInWords(spoken, answer.doubts) : [];
  return (
    <div className={css["gift"]}>
      <p>
        <VerdictMark verdict={answer.verdict}>{t(($) => $.coverage.regime.verdicts[answer.verdict])}</VerdictMark>
        <FactMarker fact={factKey("regimes", regime.id)} />
      </p>
      {failed.length > 0 && <p>{conditionsInWords(spoken, failed)}</p>}
      {open.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {answer.verdict !== "not-covered" && answer.toCheck.length > 0 && (
        <p>{t(($) => $.coverage.toCheck.named, { conditions: conditionsInWords(spoken, answer.toCheck) })}</p>
      )}
    </div>
  );
}

type GiftProps = {
  readonly gift: RouteGift;
  readonly year: number;
  /** Several answer this topic: each goes by its name. */
  readonly named: boolean;
};

/** What one incentive gives, its verdict, and until when it holds in the form of that year. */
function Gift({ gift: { coverage, holiday }, year, named }: GiftProps) {
  const spoken = useLanguage();
  const { t, language } = spoken;
  const { dataset } = useDataset();
  const { incentive, verdict } = coverage;
  const day = readDay(`${year}-01-01`) ?? 0;
  const { rate } = incentiveRates(dataset, incentive, day);
  const phase = phaseIn(coverage, year);
  const years = holiday === undefined ? undefined : valuesOn(holiday, writeDay(day))[0];
  const certainty = phase?.certainty ?? "stated";
  return (
    <div className={css["gift"]} data-verdict={verdict}>
      {named && (
        <p className={css["name"]}>
          <Words of={incentive.title} />
        </p>
      )}
      <p className={css["value"]}>
        <Link to="/{-$locale}/incentives/$incentive/" params={{ locale: language, incentive: incentive.id }}>
          {holiday !== undefined && years !== undefined && !isUnknown(years.value)
            ? t(($) => $.coverage.routes.holiday, {
                time: parameterInWords(spoken, { value: years.value }, holiday.unit),
              })
            : rate !== undefined
              ? rateInWords(spoken, rate)
              : incentive.benefit !== undefined && <Words of={incentive.benefit} />}
        </Link>
        <FactMarker fact={factKey("incentives", incentive.id)} />
      </p>
      <p>
        <VerdictMark verdict={verdict}>{verdictInWords(spoken, coverage)}</VerdictMark>
      </p>
      <p>
        {verdict === "not-covered" || phase === undefined
          ? whenInWords(spoken, coverage, year)
          : untilInWords(spoken, phase, "short")}
      </p>
      {verdict !== "not-covered" && certainty !== "stated" && <p>{t(($) => $.law.certainties[certainty])}</p>}
    </div>
  );
}
