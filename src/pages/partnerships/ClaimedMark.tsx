import { FactMarker } from "../../data/FactMarker.tsx";
import type { StageStanding } from "../../domain/stage.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { StarNode } from "../../ui/StarNode.tsx";
import css from "./ClaimedMark.module.css";

/** Says that a source claims a stage beyond what is proven: half a star and the words. */
export function ClaimedMark({ claimed: { stage, facts } }: { readonly claimed: StageStanding }) {
  const { t } = useLanguage();
  const [claim] = facts;
  return (
    <p className={css["claimed"]}>
      <StarNode state="claimed" />
      <span>
        {t(($) => $.portfolio.claimed, { stage: t(($) => $.stages[stage].label) })}
        {claim !== undefined && <FactMarker fact={claim} />}
      </span>
    </p>
  );
}
