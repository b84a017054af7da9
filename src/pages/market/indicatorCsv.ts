import { writeCsv } from "../../domain/csv.ts";
import type { Dataset } from "../../domain/dataset.ts";
import type { FigureValue, IndicatorFigure } from "../../domain/indicatorFigures.ts";
import type { Indicator, Unit } from "../../domain/records/indicator.ts";
import type { SpokenLanguage } from "../../i18n/LanguageProvider.tsx";
import { missingInWords, periodInWords, plain, sourcesOf } from "./figureWords.ts";

const COLUMNS = [
  "indicator",
  "country",
  "role",
  "period",
  "edtf",
  "value",
  "reserve",
  "unit",
  "kind",
  "standing",
  "part",
  "scope",
  "note",
  "disputed",
  "publishers",
  "titles",
  "addresses",
] as const;

/** A share in percent, as its column says; rounding errors of the conversion are no decimals. */
const inUnit = (value: number, unit: Unit): string =>
  String(unit === "share" ? Number((value * 100).toPrecision(12)) : value);

/** A figure with what it belongs to. */
export type FigureOf = { readonly indicator: Indicator; readonly figure: IndicatorFigure; readonly market?: CountryOf };

/** The country that a figure is about, and the part that it plays. */
type CountryOf = { readonly name: string; readonly roles: string };

/**
 * Figures as a file: one row for each value that a source gives, and one for each period without a figure, with the reason. Numbers are
 * whole and unrounded, in the unit that the row names.
 */
export function figuresCsv(spoken: SpokenLanguage, dataset: Dataset, figures: readonly FigureOf[]): string {
  const { t } = spoken;
  const ofCountries = figures.some(({ market }) => market !== undefined);
  const row = ({ indicator, figure, market }: FigureOf, value: FigureValue | undefined, index: number): string[] => {
    const { observation } = figure;
    const cited = sourcesOf(dataset, value?.evidence ?? observation.evidence);
    const bound = value?.bound;
    return [
      plain(spoken, indicator.title),
      ...(ofCountries ? [market?.name ?? "", market?.roles ?? ""] : []),
      periodInWords(spoken, figure),
      observation.period,
      value === undefined ? (missingInWords(spoken, figure) ?? "") : inUnit(value.value, indicator.unit),
      bound === undefined ? "" : t(($) => $.figures.bounds[bound], { figure: "…" }),
      t(($) => $.figures.units[indicator.unit]),
      t(($) => $.figures.kinds[observation.kind]),
      value === undefined ? "" : t(($) => $.market.csv[figure.settled && index === 0 ? "shownValue" : "otherValue"]),
      observation.category === undefined ? "" : plain(spoken, observation.category),
      value?.scope === undefined ? "" : plain(spoken, value.scope),
      observation.note === undefined ? "" : plain(spoken, observation.note),
      figure.disputed ? t(($) => $.market.doubtful) : "",
      cited.map(({ publisher }) => publisher).join("; "),
      cited.map(({ title }) => title).join("; "),
      cited.map(({ url }) => url).join("; "),
    ];
  };
  return writeCsv([
    COLUMNS.filter((name) => ofCountries || (name !== "country" && name !== "role")).map((name) =>
      t(($) => $.market.csv[name]),
    ),
    ...figures.flatMap((one) =>
      one.figure.values.length === 0
        ? [row(one, undefined, 0)]
        : one.figure.values.map((value, index) => row(one, value, index)),
    ),
  ]);
}
