import type { PortfolioRow } from "./portfolio.ts";
import { PARTNERSHIP_STATUSES } from "./records/partnership.ts";
import { STAGES } from "./stage.ts";

/** What the portfolio can be filtered by, in the order in which the filters stand. A year is that of the last event. */
export const PORTFOLIO_FACETS = ["stage", "status", "country", "sector", "partner", "year"] as const;

export type FacetName = (typeof PORTFOLIO_FACETS)[number];

/** The stage of a partnership of which nothing is proven. */
export const NO_STAGE = "none";

/** The chosen values of each facet. An empty list lets everything pass; several values of one facet widen it. */
export type PortfolioFilter = { readonly [Facet in FacetName]: readonly string[] };

export const NO_FILTER: PortfolioFilter = { stage: [], status: [], country: [], sector: [], partner: [], year: [] };

/** What a row has of each facet. A last event that lies in one of two years has both. */
const traits = (row: PortfolioRow): PortfolioFilter => ({
  stage: [row.proven?.stage ?? NO_STAGE],
  status: [row.status],
  country: [row.partnership.country],
  sector: row.partnership.sectors,
  partner: row.partners,
  year: row.lastYears.map(String),
});

const passes = (row: PortfolioRow, filter: PortfolioFilter, facets: readonly FacetName[]): boolean => {
  const has = traits(row);
  return facets.every((facet) => filter[facet].length === 0 || filter[facet].some((one) => has[facet].includes(one)));
};

/** The rows that pass every facet of which something is chosen. */
export const filterPortfolio = (rows: readonly PortfolioRow[], filter: PortfolioFilter): readonly PortfolioRow[] =>
  rows.filter((row) => passes(row, filter, PORTFOLIO_FACETS));

/** A value of a facet with the number of rows that it would show beside what the other facets leave. */
export type FacetValue = { readonly value: string; readonly count: number };

export type PortfolioFacets = { readonly [Facet in FacetName]: readonly FacetValue[] };

/** Stages and statuses keep their own order, years run backwards, and of the others the most frequent comes first. */
function ordered(facet: FacetName, values: readonly FacetValue[], frequency: ReadonlyMap<string, number>) {
  const fixed: readonly string[] | undefined =
    facet === "stage" ? [NO_STAGE, ...STAGES] : facet === "status" ? PARTNERSHIP_STATUSES : undefined;
  return values.toSorted((a, b) => {
    if (fixed !== undefined) return fixed.indexOf(a.value) - fixed.indexOf(b.value);
    if (facet === "year") return Number(b.value) - Number(a.value);
    return (frequency.get(b.value) ?? 0) - (frequency.get(a.value) ?? 0);
  });
}

/** What the rows can be filtered by: every value that occurs in them, whatever is chosen now. */
export function portfolioFacets(rows: readonly PortfolioRow[], filter: PortfolioFilter = NO_FILTER): PortfolioFacets {
  const facetOf = (facet: FacetName): readonly FacetValue[] => {
    const others = PORTFOLIO_FACETS.filter((one) => one !== facet);
    const frequency = new Map<string, number>();
    const left = new Map<string, number>();
    for (const row of rows) {
      const shown = passes(row, filter, others);
      for (const value of traits(row)[facet]) {
        frequency.set(value, (frequency.get(value) ?? 0) + 1);
        left.set(value, (left.get(value) ?? 0) + (shown ? 1 : 0));
      }
    }
    return ordered(
      facet,
      [...left].map(([value, count]) => ({ value, count })),
      frequency,
    );
  };
  return {
    stage: facetOf("stage"),
    status: facetOf("status"),
    country: facetOf("country"),
    sector: facetOf("sector"),
    partner: facetOf("partner"),
    year: facetOf("year"),
  };
}

/** The filter without values that occur in no row: an old address must not empty the page. */
export const knownFilter = (rows: readonly PortfolioRow[], filter: PortfolioFilter): PortfolioFilter => {
  const facets = portfolioFacets(rows);
  const known = (facet: FacetName) => filter[facet].filter((value) => facets[facet].some((one) => one.value === value));
  return {
    stage: known("stage"),
    status: known("status"),
    country: known("country"),
    sector: known("sector"),
    partner: known("partner"),
    year: known("year"),
  };
};

/** The filter with one value of a facet taken in, or left out when it was in. */
export const toggled = (filter: PortfolioFilter, facet: FacetName, value: string): PortfolioFilter => ({
  ...filter,
  [facet]: filter[facet].includes(value) ? filter[facet].filter((one) => one !== value) : [...filter[facet], value],
});

/** How many values are chosen in all. */
export const chosenIn = (filter: PortfolioFilter): number =>
  PORTFOLIO_FACETS.reduce((sum, facet) => sum + filter[facet].length, 0);
