import { parseEdtf } from "../domain/edtf.ts";
import { useLanguage } from "../i18n/LanguageProvider.tsx";
import css from "./OfficeDates.module.css";

type OfficeDatesProps = { readonly from: string | undefined; readonly until: string | undefined };

/** Since when and until when an office is held, as far as a source says so. */
export function OfficeDates({ from, until }: OfficeDatesProps) {
  const { t, format } = useLanguage();
  if (from === undefined && until === undefined) return null;
  return (
    <span className={css["dates"]}>
      {from !== undefined && (
        <span>{t(($) => $.portfolio.detail.office.from, { date: format.date(parseEdtf(from)) })}</span>
      )}
      {until !== undefined && (
        <span>{t(($) => $.portfolio.detail.office.until, { date: format.date(parseEdtf(until)) })}</span>
      )}
    </span>
  );
}
