import type { Dataset } from "../domain/dataset.ts";
import type { Language } from "../domain/languages.ts";
import { inLanguage } from "../domain/localized.ts";
import type { PortfolioWords } from "../domain/portfolioOrder.ts";
import { compareWords } from "../i18n/collation.ts";

/** The words that the portfolio is ordered by, in the reader's language. */
export const portfolioWords = (dataset: Dataset, language: Language): PortfolioWords => ({
  compare: compareWords(language),
  name: ({ partnership }) => inLanguage(partnership.name, language).text,
  country: ({ partnership }) => {
    const place = dataset.places.get(partnership.country);
    return place === undefined ? "" : inLanguage(place.name, language).text;
  },
});
