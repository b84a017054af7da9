import type { ReactNode } from "react";
import { Needs } from "../../data/Needs.tsx";
import { PartnershipLink } from "../../data/recordLinks.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { byForce, statementsOf } from "../../domain/firmness.ts";
import type { Partnership } from "../../domain/records/partnership.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Section } from "../../ui/Section.tsx";
import { UnitRow, UnitRows } from "../../ui/UnitRow.tsx";

/** How many statements stand with which force, and what each force means; the word leads to the statements. */
export function Firmness({ partnership }: { readonly partnership: Partnership }) {
  const { dataset } = useDataset();
  const { format, t } = useLanguage();
  const statements = statementsOf(dataset, partnership.id);
  return (
    <Section
      title={t(($) => $.overview.firmness.title)}
      {...(statements.length > 0 && { lead: t(($) => $.overview.firmness.lead, { count: statements.length }) })}
    >
      <Needs collections={["statements", "events"]}>
        <UnitRows>
          {byForce(statements).map(({ force, statements: { length } }) => (
            <UnitRow
              key={force}
              force={force}
              label={t(($) => $.forces[force].label)}
              meaning={t(($) => $.forces[force].meaning)}
              count={length}
              printed={format.number(length)}
              {...(length > 0 && {
                link: (word: ReactNode) => (
                  <PartnershipLink id={partnership.id} part={`force-${force}`}>
                    {word}
                  </PartnershipLink>
                ),
              })}
            />
          ))}
        </UnitRows>
      </Needs>
    </Section>
  );
}
