import { basisInWords } from "../../../data/ActChips.tsx";
import type { Dataset } from "../../../domain/dataset.ts";
import type { Localized } from "../../../domain/localized.ts";
import type { Evidence } from "../../../domain/records/evidence.ts";
import type { ParameterUnit } from "../../../domain/records/taxParameter.ts";
import { text, type WorkbookCell, wrapped } from "../../../domain/savings/workbookModel.ts";
import { isUnconfirmed } from "../../../domain/unconfirmed.ts";
import type { SpokenLanguage } from "../../../i18n/LanguageProvider.tsx";
import { plain } from "../results/plain.ts";
import { sourceCells, sourcesBehind } from "./citedSources.ts";
import type { SavingsExport } from "./SavingsExport.ts";

/** What one dated value rests on: its own evidence, or that of its parameter. */
export function evidenceOfValue(dataset: Dataset, parameter: string, index: number): readonly Evidence[] {
  const record = dataset["tax-parameters"].get(parameter);
  return record?.values[index]?.evidence ?? record?.evidence ?? [];
}

/** What a parameter is called. */
export function parameterTitle({ dataset, spoken }: Pick<SavingsExport, "dataset" | "spoken">, id: string): string {
  const record = dataset["tax-parameters"].get(id);
  return record === undefined ? id : plain(spoken, record.title);
}

/** The currency or the time that a parameter counts; undefined for shares, which carry their sign. */
function counted({ t }: Pick<SpokenLanguage, "t">, unit: ParameterUnit): string | undefined {
  if (unit.startsWith("uzs")) return "UZS";
  if (unit.startsWith("usd")) return "USD";
  return unit === "years" ? t(($) => $.calculatorExport.rates.years) : undefined;
}

/** What a parameter counts, and what it is taken of: "of gross pay", "UZS, income per calendar year". */
export function parameterUnit({ dataset, spoken }: SavingsExport, id: string): string {
  const record = dataset["tax-parameters"].get(id);
  if (record === undefined) return "";
  const unit = counted(spoken, record.unit);
  const base = record.base === undefined ? undefined : plain(spoken, record.base);
  return unit === undefined || base === undefined
    ? (unit ?? base ?? "")
    : spoken.t(($) => $.calculatorExport.rates.withBase, { unit, base });
}

/** Headings of what is said of every dated value. */
export function detailHeadings({ spoken: { t } }: SavingsExport): readonly string[] {
  return [
    t(($) => $.law.regime),
    t(($) => $.incentives.table.from),
    t(($) => $.incentives.table.lastDay),
    t(($) => $.incentives.table.certainty),
    t(($) => $.evidence.kinds.readings),
    t(($) => $.law.basis),
    t(($) => $.law.confidence),
    t(($) => $.law.unconfirmed),
    t(($) => $.law.caveat),
    t(($) => $.attention.csv.publisher),
    t(($) => $.attention.csv.address),
  ];
}

/** Widths of these columns in characters. */
export const DETAIL_WIDTHS: readonly number[] = [28, 12, 14, 28, 44, 34, 15, 15, 80, 60, 120];

/** A dated value with all that is known about it. */
export function parameterDetails(
  { dataset, spoken }: SavingsExport,
  parameter: string,
  index: number,
): readonly WorkbookCell[] {
  const { t } = spoken;
  const record = dataset["tax-parameters"].get(parameter);
  const dated = record?.values[index];
  if (record === undefined || dated === undefined) return [];
  const evidence = evidenceOfValue(dataset, parameter, index);
  const reading = dataset.readings.get(dated.reading?.id ?? "");
  const option = reading?.options.find(({ id }) => id === dated.reading?.option);
  const words = (one: Localized | undefined): string => (one === undefined ? "" : plain(spoken, one));
  return [
    wrapped(words(dataset.regimes.get(record.regime)?.title)),
    text(dated.from ?? ""),
    text(dated.until ?? ""),
    wrapped(t(($) => $.law.certainties[dated.certainty ?? "stated"])),
    wrapped(option === undefined ? "" : t(($) => $.law.underReading, { reading: plain(spoken, option.title) })),
    wrapped(basisInWords(spoken, dataset.acts, record.basis)),
    text(t(($) => $.law.confidences[record.confidence].label)),
    text(isUnconfirmed(dataset, evidence) ? t(($) => $.law.unconfirmed) : ""),
    wrapped(
      [dated.note, record.caveat]
        .flatMap((one) => one ?? [])
        .map(words)
        .join(" "),
    ),
    ...sourceCells(sourcesBehind(dataset, evidence)),
  ];
}
