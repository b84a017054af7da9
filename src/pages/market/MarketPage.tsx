import { Needs } from "../../data/Needs.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { indicatorGroups } from "../../domain/indicatorViews.ts";
import type { CollectionName } from "../../domain/records/collections.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Section } from "../../ui/Section.tsx";
import { Wrap } from "../../ui/Wrap.tsx";
import { AccessSection } from "./AccessSection.tsx";
import { AllFigures } from "./AllFigures.tsx";
import { IndicatorFigures } from "./IndicatorFigures.tsx";
import { MarketIndex, sectionOf } from "./MarketIndex.tsx";
import css from "./MarketPage.module.css";
import { ReachSection } from "./ReachSection.tsx";

/** Without the disagreements a finding could say more than the sources do. */
const BEHIND_THE_CHARTS: readonly CollectionName[] = ["indicators", "observations", "disputes"];

/** The figures of IT Park and the IT sector, the countries that can be served from Uzbekistan, and the way there. */
export function MarketPage() {
  const { t } = useLanguage();
  const { dataset, isWhole } = useDataset();
  const groups = indicatorGroups(dataset);
  const figures = groups.flatMap(({ views }) => views.flatMap((view) => view.figures));
  const known = figures.filter(({ values }) => values.length > 0).length;
  const missing = figures.length - known;
  const disputed = figures.filter((one) => one.disputed).length;
  const name = t(($) => $.market.title);
  // How many there are, and how many are missing, can only be said of whole files.
  const whole = isWhole(BEHIND_THE_CHARTS) && figures.length > 0;
  return (
    <Wrap>
      <title>{t(($) => $.shell.pageTitle, { page: name })}</title>
      <PageHead
        title={whole ? t(($) => $.market.found, { count: known }) : name}
        {...(whole && { limit: t(($) => $.market.foundLimit, { disputed, missing }) })}
        lead={t(($) => $.market.lead)}
        actions={whole && <AllFigures groups={groups} />}
      />
      <Needs collections={BEHIND_THE_CHARTS}>
        <MarketIndex groups={groups} />
        {groups
          .filter(({ group, views }) => group !== "country" || views.length > 0)
          .map(({ group, views }) => (
            <Section
              key={group}
              id={group === "country" ? "group-country" : sectionOf(group)}
              title={t(($) => $.market.groups[group].title)}
              lead={t(($) => $.market.groups[group].lead)}
            >
              {views.length === 0 && <p>{t(($) => $.market.index.none)}</p>}
              <div className={css["figures"]}>
                {views.map((view) => (
                  <IndicatorFigures key={view.indicator.id} view={view} />
                ))}
              </div>
            </Section>
          ))}
      </Needs>
      <AccessSection />
      <ReachSection />
    </Wrap>
  );
}
