import { useDataset } from "../../../data/useDataset.ts";
import { inLanguage } from "../../../domain/localized.ts";
import { useLanguage } from "../../../i18n/LanguageProvider.tsx";

/** The name of a rate as the data have it: zones and classes are called the same wherever they stand. */
export function useRateName(): (parameter: string) => string {
  const { language } = useLanguage();
  const { dataset } = useDataset();
  return (parameter) => {
    const record = dataset["tax-parameters"].get(parameter);
    return record === undefined ? parameter : inLanguage(record.title, language).text;
  };
}
