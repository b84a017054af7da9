import { Link } from "@tanstack/react-router";
import { FactMarker } from "../../data/FactMarker.tsx";
import { FactWords } from "../../data/FactWords.tsx";
import { Needs } from "../../data/Needs.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { parseEdtf } from "../../domain/edtf.ts";
import { factKey } from "../../domain/fact.ts";
import { BEHIND_THE_STAGE } from "../../domain/stage.ts";
import type { Status } from "../../domain/status.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import { Words } from "../../ui/Words.tsx";
import { EntrySteps } from "./EntrySteps.tsx";
import { LastEvent } from "./LastEvent.tsx";
import css from "./PartnershipEntry.module.css";
import { StageSummary } from "./StageSummary.tsx";

/** One partnership in the list: name and country, stage by proof, status, last event, next steps. */
export function PartnershipEntry({ status }: { readonly status: Status }) {
  const { t, language, format } = useLanguage();
  const { dataset } = useDataset();
  const { partnership, stage, finding, lastEvent } = status;
  const country = dataset.places.get(partnership.country);
  const { value, reason, asOf } = partnership.status;
  return (
    <article className={css["entry"]} aria-labelledby={`partnership-${partnership.id}`}>
      <div className={css["who"]}>
        <h2 id={`partnership-${partnership.id}`}>
          <Link
            to="/{-$locale}/partnerships/$partnership/"
            params={{ locale: language, partnership: partnership.id }}
            translate="no"
          >
            <Words of={partnership.name} />
          </Link>
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
              {value === "unknown" ? (
                <Unknown>{t(($) => $.partnershipStatus.unknown)}</Unknown>
              ) : (
                t(($) => $.partnershipStatus[value])
              )}
            </p>
            <p>
              <FactWords of={reason} fact={factKey("partnerships", partnership.id)} />
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
