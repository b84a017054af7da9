import { basisInWords } from "../../data/ActChips.tsx";
import { writeCsv } from "../../domain/csv.ts";
import type { Dataset } from "../../domain/dataset.ts";
import { citations } from "../../domain/evidence.ts";
import { incentiveRates } from "../../domain/incentiveRate.ts";
import { incentiveStanding } from "../../domain/incentiveStanding.ts";
import { inLanguage, type Localized } from "../../domain/localized.ts";
import type { Incentive } from "../../domain/records/incentive.ts";
import { isUnconfirmed } from "../../domain/unconfirmed.ts";
import type { SpokenLanguage } from "../../i18n/LanguageProvider.tsx";
import { rateInWords } from "../../i18n/rateInWords.ts";
import { untilInWords } from "../../i18n/validityInWords.ts";

/** The list as a file, as told of a day (days since 1970-01-01): one row for each incentive, with its sources. */
export function incentivesCsv(
  spoken: SpokenLanguage,
  dataset: Dataset,
  incentives: readonly Incentive[],
  day: number,
): string {
  const { t, language, format } = spoken;
  const plain = (text: Localized | undefined): string => (text === undefined ? "" : inLanguage(text, language).text);
  const row = (incentive: Incentive): readonly string[] => {
    const { standing, span } = incentiveStanding(incentive, day);
    const { phase } = span;
    const { rate, standard } = incentiveRates(dataset, incentive, day);
    const sources = [...new Set(citations(dataset, incentive.evidence).map(({ source }) => source))];
    return [
      plain(incentive.title),
      plain(dataset.regimes.get(incentive.regime)?.title),
      t(($) => $.incentives.kinds[incentive.kind]),
      format.list(
        incentive.beneficiaries.map((one) => t(($) => $.incentives.beneficiaries[one])),
        "and",
      ),
      rate === undefined ? plain(incentive.benefit) : rateInWords(spoken, rate),
      standard === undefined ? plain(incentive.instead) : rateInWords(spoken, standard),
      t(($) => $.incentives.standings[standing]),
      phase.from ?? "",
      phase.until ?? untilInWords(spoken, phase),
      t(($) => $.law.certainties[phase.certainty ?? "stated"]),
      plain(incentive.follows),
      incentive.conditions.map(({ title }) => plain(title)).join("; "),
      basisInWords(spoken, dataset.acts, incentive.basis),
      t(($) => $.law.confidences[incentive.confidence].label),
      isUnconfirmed(dataset, incentive.evidence) ? t(($) => $.law.unconfirmed) : "",
      plain(incentive.caveat),
      sources.map(({ publisher }) => publisher).join("; "),
      sources.map(({ title }) => title).join("; "),
      sources.map(({ url }) => url).join("; "),
    ];
  };
  return writeCsv([
    [
      t(($) => $.incentives.table.incentive),
      t(($) => $.law.regime),
      t(($) => $.incentives.filter.kind),
      t(($) => $.incentives.filter.who),
      t(($) => $.incentives.table.rate),
      t(($) => $.incentives.table.standard),
      t(($) => $.incentives.table.standing),
      t(($) => $.incentives.table.from),
      t(($) => $.incentives.table.lastDay),
      t(($) => $.incentives.table.certainty),
      t(($) => $.incentives.card.follows),
      t(($) => $.incentives.card.condition),
      t(($) => $.law.basis),
      t(($) => $.law.confidence),
      t(($) => $.law.unconfirmed),
      t(($) => $.law.caveat),
      t(($) => $.attention.csv.publisher),
      t(($) => $.attention.csv.title),
      t(($) => $.attention.csv.address),
    ],
    ...incentives.map(row),
  ]);
}
