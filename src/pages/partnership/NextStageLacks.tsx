import { FactWords } from "../../data/FactWords.tsx";
import { Needs } from "../../data/Needs.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { factOf } from "../../domain/fact.ts";
import { BEHIND_THE_STAGE, type PartnershipStage, type StageStanding } from "../../domain/stage.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { GapList } from "../../ui/GapList.tsx";
import { Section } from "../../ui/Section.tsx";
import { StarNode } from "../../ui/StarNode.tsx";
import css from "./NextStageLacks.module.css";
import { shownFacts } from "./shownFacts.ts";

/** One stage that is not proven: the least proof it needs, what the sources mention, and what is missing. */
function Unproven({ standing }: { readonly standing: StageStanding }) {
  const { t, format } = useLanguage();
  const { dataset } = useDataset();
  const { stage, step, lacks } = standing;
  const facts = shownFacts(standing);
  return (
    <div className={css["stage"]}>
      <div className={css["head"]}>
        <StarNode state={standing.standing} />
        <div>
          <h3>
            {t(($) => $.partnerships.stageAt, { n: format.number(step), stage: t(($) => $.stages[stage].label) })}
          </h3>
          <p className={css["standing"]}>{t(($) => $.stages.status[standing.standing])}</p>
        </div>
      </div>
      <div>
        <h4>{t(($) => $.partnerships.detail.lacks.leastProof)}</h4>
        <p>{t(($) => $.stages[stage].meaning)}</p>
        {facts.length > 0 && (
          <>
            <h4>{t(($) => $.partnerships.detail.lacks.claimedIn)}</h4>
            <ul className={css["facts"]}>
              {facts.flatMap((key) => {
                const fact = factOf(dataset, key);
                if (fact === undefined) return [];
                return (
                  <li key={key}>
                    <FactWords of={fact.text ?? fact.title} fact={key} />
                  </li>
                );
              })}
            </ul>
          </>
        )}
      </div>
      <div>
        <h4>{t(($) => $.stages.stillMissing)}</h4>
        <GapList items={lacks.map((lack) => ({ key: lack, text: t(($) => $.stages.lacks[lack]) }))} />
      </div>
    </div>
  );
}

/** A list, not a mood: what would have to be shown before the next stage counts as proven. */
export function NextStageLacks({ stage: { stages, next, claimed } }: { readonly stage: PartnershipStage }) {
  const { t, format } = useLanguage();
  // The last stage can be proven while one before it is not: nobody need report a meeting of those who already work together.
  const without = stages.filter(({ standing }) => standing !== "proven");
  const open = [...new Set([next, claimed])].filter((one) => one !== undefined);
  return (
    <Section
      title={t(($) => $.partnerships.detail.lacks.title)}
      lead={t(($) => $.partnerships.detail.lacks.lead)}
      id="next-stage"
    >
      <Needs collections={BEHIND_THE_STAGE}>
        {open.length === 0 && (
          <p>
            {without.length === 0
              ? t(($) => $.partnerships.detail.lacks.complete)
              : t(($) => $.portfolio.detail.lastStage, {
                  stages: format.list(
                    without.map(({ stage }) => t(($) => $.stages[stage].label)),
                    "and",
                  ),
                })}
          </p>
        )}
        {open.map((standing) => (
          <Unproven key={standing.stage} standing={standing} />
        ))}
      </Needs>
    </Section>
  );
}
