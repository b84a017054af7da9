import { writeCsv } from "../../domain/csv.ts";
import type { Dataset } from "../../domain/dataset.ts";
import { parseEdtf } from "../../domain/edtf.ts";
import { inLanguage } from "../../domain/localized.ts";
import { isUnknown } from "../../domain/records/fields.ts";
import { allFactsRead } from "../../domain/restingOn.ts";
import type { SourceRow } from "../../domain/sourceList.ts";
import { unknownDateInWords } from "../../i18n/dateInWords.ts";
import type { SpokenLanguage } from "../../i18n/LanguageProvider.tsx";

/** The list of sources as a file, with what the lines leave out: language, day of reading, whose side, what it probably repeats. */
export function sourcesCsv(spoken: SpokenLanguage, dataset: Dataset, rows: readonly SourceRow[]): string {
  const { t, format, language } = spoken;
  const complete = allFactsRead(dataset);
  const nameOf = (record: { readonly name: Parameters<typeof inLanguage>[0] } | undefined): string =>
    record === undefined ? "" : inLanguage(record.name, language).text;
  return writeCsv([
    [
      t(($) => $.evidence.publisher),
      t(($) => $.evidence.sourceTitle),
      t(($) => $.sources.csv.address),
      t(($) => $.evidence.voice),
      t(($) => $.sources.side),
      t(($) => $.sources.weight),
      t(($) => $.evidence.language),
      t(($) => $.evidence.published),
      t(($) => $.evidence.accessed),
      t(($) => $.sources.csv.facts),
      t(($) => $.sources.csv.differs),
      t(($) => $.sources.partnership),
      t(($) => $.sources.csv.repeats),
    ],
    ...rows.map(({ source, supported, differing, partnerships }) => [
      source.publisher,
      source.described === true ? `${source.title} ${t(($) => $.sources.ourDescription)}` : source.title,
      source.url,
      t(($) => $.evidence.voices[source.voice]),
      source.speaksFor === undefined
        ? t(($) => $.evidence.speaksForNobody)
        : nameOf(dataset.organizations.get(source.speaksFor)),
      source.secondary === true ? t(($) => $.law.secondaryShort) : "",
      format.languageName(source.language),
      isUnknown(source.published)
        ? unknownDateInWords(spoken, source.published, "past")
        : format.date(parseEdtf(source.published)),
      source.accessed === undefined ? "" : format.date(parseEdtf(source.accessed)),
      // Of files that are not all there a count would be a guess.
      complete ? String(supported) : "",
      complete ? String(differing) : "",
      partnerships.map((id) => nameOf(dataset.partnerships.get(id))).join("; "),
      dataset.sources.get(source.repeats?.source ?? "")?.publisher ?? "",
    ]),
  ]);
}
