import type { IncentiveRates } from "../domain/incentiveRate.ts";
import { isUnknown } from "../domain/records/fields.ts";
import type { Incentive } from "../domain/records/incentive.ts";
import { useLanguage } from "../i18n/LanguageProvider.tsx";
import { rateInWords } from "../i18n/rateInWords.ts";
import { classes } from "../ui/classes.ts";
import { Unknown } from "../ui/Unknown.tsx";
import { Words } from "../ui/Words.tsx";
import css from "./RateAgainstStandard.module.css";
import { useDataset } from "./useDataset.ts";

type RateAgainstStandardProps = {
  readonly incentive: Incentive;
  readonly rates: IncentiveRates;
  /** It does not hold on the day it is told of. */
  readonly faded: boolean;
};

/** What an incentive gives, in large letters, beside what holds without it. */
export function RateAgainstStandard({ incentive, rates: { rate, standard }, faded }: RateAgainstStandardProps) {
  const spoken = useLanguage();
  const { t } = spoken;
  const { dataset } = useDataset();
  const { instead } = incentive;
  // What was set aside in the data is not the silence of a source.
  const isLost = (id: string | undefined): boolean => id !== undefined && !dataset["tax-parameters"].has(id);
  const words = rate === undefined ? undefined : rateInWords(spoken, rate);
  // Beside nothing to pay, "no duty" says it twice.
  const benefit = rate?.values.every(({ value }) => value === 0) === true ? undefined : incentive.benefit;
  return (
    <div className={classes(css["rates"], faded && css["faded"])}>
      <div className={css["given"]}>
        {rate !== undefined && words !== undefined && (
          <Rate words={words} known={rate.values.some(({ value }) => !isUnknown(value))} />
        )}
        {benefit !== undefined && (
          <p className={css[rate === undefined ? "benefit" : "beside"]}>
            <Words of={benefit} />
          </p>
        )}
        {isLost(incentive.rate) && <Unknown>{t(($) => $.unknowns.unreadable)}</Unknown>}
        {rate === undefined && benefit === undefined && !isLost(incentive.rate) && (
          <Unknown>{t(($) => $.unknowns["not-stated"])}</Unknown>
        )}
        {rate?.depends === true && <p className={css["depends"]}>{t(($) => $.incentives.card.depends)}</p>}
      </div>
      {isLost(incentive.standard) && (
        <p className={css["standard"]}>
          <span className={css["label"]}>{t(($) => $.incentives.card.standard)}</span>
          <Unknown>{t(($) => $.unknowns.unreadable)}</Unknown>
        </p>
      )}
      {!isLost(incentive.standard) && (standard !== undefined || instead !== undefined) && (
        <p className={css[standard === undefined ? "inWords" : "standard"]}>
          <span className={css["label"]}>{t(($) => $.incentives.card.standard)}</span>
          <span className={css[standard === undefined ? "instead" : "otherwise"]}>
            {standard === undefined ? instead !== undefined && <Words of={instead} /> : rateInWords(spoken, standard)}
          </span>
        </p>
      )}
    </div>
  );
}

/** The figure large, its percent sign smaller; longer words at their own size. */
function Rate({ words, known }: { readonly words: string; readonly known: boolean }) {
  if (!known) return <Unknown>{words}</Unknown>;
  const [, figure, sign] = /^([\d.,]+)(\s?%)$/u.exec(words) ?? [];
  return figure === undefined ? (
    <p className={css[words.length <= LARGE ? "figure" : "wide"]}>{words}</p>
  ) : (
    <p className={css["figure"]}>
      {figure}
      <span className={css["sign"]}>{sign}</span>
    </p>
  );
}

/** More letters than this do not fit at the size of a figure. */
const LARGE = 7;
