import { FactWords } from "../../data/FactWords.tsx";
import { parseEdtf } from "../../domain/edtf.ts";
import { factKey } from "../../domain/fact.ts";
import type { Event } from "../../domain/records/event.ts";
import { isUnknown } from "../../domain/records/fields.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import css from "./PartnershipEntry.module.css";

/** The last dated event with its day, or the words that there is none. */
export function LastEvent({ event }: { readonly event: Event | undefined }) {
  const { t, format } = useLanguage();
  if (event === undefined || isUnknown(event.date)) return <Unknown>{t(($) => $.partnerships.noDatedEvent)}</Unknown>;
  return (
    <>
      <p className={css["value"]}>{format.date(parseEdtf(event.date))}</p>
      <p>
        <FactWords of={event.title} fact={factKey("events", event.id)} />
      </p>
    </>
  );
}
