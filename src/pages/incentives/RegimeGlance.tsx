import { useDataset } from "../../data/useDataset.ts";
import { bySize } from "../../domain/bySize.ts";
import { groupedBy } from "../../domain/groupedBy.ts";
import { rateComparison, widestReliefs } from "../../domain/incentiveComparison.ts";
import { incentiveStanding } from "../../domain/incentiveStanding.ts";
import { inLanguage } from "../../domain/localized.ts";
import type { Incentive } from "../../domain/records/incentive.ts";
import { type SpokenLanguage, useLanguage } from "../../i18n/LanguageProvider.tsx";
import { untilInWords } from "../../i18n/validityInWords.ts";
import css from "./RegimeGlance.module.css";
import { shareInWords } from "./shareInWords.ts";

type RegimeGlanceProps = {
  readonly incentives: readonly Incentive[];
  /** In days since 1970-01-01. */
  readonly day: number;
};

/** A line does not begin with the dot. */
const BETWEEN = "\u00A0· ";

/** So many rates, or else names, tell what a regime is about. */
const TELLING = 3;

/** A regime in two lines: the rates that fall most (or else what its incentives are called), how many there are, and until when. */
export function RegimeGlance({ incentives, day }: RegimeGlanceProps) {
  const spoken = useLanguage();
  const { t, format, language } = spoken;
  const { dataset } = useDataset();
  const present = incentives.filter((one) => incentiveStanding(one, day).standing !== "ended");
  const rates = widestReliefs(rateComparison(dataset, present, day).rows, TELLING).map((row) => {
    const levy = dataset["tax-parameters"].get(row.incentive.standard ?? "")?.title ?? row.incentive.title;
    return t(($) => $.incentives.glance.rate, {
      levy: inLanguage(levy, language).text,
      rate: shareInWords(format, row.rate),
      standard: shareInWords(format, row.standard),
    });
  });
  return (
    <>
      {rates.length > 0 ? (
        <span className={css["rates"]}>{rates.join(BETWEEN)}</span>
      ) : (
        <NamesAtAGlance incentives={incentives.slice(0, TELLING)} />
      )}
      <span className={css["rest"]}>
        {[t(($) => $.incentives.glance.count, { n: incentives.length }), ...endings(spoken, incentives, day)].join(
          BETWEEN,
        )}
      </span>
    </>
  );
}

/** What some incentives are called, in a line. */
export function NamesAtAGlance({ incentives }: { readonly incentives: readonly Incentive[] }) {
  const { language } = useLanguage();
  return (
    <span className={css["names"]}>
      {incentives.map(({ title }) => inLanguage(title, language).text).join(BETWEEN)}
    </span>
  );
}

/** The last days of some incentives, the earliest first, then those without one, then what is over; each with its number where they differ. */
function endings(spoken: SpokenLanguage, incentives: readonly Incentive[], day: number): readonly string[] {
  const { t } = spoken;
  const told = incentives
    .map((one) => incentiveStanding(one, day))
    .map(({ standing, span }) => ({ isOver: standing === "ended", span }))
    .toSorted((one, other) => Number(one.isOver) - Number(other.isOver) || bySize(one.span.until, other.span.until));
  const groups = groupedBy(told, ({ isOver, span }) => {
    if (isOver) return t(($) => $.incentives.standings.ended);
    return Number.isFinite(span.until)
      ? untilInWords(spoken, span.phase, "short")
      : t(($) => $.incentives.validity.noEnd);
  });
  return [...groups].map(([until, { length }]) =>
    groups.size === 1 ? until : t(($) => $.incentives.glance.ending, { until, n: length }),
  );
}
