import { dateOfDay } from "../../domain/calendarDay.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Callout } from "../../ui/Callout.tsx";
import css from "./RefusedDay.module.css";

/** The address asks for a day that is none, or an absurd one: says so, and as of which day the page is shown instead. */
export function RefusedDay({ given, ofData }: { readonly given: string; readonly ofData: number | undefined }) {
  const { t, format } = useLanguage();
  return (
    <div className={css["refused"]}>
      <Callout tone="warn" title={t(($) => $.attention.refused, { given })}>
        {ofData !== undefined && <p>{t(($) => $.attention.refusedWhy, { date: format.date(dateOfDay(ofData)) })}</p>}
      </Callout>
    </div>
  );
}
