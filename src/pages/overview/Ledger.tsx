import { Link } from "@tanstack/react-router";
import { Needs } from "../../data/Needs.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { portfolio } from "../../domain/portfolio.ts";
import { NO_STAGE } from "../../domain/portfolioFilter.ts";
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
    name: t(($) => $.partnerships.stageAt, { n: format.number(index + 1), stage: t(($) => $.stages[stage].label) }),
    there: rows.filter(({ proven }) => proven?.stage === stage),
  }));
  const nothingProven = rows.filter(({ proven }) => proven === undefined);
  // Every partnership is counted somewhere; where all have come to a stage, the line would only say nothing.
  const lines =
    nothingProven.length === 0
      ? stages
      : [{ stage: NO_STAGE, name: t(($) => $.partnerships.noStageProven), there: nothingProven }, ...stages];
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
          {lines.map(({ stage, name, there }) => (
            <li key={stage}>
              <span className={css["name"]}>{name}</span>
              {there.length === 0 ? (
                <span className={css["none"]}>{t(($) => $.overview.ledger.nonePartnership)}</span>
              ) : (
                <Link to="/{-$locale}/partnerships/" params={{ locale: language }} search={{ stage: [stage] }}>
                  {t(($) => $.overview.ledger.partnerships, { count: there.length })}
                </Link>
              )}
              <span className={css["stars"]} aria-hidden="true">
                {there.map(({ partnership, proven }) => (
                  <StarNode key={partnership.id} state={proven === undefined ? "not-reported" : "proven"} />
                ))}
              </span>
            </li>
          ))}
        </ol>
      </Needs>
    </Section>
  );
}
