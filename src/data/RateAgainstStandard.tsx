import type { IncentiveRates } from "../domain/incentiveRate.ts";
import { isUnknown } from "../domain/records/fields.ts";
import type { Incentive } from "../domain/records/incentive.ts";
import { useLanguage } from "../i18n/LanguageProvider.tsx";
import { rateInWords } from "../i18n/rateInWords.ts";
import { classes } from "../ui/classes.ts";
import { Unknown } from "../ui/Unknown.tsx";
import { Words } from "../ui/Words.tsx";
import css from "./RateAgainstStandard.module.css";

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
  const { instead } = incentive;
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
        {rate === undefined && benefit === undefined && <Unknown>{t(($) => $.unknowns["not-stated"])}</Unknown>}
        {rate?.depends === true && <p className={css["depends"]}>{t(($) => $.incentives.card.depends)}</p>}
      </div>
      {(standard !== undefined || instead !== undefined) && (
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
