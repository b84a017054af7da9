import { IncentiveLink } from "../../data/recordLinks.tsx";
import { useDataset } from "../../data/useDataset.ts";
import type { Incentive } from "../../domain/records/incentive.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Section } from "../../ui/Section.tsx";
import { Words } from "../../ui/Words.tsx";
import css from "./Neighbours.module.css";

/** The other incentives of the same regime. */
export function Neighbours({ incentive: { id, regime } }: { readonly incentive: Incentive }) {
  const { t } = useLanguage();
  const { dataset } = useDataset();
  const others = [...dataset.incentives.values()].filter((one) => one.regime === regime && one.id !== id);
  if (others.length === 0) return null;
  return (
    <Section id="neighbours" title={t(($) => $.incentives.detail.neighbours)}>
      <ul className={css["others"]}>
        {others.map((one) => (
          <li key={one.id}>
            <IncentiveLink id={one.id}>
              <Words of={one.title} />
            </IncentiveLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
