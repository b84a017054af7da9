import { Link } from "@tanstack/react-router";
import { Needs } from "../../data/Needs.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { portfolio } from "../../domain/portfolio.ts";
import { BEHIND_THE_STAGE, STAGES } from "../../domain/stage.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Section } from "../../ui/Section.tsx";
import { StarNode } from "../../ui/StarNode.tsx";
import css from "./Ledger.module.css";

/** How far all partnerships have come, stage by stage; each stage leads to its partnerships. */
export function Ledger() {
  const { t, format, language } = useLanguage();
  const { dataset } = useDataset();
  const rows = portfolio(dataset, undefined);
  const stages = STAGES.map((stage, index) => ({
    stage,
    step: index + 1,
    count: rows.filter(({ proven }) => proven?.stage === stage).length,
  }));
  return (
    <Section
      title={t(($) => $.overview.ledger.title, { count: rows.length })}
      lead={t(($) => $.overview.ledger.lead)}
      action={
        <Link to="/{-$locale}/partnerships/" params={{ locale: language }}>
          {t(($) => $.overview.ledger.all)}
        </Link>
      }
    >
      <Needs collections={["partnerships", ...BEHIND_THE_STAGE]}>
        <ol className={css["stages"]}>
          {stages.map(({ stage, step, count }) => (
            <li key={stage}>
              <span className={css["name"]}>
                {t(($) => $.partnerships.stageAt, { n: format.number(step), stage: t(($) => $.stages[stage].label) })}
              </span>
              {count === 0 ? (
                <span className={css["none"]}>{t(($) => $.overview.ledger.nonePartnership)}</span>
              ) : (
                <Link to="/{-$locale}/partnerships/" params={{ locale: language }} search={{ stage: [stage] }}>
                  {t(($) => $.overview.ledger.partnerships, { count })}
                </Link>
              )}
              <span className={css["stars"]} aria-hidden="true">
                {rows
                  .filter(({ proven }) => proven?.stage === stage)
                  .map(({ partnership }) => (
                    <StarNode key={partnership.id} state="proven" />
                  ))}
              </span>
            </li>
          ))}
        </ol>
      </Needs>
    </Section>
  );
}
