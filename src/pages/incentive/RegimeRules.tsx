import type { Regime } from "../../domain/records/regime.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Columns } from "../../ui/Columns.tsx";
import { Section } from "../../ui/Section.tsx";
import { Words } from "../../ui/Words.tsx";
import { RuleList } from "./RuleList.tsx";

/** What the regime behind an incentive asks for: how to apply, duties, what losing the status means, and what endangers it. */
export function RegimeRules({ regime }: { readonly regime: Regime }) {
  return (
    <>
      <Columns split="equal">
        <Rules regime={regime} part="application" />
        <Rules regime={regime} part="duties" />
      </Columns>
      <Columns split="equal">
        <Rules regime={regime} part="lossOfStatus" />
        <Rules regime={regime} part="risks" />
      </Columns>
    </>
  );
}

type RulesProps = {
  readonly regime: Regime;
  readonly part: "application" | "duties" | "lossOfStatus" | "risks";
};

function Rules({ regime, part }: RulesProps) {
  const { t } = useLanguage();
  const rules = regime[part] ?? [];
  return (
    <Section id={part} title={t(($) => $.incentives.detail.rules[part].title)} lead={<Words of={regime.title} />}>
      {rules.length === 0 ? (
        <p>{t(($) => $.incentives.detail.rules[part].none)}</p>
      ) : (
        <RuleList rules={rules} steps={part === "application"} />
      )}
    </Section>
  );
}
