import type { Dataset } from "../../domain/dataset.ts";
import { PORTFOLIO_FACETS, type PortfolioFilter } from "../../domain/portfolioFilter.ts";
import type { SpokenLanguage } from "../../i18n/LanguageProvider.tsx";
import { facetWords } from "./facetWords.ts";

/** The filters that are set, one phrase per question: "Country: Japan or China". Empty when none is. */
export const filterInWords = (
  spoken: Pick<SpokenLanguage, "t" | "language" | "format">,
  dataset: Dataset,
  filter: PortfolioFilter,
): readonly string[] =>
  PORTFOLIO_FACETS.flatMap((facet) => {
    const names = filter[facet].flatMap((value) => facetWords(spoken, dataset, facet, value) ?? []);
    if (names.length === 0) return [];
    const { t, format } = spoken;
    return t(($) => $.portfolio.filters.named, {
      question: t(($) => $.portfolio.filters[facet]),
      names: format.list(names, "or"),
    });
  });
