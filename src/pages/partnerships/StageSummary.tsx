import { FactMarker } from "../../data/FactMarker.tsx";
import type { PartnershipStage, StageStanding } from "../../domain/stage.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { StarNode } from "../../ui/StarNode.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import css from "./StageSummary.module.css";

/** One stage by name, with what it rests on. */
function StageLine({ standing: { stage, step, facts } }: { readonly standing: StageStanding }) {
  const { t, format } = useLanguage();
  const [first] = facts;
  return (
    <>
      {t(($) => $.partnerships.stageAt, { n: format.number(step), stage: t(($) => $.stages[stage].label) })}
      {first !== undefined && <FactMarker fact={first} />}
    </>
  );
}

/** Seven stars, and in words: the furthest stage that is proven, and what is claimed beyond it. */
export function StageSummary({ stage: { stages, proven, claimed } }: { readonly stage: PartnershipStage }) {
  const { t } = useLanguage();
  return (
    <div className={css["summary"]}>
      <p className={css["stars"]} aria-hidden="true">
        {stages.map(({ stage, standing }) => (
          <span key={stage} className={css[standing]}>
            <StarNode state={standing} />
          </span>
        ))}
      </p>
      <dl className={css["words"]}>
        <div>
          <dt>{t(($) => $.partnerships.provenStage)}</dt>
          <dd>
            {proven === undefined ? (
              <Unknown>{t(($) => $.partnerships.noStageProven)}</Unknown>
            ) : (
              <StageLine standing={proven} />
            )}
          </dd>
        </div>
        {claimed !== undefined && (
          <div>
            <dt>{t(($) => $.stages.status.claimed)}</dt>
            <dd>
              <StageLine standing={claimed} />
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
