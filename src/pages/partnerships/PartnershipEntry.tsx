import { FactMarker } from "../../data/FactMarker.tsx";
import { FactWords } from "../../data/FactWords.tsx";
import { Needs } from "../../data/Needs.tsx";
import { PartnershipLink } from "../../data/recordLinks.tsx";
import { StatusWord } from "../../data/StatusWord.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { parseEdtf } from "../../domain/edtf.ts";
import { factKey } from "../../domain/fact.ts";
import { BEHIND_THE_STAGE } from "../../domain/stage.ts";
import type { Status } from "../../domain/status.ts";
import { statusFact } from "../../domain/status.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Words } from "../../ui/Words.tsx";
import { EntrySteps } from "./EntrySteps.tsx";
import { LastEvent } from "./LastEvent.tsx";
import css from "./PartnershipEntry.module.css";
import { StageSummary } from "./StageSummary.tsx";

/** One partnership in the list: name and country, stage by proof, status, last event, next steps. */
export function PartnershipEntry({ status }: { readonly status: Status }) {
  const { t, format } = useLanguage();
  const { dataset } = useDataset();
  const { partnership, stage, finding, lastEvent } = status;
  const country = dataset.places.get(partnership.country);
  const { reason, asOf } = partnership.status;
  return (
    <article className={css["entry"]} aria-labelledby={`partnership-${partnership.id}`}>
      <div className={css["who"]}>
        <h2 id={`partnership-${partnership.id}`}>
          <PartnershipLink id={partnership.id}>
            <span translate="no">
              <Words of={partnership.name} />
            </span>
          </PartnershipLink>
          <FactMarker fact={factKey("partnerships", partnership.id)} />
        </h2>
        {country !== undefined && (
          <p className={css["country"]}>
            <Words of={country.name} />
          </p>
        )}
        {finding !== undefined && (
          <p className={css["finding"]}>
            <FactWords of={finding.text} fact={factKey("statements", finding.id)} />
          </p>
        )}
      </div>
      <Needs collections={BEHIND_THE_STAGE}>
        <StageSummary stage={stage} />
      </Needs>
      <dl className={css["facts"]}>
        <div>
          <dt>{t(($) => $.partnerships.status)}</dt>
          <dd>
            <p className={css["value"]}>
              <StatusWord of={partnership.status} />
            </p>
            <p>
              <FactWords of={reason} fact={statusFact(partnership)} />
            </p>
            <p className={css["meta"]}>{t(($) => $.partnerships.asOf, { date: format.date(parseEdtf(asOf)) })}</p>
          </dd>
        </div>
        <div>
          <dt>{t(($) => $.partnerships.lastEvent)}</dt>
          <dd>
            <Needs collections={["events"]}>
              <LastEvent event={lastEvent} />
            </Needs>
          </dd>
        </div>
        <div>
          <dt>{t(($) => $.partnerships.nextSteps)}</dt>
          <dd>
            <Needs collections={["next-steps"]}>
              <EntrySteps partnership={partnership.id} />
            </Needs>
          </dd>
        </div>
      </dl>
    </article>
  );
}
