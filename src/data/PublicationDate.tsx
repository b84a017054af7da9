import { parseEdtf } from "../domain/edtf.ts";
import { isUnknown } from "../domain/records/fields.ts";
import type { Source } from "../domain/records/source.ts";
import { unknownDateInWords } from "../i18n/dateInWords.ts";
import { useLanguage } from "../i18n/LanguageProvider.tsx";
import { Unknown } from "../ui/Unknown.tsx";

type PublicationDateProps = {
  readonly published: Source["published"];
  /** Where room is scarce: "21 Dec 2025". */
  readonly short?: boolean;
};

/** The day on which a source came out, or the words for why it is not known. */
export function PublicationDate({ published, short = false }: PublicationDateProps) {
  const spoken = useLanguage();
  if (isUnknown(published)) return <Unknown>{unknownDateInWords(spoken, published, "past")}</Unknown>;
  return <span>{spoken.format.date(parseEdtf(published), short ? "short" : "long")}</span>;
}
