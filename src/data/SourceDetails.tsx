import { parseEdtf } from "../domain/edtf.ts";
import { inLanguage } from "../domain/localized.ts";
import type { Source } from "../domain/records/source.ts";
import { useLanguage } from "../i18n/LanguageProvider.tsx";
import { FactList } from "../ui/FactList.tsx";
import { LocalText } from "../ui/LocalText.tsx";
import { Unknown } from "../ui/Unknown.tsx";
import { PublicationDate } from "./PublicationDate.tsx";
import { useDataset } from "./useDataset.ts";

/** What has to be known of a source to weigh it: kind of voice, whose side it tells, date, language. */
export function SourceDetails({ source }: { readonly source: Source }) {
  const { t, format } = useLanguage();
  const { published, accessed } = source;
  return (
    <FactList
      rows={[
        { key: "voice", term: t(($) => $.evidence.voice), value: t(($) => $.evidence.voices[source.voice]) },
        { key: "side", term: t(($) => $.sources.side), value: <Side source={source} /> },
        { key: "published", term: t(($) => $.evidence.published), value: <PublicationDate published={published} /> },
        ...(accessed === undefined
          ? []
          : [{ key: "accessed", term: t(($) => $.evidence.accessed), value: format.date(parseEdtf(accessed)) }]),
        { key: "language", term: t(($) => $.evidence.language), value: format.languageName(source.language) },
      ]}
    />
  );
}

/** The organization whose side a source tells, or that it tells neither. */
function Side({ source: { speaksFor } }: { readonly source: Source }) {
  const { dataset } = useDataset();
  const { t, language } = useLanguage();
  if (speaksFor === undefined) return t(($) => $.evidence.speaksForNobody);
  const party = dataset.organizations.get(speaksFor);
  if (party === undefined) return <Unknown>{t(($) => $.unknowns["not-found"])}</Unknown>;
  return <LocalText {...inLanguage(party.name, language)} pageLanguage={language} />;
}
