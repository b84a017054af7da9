import { FactMarker } from "../../data/FactMarker.tsx";
import type { PortfolioRow } from "../../domain/portfolio.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { StarNode } from "../../ui/StarNode.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import { ClaimedMark } from "./ClaimedMark.tsx";
import css from "./StageSummary.module.css";

/** Seven stars, and in words: the furthest stage that is proven, and what is claimed beyond it. */
export function StageSummary({ row: { stages, proven, claimed } }: { readonly row: PortfolioRow }) {
  const { t, format } = useLanguage();
  const [proof] = proven?.facts ?? [];
  return (
    <div className={css["summary"]}>
      <p className={css["stars"]} aria-hidden="true">
        {stages.map(({ stage, standing }) => (
          <span key={stage} className={css[standing]}>
            <StarNode state={standing} />
          </span>
        ))}
      </p>
      <p className={css["proven"]}>
        {proven === undefined ? (
          <Unknown>{t(($) => $.partnerships.noStageProven)}</Unknown>
        ) : (
          <>
            {t(($) => $.partnerships.stageAt, {
              n: format.number(proven.step),
              stage: t(($) => $.stages[proven.stage].label),
            })}
            {proof !== undefined && <FactMarker fact={proof} />}
          </>
        )}
      </p>
      {claimed !== undefined && <ClaimedMark claimed={claimed} />}
    </div>
  );
}
