import { PartnershipLink } from "../../data/recordLinks.tsx";
import { useDataset } from "../../data/useDataset.ts";
import type { RegisterGroup } from "../../domain/disputeRegister.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Section } from "../../ui/Section.tsx";
import { Disagreement } from "./Disagreement.tsx";
import css from "./GroupSection.module.css";
import { useGroupName } from "./useGroupName.ts";

type GroupSectionProps = {
  readonly group: RegisterGroup;
  /** The question that the filters would hide. */
  readonly hidden: string | undefined;
};

/** The questions about one partnership, or about one kind of thing that belongs to none. */
export function GroupSection({ group, hidden }: GroupSectionProps) {
  const { t } = useLanguage();
  const { dataset } = useDataset();
  const { key, partnership, entries } = group;
  return (
    <Section
      title={useGroupName(group)}
      id={`group-${key}`}
      action={
        partnership !== undefined && dataset.partnerships.has(partnership) ? (
          <PartnershipLink id={partnership}>{t(($) => $.overview.nextSteps.toPartnership)}</PartnershipLink>
        ) : undefined
      }
    >
      <div className={css["questions"]}>
        {entries.map((entry) => (
          <Disagreement key={entry.dispute.id} entry={entry} hidden={entry.dispute.id === hidden} />
        ))}
      </div>
    </Section>
  );
}
