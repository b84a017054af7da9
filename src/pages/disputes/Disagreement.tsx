import { memo } from "react";
import { FactWords } from "../../data/FactWords.tsx";
import { IncentiveLink } from "../../data/recordLinks.tsx";
import { useDataset } from "../../data/useDataset.ts";
import type { RegisterEntry } from "../../domain/disputeRegister.ts";
import { factKey, factOf } from "../../domain/fact.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Words } from "../../ui/Words.tsx";
import css from "./Disagreement.module.css";
import { DisputedValue } from "./DisputedValue.tsx";

type DisagreementProps = {
  readonly entry: RegisterEntry;
  /** The filters would hide it; it is here because the address points to it. */
  readonly hidden: boolean;
};

/**
 * One question on which sources disagree, or one doubt: the values side by side, then which one is shown and why. It stays as it is
 * while evidence opens beside it.
 */
export const Disagreement = memo(function Disagreement({ entry: { dispute, standing }, hidden }: DisagreementProps) {
  const { dataset } = useDataset();
  const { t } = useLanguage();
  const { id, kind = "disagreement", question, values, shown, reason, subject } = dispute;
  const key = factKey(subject.collection, subject.id);
  const fact = factOf(dataset, key);
  const heading = `dispute-${id}-heading`;
  return (
    <article className={css["disagreement"]} id={`dispute-${id}`} aria-labelledby={heading}>
      <header>
        {hidden && <p className={css["asked"]}>{t(($) => $.disputes.asked)}</p>}
        <p className={css["kind"]}>
          <span>{t(($) => $.disputes.kinds[kind])}</span>
          <span className={css[standing]}>{t(($) => $.disputes.standings[standing])}</span>
        </p>
        <h3 id={heading}>
          <Words of={question} />
        </h3>
        {fact !== undefined && (
          <p className={css["concerns"]}>
            <span className={css["term"]}>{t(($) => $.disputes.concerns)}</span>
            <span>
              <FactWords of={fact.title} fact={key} />
            </span>
            {subject.collection === "incentives" && (
              <IncentiveLink id={subject.id}>{t(($) => $.law.toIncentive)}</IncentiveLink>
            )}
          </p>
        )}
      </header>
      <ul className={css["values"]}>
        {values.map((value, index) => (
          <DisputedValue
            // biome-ignore lint/suspicious/noArrayIndexKey: a dispute names its values by position (`shown`)
            key={index}
            value={value}
            standing={shown === null ? "open" : shown === index ? "shown" : "other"}
          />
        ))}
      </ul>
      <div className={css["reason"]}>
        <p className={css[shown === null ? "unsettled" : "term"]}>
          {shown === null ? t(($) => $.evidence.noValueShown) : t(($) => $.evidence.reasonForShownValue)}
        </p>
        <p>
          <Words of={reason} />
        </p>
      </div>
    </article>
  );
});
