import { countryNumber } from "./countryNumbers.ts";
import type { Dataset } from "./dataset.ts";
import { extremes, figuresOf, type IndicatorFigure, isResult } from "./indicatorFigures.ts";
import type { Indicator } from "./records/indicator.ts";
import type { Market } from "./records/market.ts";
import { relations } from "./relations.ts";

/** The figures that every country of the table is asked for. */
export const MARKET_COLUMNS = ["population", "gdp", "gdp-per-head"] as const;

export type MarketColumn = (typeof MARKET_COLUMNS)[number];

export type MarketRow = {
  readonly market: Market;
  /** The code of the country (ISO 3166-1 alpha-2); a group of countries has none. */
  readonly code?: string;
  /** The same country in the atlas (ISO 3166-1 numeric); without it, it stands only in the table. */
  readonly number?: string;
  /** What is known of each column, newest first, forecasts last; empty when the data holds nothing. */
  readonly figures: Readonly<Record<MarketColumn, readonly IndicatorFigure[]>>;
  /** Figures of other indicators, each with its indicator. */
  readonly further: readonly { readonly indicator: Indicator; readonly figures: readonly IndicatorFigure[] }[];
};

const isColumn = (id: string): boolean => MARKET_COLUMNS.some((column) => column === id);

/** Every market with its figures, in the order of the file. */
export function marketAccess(dataset: Dataset): readonly MarketRow[] {
  const { observationsOfMarket } = relations(dataset);
  return [...dataset.markets.values()].map((market) => {
    const observations = observationsOfMarket(market.id);
    const of = (indicator: string) =>
      figuresOf(
        dataset,
        observations.filter((one) => one.indicator === indicator),
      )
        .toReversed()
        // What is, before what is expected.
        .toSorted((one, other) => Number(isResult(other)) - Number(isResult(one)));
    const code = dataset.places.get(market.place ?? "")?.code;
    const number = code === undefined ? undefined : countryNumber(code);
    return {
      market,
      ...(code !== undefined && { code }),
      ...(number !== undefined && { number }),
      figures: { population: of("population"), gdp: of("gdp"), "gdp-per-head": of("gdp-per-head") },
      further: [...new Set(observations.map(({ indicator }) => indicator))].flatMap((id) => {
        const indicator = dataset.indicators.get(id);
        return isColumn(id) || indicator === undefined ? [] : [{ indicator, figures: of(id) }];
      }),
    };
  });
}

/**
 * The figure by which a column is sorted: the newest that says what is. Where sources differ and none is settled on, the smallest
 * value; undefined when nothing is known.
 */
export function leadingFigure(figures: readonly IndicatorFigure[]): IndicatorFigure | undefined {
  const known = figures.filter(({ values }) => values.length > 0);
  return known.find(isResult) ?? known[0];
}

/** The number that a figure is sorted by. */
export const sortValue = (figure: IndicatorFigure | undefined): number | undefined =>
  figure === undefined ? undefined : figure.settled ? figure.values[0]?.value : extremes(figure.values)?.low.value;
