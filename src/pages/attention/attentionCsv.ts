import type { AttentionItem, AttentionSection } from "../../domain/attentionItem.ts";
import { writeCsv } from "../../domain/csv.ts";
import type { Dataset } from "../../domain/dataset.ts";
import { factOf } from "../../domain/fact.ts";
import { inLanguage } from "../../domain/localized.ts";
import type { Evidence } from "../../domain/records/evidence.ts";
import type { Source } from "../../domain/records/source.ts";
import type { SpokenLanguage } from "../../i18n/LanguageProvider.tsx";
import { itemInWords } from "./itemInWords.ts";

/** The sources behind an item, each once: those of its fact, of the values that are disputed, or the source itself. */
function sourcesOf(dataset: Dataset, { fact, source, dispute }: AttentionItem): readonly Source[] {
  const evidence: readonly Evidence[] = [
    ...(fact === undefined ? [] : (factOf(dataset, fact)?.evidence ?? [])),
    ...(dataset.disputes.get(dispute ?? "")?.values.flatMap((value) => value.evidence) ?? []),
  ];
  const ids = new Set([...(source === undefined ? [] : [source]), ...evidence.map((one) => one.source)]);
  return [...ids].flatMap((id) => dataset.sources.get(id) ?? []);
}

/** The list as a file: one row for each point, with the sources behind it. */
export function attentionCsv(
  spoken: SpokenLanguage,
  dataset: Dataset,
  sections: readonly AttentionSection[],
  asOf: string,
): string {
  const { t, language } = spoken;
  const row = (item: AttentionItem): readonly string[] => {
    const partnership = dataset.partnerships.get(item.partnership ?? "")?.name;
    const sources = sourcesOf(dataset, item);
    return [
      t(($) => $.attention.rules[item.rule].title),
      itemInWords(spoken, dataset, item),
      partnership === undefined ? "" : inLanguage(partnership, language).text,
      item.days === undefined ? "" : String(item.days),
      asOf,
      sources.map(({ publisher }) => publisher).join("; "),
      sources.map(({ title }) => title).join("; "),
      sources.map(({ url }) => url).join("; "),
    ];
  };
  return writeCsv([
    [
      t(($) => $.attention.rule),
      t(($) => $.attention.csv.matter),
      t(($) => $.attention.partnership),
      t(($) => $.attention.csv.days),
      t(($) => $.attention.asOf),
      t(($) => $.attention.csv.publisher),
      t(($) => $.attention.csv.title),
      t(($) => $.attention.csv.address),
    ],
    ...sections.flatMap(({ items }) => items.map(row)),
  ]);
}
