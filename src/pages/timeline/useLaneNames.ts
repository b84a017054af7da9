import { useDataset } from "../../data/useDataset.ts";
import { inLanguage, type LocalText } from "../../domain/localized.ts";
import { ENTRY_GROUPS, type LanesBy } from "../../domain/timelineLanes.ts";
import { compareWords } from "../../i18n/collation.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";

/** Gives lanes their names, and puts partnerships and countries into the order of the reader's alphabet; the lane without one is last. */
export function useLaneNames(by: LanesBy) {
  const { dataset } = useDataset();
  const { t, language } = useLanguage();
  const compare = compareWords(language);

  const nameOf = (id: string | undefined): LocalText => {
    if (id === undefined) return { text: t(($) => $.timeline.axis.noPartnership), lang: language };
    if (by === "kind") {
      const group = ENTRY_GROUPS.find((one) => one === id);
      return { text: group === undefined ? id : t(($) => $.timeline.axis.lanes[group]), lang: language };
    }
    const name = by === "partnership" ? dataset.partnerships.get(id)?.name : dataset.places.get(id)?.name;
    return name === undefined ? { text: id, lang: language } : inLanguage(name, language);
  };

  return <Lane extends { readonly id: string | undefined }>(
    lanes: readonly Lane[],
  ): readonly (Lane & { readonly name: LocalText })[] => {
    const named = lanes.map((lane) => ({ ...lane, name: nameOf(lane.id) }));
    if (by === "kind") return named;
    return named.sort((a, b) =>
      a.id === undefined || b.id === undefined
        ? Number(a.id === undefined) - Number(b.id === undefined)
        : compare(a.name.text, b.name.text),
    );
  };
}
