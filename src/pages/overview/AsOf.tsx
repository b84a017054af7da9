import { FactMarker } from "../../data/FactMarker.tsx";
import { parseEdtf } from "../../domain/edtf.ts";
import { factKey } from "../../domain/fact.ts";
import { inLanguage } from "../../domain/localized.ts";
import type { Event } from "../../domain/records/event.ts";
import { isUnknown } from "../../domain/records/fields.ts";
import type { PartnershipStage } from "../../domain/stage.ts";
import type { Status } from "../../domain/status.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { AsOfList } from "../../ui/Masthead.tsx";
import { Unknown } from "../../ui/Unknown.tsx";

/** The status in four lines. */
export function AsOf({ status }: { readonly status: Status }) {
  const { format, t } = useLanguage();
  const { total, dated } = status.steps;
  return (
    <AsOfList
      rows={[
        { key: "event", term: t(($) => $.overview.asOf.lastEvent), value: <LastEvent event={status.lastEvent} /> },
        { key: "stage", term: t(($) => $.overview.asOf.stage), value: <Reached stage={status.stage} /> },
        {
          key: "steps",
          term: t(($) => $.overview.asOf.nextSteps),
          value: t(($) => $.overview.asOf.steps, { undated: total - dated, dated }),
        },
        { key: "statements", term: t(($) => $.overview.asOf.statements), value: format.number(status.statements) },
      ]}
    />
  );
}

function LastEvent({ event }: { readonly event: Event | undefined }) {
  const { language, format, t } = useLanguage();
  if (event === undefined || isUnknown(event.date)) return <Unknown>{t(($) => $.overview.asOf.noEvent)}</Unknown>;
  const title = inLanguage(event.title, language).text;
  const date = format.date(parseEdtf(event.date), "short");
  return (
    <>
      {t(($) => $.overview.asOf.eventOn, { event: title, date })}
      <FactMarker fact={factKey("events", event.id)} />
    </>
  );
}

/** "2 of 7 proven; 3 claimed": never the claimed stage alone where another one is proven. */
function Reached({ stage }: { readonly stage: PartnershipStage }) {
  const { t } = useLanguage();
  const proven = stage.proven?.step;
  const claimed = stage.claimed?.step;
  if (proven !== undefined && claimed !== undefined) {
    return t(($) => $.overview.asOf.provenAndClaimed, { proven, claimed });
  }
  if (proven !== undefined) return t(($) => $.overview.asOf.proven, { proven });
  if (claimed !== undefined) return t(($) => $.overview.asOf.claimed, { claimed });
  return <Unknown>{t(($) => $.overview.asOf.noStage)}</Unknown>;
}
