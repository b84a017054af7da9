import type { Source } from "../domain/records/source.ts";
import { useLanguage } from "../i18n/LanguageProvider.tsx";

/** The language of a source's title: its own, or English where the title is a description of ours. */
const titleLanguage = ({ described, language }: Source): string => (described === true ? "en" : language);

/** The title of a source in its own language. A description of ours, where its own title could not be seen, says that it is one. */
export function SourceTitle({ source }: { readonly source: Source }) {
  const { t } = useLanguage();
  return (
    <>
      <span lang={titleLanguage(source)} translate={source.described === true ? undefined : "no"}>
        {source.title}
      </span>
      {source.described === true && ` ${t(($) => $.sources.ourDescription)}`}
    </>
  );
}
