import type { Dataset } from "../domain/dataset.ts";
import type { Language } from "../domain/languages.ts";
import { inLanguage } from "../domain/localized.ts";
import { compareWords } from "../i18n/collation.ts";

/** Partnerships to choose from, by their names in the reader's alphabet. A name that no partnership has is left out. */
export function partnershipOptions(
  dataset: Dataset,
  language: Language,
  ids: Iterable<string>,
): { value: string; label: string }[] {
  const compare = compareWords(language);
  return [...new Set(ids)]
    .flatMap((id) => dataset.partnerships.get(id) ?? [])
    .map(({ id, name }) => ({ value: id, label: inLanguage(name, language).text }))
    .sort((a, b) => compare(a.label, b.label));
}
