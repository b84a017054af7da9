import { FactWords } from "../../data/FactWords.tsx";
import { parseEdtf } from "../../domain/edtf.ts";
import { factKey } from "../../domain/fact.ts";
import type { PortfolioRow } from "../../domain/portfolio.ts";
import { isUnknown } from "../../domain/records/fields.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import css from "./cells.module.css";

/** The last dated event, its date as far as it is known, and the days since, which only a known day allows to count. */
export function LastEvent({ row: { lastEvent, lastDayKnown, daysSince } }: { readonly row: PortfolioRow }) {
  const { t, format } = useLanguage();
  if (lastEvent === undefined || isUnknown(lastEvent.date))
    return <Unknown>{t(($) => $.partnerships.noDatedEvent)}</Unknown>;
  return (
    <>
      <p>
        <FactWords of={lastEvent.title} fact={factKey("events", lastEvent.id)} />
      </p>
      <p className={css["meta"]}>
        <b>{format.date(parseEdtf(lastEvent.date), "short")}</b>
        {daysSince !== undefined && <span>{t(($) => $.portfolio.daysSince, { count: daysSince })}</span>}
        {!lastDayKnown && <Unknown>{t(($) => $.portfolio.dayNotKnown)}</Unknown>}
        {lastDayKnown && daysSince === undefined && <span>{t(($) => $.portfolio.daysNotCounted)}</span>}
      </p>
    </>
  );
}
