import { parseEdtf } from "../../domain/edtf.ts";
import { isUnknown } from "../../domain/records/fields.ts";
import type { Source } from "../../domain/records/source.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Unknown } from "../../ui/Unknown.tsx";

/** The day on which a source was published, or why it is not known. */
export function Published({ on }: { readonly on: Source["published"] }) {
  const { t, format } = useLanguage();
  if (isUnknown(on)) return <Unknown>{t(($) => $.unknowns[on.unknown])}</Unknown>;
  return format.date(parseEdtf(on), "long");
}
