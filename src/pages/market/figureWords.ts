import type { Dataset } from "../../domain/dataset.ts";
import { citations, citationsBySource } from "../../domain/evidence.ts";
import type { FigureValue, IndicatorFigure } from "../../domain/indicatorFigures.ts";
import { inLanguage, type Localized } from "../../domain/localized.ts";
import type { Evidence } from "../../domain/records/evidence.ts";
import { isUnknown } from "../../domain/records/fields.ts";
import type { Unit } from "../../domain/records/indicator.ts";
import type { Source } from "../../domain/records/source.ts";
import { figureInWords } from "../../i18n/figureInWords.ts";
import type { SpokenLanguage } from "../../i18n/LanguageProvider.tsx";

/** A text of the data for places that hold no markup: axis, tip, picture, file. */
export const plain = ({ language }: Pick<SpokenLanguage, "language">, text: Localized): string =>
  inLanguage(text, language).text;

/** The period of a figure at the precision that is known. */
export const periodInWords = ({ format }: Pick<SpokenLanguage, "format">, { date }: IndicatorFigure): string =>
  format.date(date);

/** A value with unit and reserve, as exact as its source gives it: "more than 300 companies", "USD 140.9 m". */
export const valueInWords = (spoken: SpokenLanguage, value: FigureValue, unit: Unit): string =>
  figureInWords(spoken, value, unit);

/** The same rounded, for titles: "USD 141 m". */
export const roundedInWords = (spoken: SpokenLanguage, value: FigureValue, unit: Unit): string =>
  figureInWords(spoken, value, unit, "table");

/** A value with what it counts and who says so, as far as that is known. */
export function valueWithSource(
  spoken: SpokenLanguage,
  value: FigureValue,
  unit: Unit,
  publishers: readonly string[],
): string {
  const { t, format } = spoken;
  const figure = valueInWords(spoken, value, unit);
  const by = format.list(publishers, "and");
  const scope = value.scope === undefined ? "" : plain(spoken, value.scope);
  if (scope !== "" && by !== "") return t(($) => $.market.valueScopeBy, { figure, scope, publishers: by });
  return scope === "" && by === "" ? figure : t(($) => $.market.valueBy, { figure, by: scope === "" ? by : scope });
}

/** A number on an axis or beside a mark, where the unit is said once for all. */
export function shortNumber({ format }: Pick<SpokenLanguage, "format">, value: number, unit: Unit): string {
  if (unit === "share") return format.percent(value);
  return Math.abs(value) >= 1e6 ? format.large(value, "short") : format.number(value);
}

/** The same with the reserve of its source. */
export function shortValue(spoken: SpokenLanguage, { value, bound }: FigureValue, unit: Unit): string {
  const figure = shortNumber(spoken, value, unit);
  return bound === undefined ? figure : spoken.t(($) => $.figures.bounds[bound], { figure });
}

/** Why there is no figure; undefined when there is one. */
export function missingInWords({ t }: Pick<SpokenLanguage, "t">, { observation, values }: IndicatorFigure) {
  const { value } = observation;
  return values.length === 0 && isUnknown(value) ? t(($) => $.unknowns[value.unknown]) : undefined;
}

/** The sources behind some evidence, each once. */
export const sourcesOf = (dataset: Dataset, evidence: readonly Evidence[]): readonly Source[] =>
  citationsBySource(citations(dataset, evidence)).map(({ source }) => source);

/** The publishers of some sources, each once. */
export const publishersOf = (dataset: Dataset, evidence: readonly Evidence[]): readonly string[] => [
  ...new Set(sourcesOf(dataset, evidence).map(({ publisher }) => publisher)),
];

/** All evidence of a figure: for the value that we show and for the others. */
export const evidenceBehind = (figures: readonly IndicatorFigure[]): readonly Evidence[] =>
  figures.flatMap(({ observation, values }) => [
    ...observation.evidence,
    ...values.flatMap(({ evidence }) => evidence),
  ]);
