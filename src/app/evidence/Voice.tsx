import { useDataset } from "../../data/useDataset.ts";
import { inLanguage } from "../../domain/localized.ts";
import type { Source } from "../../domain/records/source.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Unknown } from "../../ui/Unknown.tsx";

/** What kind of voice a source is, and whose side it tells. */
export function Voice({ source: { voice, speaksFor, secondary } }: { readonly source: Source }) {
  const { dataset } = useDataset();
  const { t, language } = useLanguage();
  const party = speaksFor === undefined ? undefined : dataset.organizations.get(speaksFor);
  return (
    <>
      {t(($) => $.evidence.voices[voice])}
      <br />
      {speaksFor === undefined ? (
        t(($) => $.evidence.speaksForNobody)
      ) : party === undefined ? (
        <Unknown>{t(($) => $.unknowns.unreadable)}</Unknown>
      ) : (
        t(($) => $.evidence.speaksFor, { party: inLanguage(party.name, language).text })
      )}
      {secondary === true && (
        <>
          <br />
          {t(($) => $.law.secondary)}
        </>
      )}
    </>
  );
}
