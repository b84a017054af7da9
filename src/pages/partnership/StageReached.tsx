import { FactWords } from "../../data/FactWords.tsx";
import { Needs } from "../../data/Needs.tsx";
import { StatusWord } from "../../data/StatusWord.tsx";
import { useDataset } from "../../data/useDataset.ts";
import type { Dataset } from "../../domain/dataset.ts";
import { parseEdtf } from "../../domain/edtf.ts";
import { type FactKey, factOf } from "../../domain/fact.ts";
import { BEHIND_THE_STAGE } from "../../domain/stage.ts";
import { type Status, statusFact } from "../../domain/status.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Section } from "../../ui/Section.tsx";
import { StageTrack } from "../../ui/StageTrack.tsx";
import css from "./StageReached.module.css";
import { shownFacts } from "./shownFacts.ts";

function FactTitle({ dataset, fact }: { readonly dataset: Dataset; readonly fact: FactKey }) {
  const found = factOf(dataset, fact);
  if (found === undefined) return null;
  return (
    <span className={css["fact"]}>
      <FactWords of={found.title} fact={fact} />
    </span>
  );
}

/** The seven stages with their proof, and the status beside them, which is a separate thing. */
export function StageReached({ status: { partnership, stage } }: { readonly status: Status }) {
  const { t, format } = useLanguage();
  const { dataset } = useDataset();
  const { asOf, reason } = partnership.status;
  return (
    <Section
      title={t(($) => $.partnerships.detail.stage.title)}
      lead={t(($) => $.partnerships.detail.stage.lead)}
      id="stage"
    >
      <Needs collections={BEHIND_THE_STAGE}>
        <StageTrack
          stages={stage.stages.map((one) => ({
            key: one.stage,
            state: one.standing,
            status: t(($) => $.partnerships.detail.stage.step, {
              n: format.number(one.step),
              status: t(($) => $.stages.status[one.standing]),
            }),
            name: t(($) => $.stages[one.stage].label),
            line: shownFacts(one).map((fact) => <FactTitle key={fact} dataset={dataset} fact={fact} />),
            current: one.stage === stage.proven?.stage,
          }))}
        />
      </Needs>
      <div className={css["status"]}>
        <h3>{t(($) => $.partnerships.status)}</h3>
        <p className={css["value"]}>
          <StatusWord of={partnership.status} />
          <span className={css["as-of"]}>{t(($) => $.partnerships.asOf, { date: format.date(parseEdtf(asOf)) })}</span>
        </p>
        <p className={css["reason"]}>
          <FactWords of={reason} fact={statusFact(partnership)} />
        </p>
      </div>
    </Section>
  );
}
