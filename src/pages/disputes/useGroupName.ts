import { useDataset } from "../../data/useDataset.ts";
import type { RegisterGroup } from "../../domain/disputeRegister.ts";
import { inLanguage } from "../../domain/localized.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";

/** The name of a group: that of its partnership, or of the kind of thing that its questions are about. */
export function useGroupName({ partnership, subject }: RegisterGroup): string {
  const { t, language } = useLanguage();
  const { dataset } = useDataset();
  const name = dataset.partnerships.get(partnership ?? "")?.name;
  return name === undefined ? t(($) => $.sources.kindGroups[subject]) : inLanguage(name, language).text;
}
