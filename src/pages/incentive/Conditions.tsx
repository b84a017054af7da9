import { ActChips } from "../../data/ActChips.tsx";
import { Needs } from "../../data/Needs.tsx";
import type { Condition } from "../../domain/records/condition.ts";
import type { Incentive } from "../../domain/records/incentive.ts";
import type { Regime } from "../../domain/records/regime.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { validityInWords } from "../../i18n/validityInWords.ts";
import { Section } from "../../ui/Section.tsx";
import css from "./Conditions.module.css";
import { RuleList } from "./RuleList.tsx";

type ConditionsProps = { readonly incentive: Incentive; readonly regime: Regime | undefined };

/** What has to hold for this incentive, and for its regime as a whole. */
export function Conditions({ incentive, regime }: ConditionsProps) {
  const { t } = useLanguage();
  return (
    <Section id="conditions" title={t(($) => $.incentives.detail.conditions.title)}>
      <Needs collections={["regimes", "sources"]}>
        <div className={css["parts"]}>
          <div>
            <h3 className={css["of"]}>{t(($) => $.incentives.detail.conditions.own)}</h3>
            {incentive.conditions.length === 0 ? (
              <p>{t(($) => $.incentives.card.noCondition)}</p>
            ) : (
              <ConditionList conditions={incentive.conditions} />
            )}
          </div>
          {regime !== undefined && (
            <div>
              <h3 className={css["of"]}>{t(($) => $.incentives.detail.conditions.regime)}</h3>
              {(regime.conditions ?? []).length === 0 ? (
                <p>{t(($) => $.incentives.detail.conditions.none)}</p>
              ) : (
                <ConditionList conditions={regime.conditions ?? []} />
              )}
            </div>
          )}
        </div>
      </Needs>
    </Section>
  );
}

function ConditionList({ conditions }: { readonly conditions: readonly Condition[] }) {
  const spoken = useLanguage();
  return (
    <RuleList
      columns
      rules={conditions.map((one) => ({
        ...one,
        more: (
          <>
            {(one.from !== undefined || one.until !== undefined) && (
              <p className={css["when"]}>{validityInWords(spoken, one)}</p>
            )}
            {one.basis !== undefined && one.basis.length > 0 && <ActChips basis={one.basis} />}
          </>
        ),
      }))}
    />
  );
}
