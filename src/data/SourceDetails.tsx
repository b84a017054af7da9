import type { Source } from "../domain/records/source.ts";
import { useLanguage } from "../i18n/LanguageProvider.tsx";
import { FactList } from "../ui/FactList.tsx";
import { Unknown } from "../ui/Unknown.tsx";
import { Words } from "../ui/Words.tsx";
import { dateAndLanguageRows } from "./sourceRows.tsx";
import { useDataset } from "./useDataset.ts";

/** What has to be known of a source to weigh it: kind of voice, whose side it tells, date, language. */
export function SourceDetails({ source }: { readonly source: Source }) {
  const spoken = useLanguage();
  const { t } = spoken;
  return (
    <FactList
      rows={[
        { key: "voice", term: t(($) => $.evidence.voice), value: t(($) => $.evidence.voices[source.voice]) },
        { key: "side", term: t(($) => $.sources.side), value: <Side source={source} /> },
        ...(source.secondary === true
          ? [{ key: "weight", term: t(($) => $.sources.weight), value: t(($) => $.law.secondary) }]
          : []),
        ...dateAndLanguageRows(spoken, source),
      ]}
    />
  );
}

/** The organization whose side a source tells, or that it tells neither. */
function Side({ source: { speaksFor } }: { readonly source: Source }) {
  const { dataset } = useDataset();
  const { t } = useLanguage();
  if (speaksFor === undefined) return t(($) => $.evidence.speaksForNobody);
  const party = dataset.organizations.get(speaksFor);
  if (party === undefined) return <Unknown>{t(($) => $.unknowns.unreadable)}</Unknown>;
  return <Words of={party.name} />;
}
