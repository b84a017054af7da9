import type { Dataset } from "../../domain/dataset.ts";
import { inLanguage, type Localized } from "../../domain/localized.ts";
import { type FacetName, NO_STAGE } from "../../domain/portfolioFilter.ts";
import { PARTNERSHIP_STATUSES } from "../../domain/records/partnership.ts";
import { STAGES } from "../../domain/stage.ts";
import type { SpokenLanguage } from "../../i18n/LanguageProvider.tsx";

function recordName(dataset: Dataset, facet: FacetName, value: string): Localized | undefined {
  if (facet === "country") return dataset.places.get(value)?.name;
  if (facet === "sector") return dataset.topics.get(value)?.name;
  const organization = dataset.organizations.get(value);
  return organization?.shortName ?? organization?.name;
}

/** A value of a filter in words; undefined when the record that it names could not be read. */
export function facetWords(
  { t, language }: Pick<SpokenLanguage, "t" | "language">,
  dataset: Dataset,
  facet: FacetName,
  value: string,
): string | undefined {
  if (facet === "year") return value;
  if (facet === "stage") {
    const stage = STAGES.find((one) => one === value);
    return stage === undefined || value === NO_STAGE
      ? t(($) => $.partnerships.noStageProven)
      : t(($) => $.stages[stage].label);
  }
  if (facet === "status") {
    const status = PARTNERSHIP_STATUSES.find((one) => one === value);
    return status === undefined ? undefined : t(($) => $.partnershipStatus[status]);
  }
  const name = recordName(dataset, facet, value);
  return name === undefined ? undefined : inLanguage(name, language).text;
}
