import { RegimeLink } from "../../data/recordLinks.tsx";
import { useDataset } from "../../data/useDataset.ts";
import type { Condition } from "../../domain/records/condition.ts";
import type { Regime, RegimeRule } from "../../domain/records/regime.ts";
import { isUnconfirmed } from "../../domain/unconfirmed.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { validityInWords } from "../../i18n/validityInWords.ts";
import { FactList } from "../../ui/FactList.tsx";
import { Words } from "../../ui/Words.tsx";
import css from "./Particulars.module.css";
import { basisRow } from "./ruleRows.tsx";

/** What a company has to be to come under a regime, what follows for it, and the acts that set it. Remarks stand in the guide. */
export function OfRegime({ regime }: { readonly regime: Regime }) {
  const { t } = useLanguage();
  const { dataset } = useDataset();
  const { id, conditions, application, duties, lossOfStatus, risks, basis } = regime;
  const given = [...dataset.incentives.values()].some((incentive) => incentive.regime === id);
  return (
    <>
      {basis.length > 0 && <FactList rows={basisRow(t, regime)} />}
      <Rules title={t(($) => $.incentives.detail.conditions.title)} rules={conditions} />
      <Rules title={t(($) => $.incentives.detail.rules.application.title)} rules={application} />
      <Rules title={t(($) => $.incentives.detail.rules.duties.title)} rules={duties} />
      <Rules title={t(($) => $.incentives.detail.rules.lossOfStatus.title)} rules={lossOfStatus} />
      <Rules title={t(($) => $.incentives.detail.rules.risks.title)} rules={risks} />
      {given && (
        <p className={css["onward"]}>
          <RegimeLink id={id}>{t(($) => $.law.toRegime)}</RegimeLink>
        </p>
      )}
    </>
  );
}

type RulesProps = { readonly title: string; readonly rules: readonly (Condition | RegimeRule)[] | undefined };

/** Rules of one kind: when they are asked for, if only for a time, and whether anybody confirms them. */
function Rules({ title, rules = [] }: RulesProps) {
  const spoken = useLanguage();
  const { t } = spoken;
  const { dataset } = useDataset();
  if (rules.length === 0) return null;
  return (
    <div className={css["background"]}>
      <h4>{title}</h4>
      <ul>
        {rules.map((rule) => (
          <li key={rule.id}>
            <Words of={rule.title} />
            {isInTime(rule) && <span className={css["aside"]}>{validityInWords(spoken, rule)}</span>}
            {isUnconfirmed(dataset, rule.evidence) && (
              <span className={css["aside"]}>{t(($) => $.law.unconfirmed)}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

const isInTime = (rule: Condition | RegimeRule): rule is Condition =>
  ("from" in rule && rule.from !== undefined) || ("until" in rule && rule.until !== undefined);
