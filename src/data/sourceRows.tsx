import { parseEdtf } from "../domain/edtf.ts";
import type { Source } from "../domain/records/source.ts";
import type { SpokenLanguage } from "../i18n/LanguageProvider.tsx";
import type { TermRow } from "../ui/TermRows.tsx";
import { PublicationDate } from "./PublicationDate.tsx";

/** When a source came out. */
export const publishedRow = ({ t }: Pick<SpokenLanguage, "t">, { published }: Source): TermRow => ({
  key: "published",
  term: t(($) => $.evidence.published),
  value: <PublicationDate published={published} />,
});

/** When a source came out, when we last read it, and the language it is written in. */
export function dateAndLanguageRows(
  { t, format }: Pick<SpokenLanguage, "t" | "format">,
  source: Source,
): readonly TermRow[] {
  const { accessed, language } = source;
  return [
    publishedRow({ t }, source),
    ...(accessed === undefined
      ? []
      : [{ key: "accessed", term: t(($) => $.evidence.accessed), value: format.date(parseEdtf(accessed)) }]),
    { key: "language", term: t(($) => $.evidence.language), value: format.languageName(language) },
  ];
}
