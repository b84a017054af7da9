import { useDataset } from "../../data/useDataset.ts";
import { groupedBy } from "../../domain/groupedBy.ts";
import { rateComparison, widestReliefs } from "../../domain/incentiveComparison.ts";
import { incentiveStanding } from "../../domain/incentiveStanding.ts";
import { inLanguage } from "../../domain/localized.ts";
import type { Incentive } from "../../domain/records/incentive.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { untilInWords } from "../../i18n/validityInWords.ts";
import css from "./RegimeGlance.module.css";
import { sharesInWords } from "./sharesInWords.ts";

type RegimeGlanceProps = {
  readonly incentives: readonly Incentive[];
  /** In days since 1970-01-01. */
  readonly day: number;
};

/** So many rates, or else names, tell what a regime is about. */
const TELLING = 3;

/** Some incentives in a line or two: how many, the rates that fall most (or else what they are called), and until when they hold. */
export function RegimeGlance({ incentives, day }: RegimeGlanceProps) {
  const spoken = useLanguage();
  const { t, format, language } = spoken;
  const { dataset } = useDataset();
  const present = incentives.filter((one) => incentiveStanding(one, day).standing !== "ended");
  const rates = widestReliefs(rateComparison(dataset, present, day).rows, TELLING).map(({ incentive, rate, standard }) =>
    t(($) => $.incentives.glance.rate, {
      levy: inLanguage(dataset["tax-parameters"].get(incentive.standard ?? "")?.title ?? incentive.title, language).text,
      rate: sharesInWords(format, rate),
      standard: sharesInWords(format, standard),
    }),
  );
  const names = incentives.slice(0, TELLING).map(({ title }) => inLanguage(title, language).text);
  return (
    <div className={css["glance"]}>
      {rates.length > 0 ? (
        <p className={css["rates"]}>{format.list(rates, "and")}</p>
      ) : (
        <p className={css["titles"]}>
          {t(($) => (names.length < incentives.length ? $.incentives.glance.among : $.incentives.glance.these), {
            names: names.join("; "),
          })}
        </p>
      )}
      <p>{t(($) => $.incentives.glance.count, { n: incentives.length })}</p>
      {[...endings(incentives, day)].map(([ending, members]) => {
        const words = ending === undefined ? t(($) => $.incentives.standings.ended) : untilInWords(spoken, ending, "short");
        return (
          <p key={words}>
            {members.length === incentives.length
              ? words
              : t(($) => $.incentives.glance.ending, { until: words, n: members.length })}
          </p>
        );
      })}
    </div>
  );
}
