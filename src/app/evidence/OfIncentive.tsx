import { IncentiveLink } from "../../data/recordLinks.tsx";
import { useDataset } from "../../data/useDataset.ts";
import type { Incentive } from "../../domain/records/incentive.ts";
import { isUnconfirmed } from "../../domain/unconfirmed.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { validityInWords } from "../../i18n/validityInWords.ts";
import { FactList } from "../../ui/FactList.tsx";
import { Words } from "../../ui/Words.tsx";
import css from "./Particulars.module.css";
import { ruleRows } from "./ruleRows.tsx";
import { wordsRow } from "./wordsRow.tsx";

/** Under which regime and act an incentive stands, in which form it holds when, and how sure that is. */
export function OfIncentive({ incentive }: { readonly incentive: Incentive }) {
  const spoken = useLanguage();
  const { t } = spoken;
  const { dataset } = useDataset();
  const { id, regime, phases } = incentive;
  return (
    <>
      <FactList
        rows={[
          ...wordsRow(
            "regime",
            t(($) => $.law.regime),
            dataset.regimes.get(regime)?.title,
          ),
          {
            key: "phases",
            term: t(($) => $.evidence.particulars.valid),
            value: (
              <ul className={css["others"]}>
                {phases.map((phase) => (
                  <li key={phase.id}>
                    {validityInWords(spoken, phase)}
                    <span>
                      <Words of={phase.title} />
                    </span>
                    {phase.certainty !== undefined && (
                      <span>{t(($) => $.law.certainties[phase.certainty ?? "stated"])}</span>
                    )}
                    {isUnconfirmed(dataset, phase.evidence) && <span>{t(($) => $.law.unconfirmed)}</span>}
                  </li>
                ))}
              </ul>
            ),
          },
          ...ruleRows(t, dataset, incentive),
        ]}
      />
      <p className={css["onward"]}>
        <IncentiveLink id={id}>{t(($) => $.law.toIncentive)}</IncentiveLink>
      </p>
    </>
  );
}
