import { memo } from "react";
import { Needs } from "../../data/Needs.tsx";
import type { AttentionSection } from "../../domain/attentionItem.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Section } from "../../ui/Section.tsx";
import { BEHIND } from "./behindTheRules.ts";
import { ItemGroups } from "./ItemGroups.tsx";
import { ItemList } from "./ItemList.tsx";
import css from "./RuleSection.module.css";

/** More than this is not read from top to bottom: it is gathered in groups that open. */
const LONGEST_LIST = 50;

/**
 * One rule: what it means, how much of what it could find it found, and the points. These can be hundreds; they stay as they are while
 * evidence opens.
 */
export const RuleSection = memo(function RuleSection({
  section: { rule, examined, items },
}: {
  readonly section: AttentionSection;
}) {
  const { t } = useLanguage();
  return (
    <Section title={t(($) => $.attention.rules[rule].title)} lead={t(($) => $.attention.rules[rule].meaning)} id={rule}>
      <Needs collections={BEHIND[rule]}>
        <p className={css["coverage"]}>
          {t(($) => $.attention.rules[rule].coverage, { found: items.length, total: examined })}
        </p>
        {items.length === 0 ? (
          <p>{t(($) => $.attention.nothingToDo)}</p>
        ) : items.length > LONGEST_LIST ? (
          <ItemGroups items={items} />
        ) : (
          <ItemList items={items} />
        )}
      </Needs>
    </Section>
  );
});
