import { Needs } from "../../data/Needs.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { voicesOf } from "../../domain/evidence.ts";
import { inLanguage } from "../../domain/localized.ts";
import { unheardPartners } from "../../domain/unheardPartners.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Section } from "../../ui/Section.tsx";
import { Wrap } from "../../ui/Wrap.tsx";
import { Disagreement } from "./Disagreement.tsx";
import { SourceEntry } from "./SourceEntry.tsx";
import css from "./SourcesPage.module.css";

/** Every source with what rests on it, then the questions on which sources disagree. */
export function SourcesPage() {
  const { dataset } = useDataset();
  const { t } = useLanguage();
  const sources = [...dataset.sources.values()];
  const disputes = [...dataset.disputes.values()];
  return (
    <>
      <title>{t(($) => $.shell.pageTitle, { page: t(($) => $.shell.navigation.sources) })}</title>
      <Wrap>
        <SourcesHead />
        <Section title={t(($) => $.sources.all)} id="all">
          <Needs collections={["sources"]}>
            <ul className={css["list"]}>
              {sources.map((source) => (
                <SourceEntry key={source.id} source={source} />
              ))}
            </ul>
          </Needs>
        </Section>
        <Section
          title={t(($) => $.sources.disagreements)}
          id="disagreements"
          lead={disputes.length === 0 ? undefined : t(($) => $.sources.disagreementsLead, { count: disputes.length })}
        >
          <Needs collections={["disputes", "sources"]}>
            {disputes.length === 0 && <p>{t(($) => $.sources.noDisagreements)}</p>}
            <div className={css["disagreements"]}>
              {disputes.map((dispute) => (
                <Disagreement key={dispute.id} dispute={dispute} />
              ))}
            </div>
          </Needs>
        </Section>
      </Wrap>
    </>
  );
}

/** The finding: how many sources there are, how many voices they amount to, and whose voice is missing. */
function SourcesHead() {
  const { dataset } = useDataset();
  const { t, format, language } = useLanguage();
  if (dataset.unreadable.has("sources")) return <PageHead title={t(($) => $.shell.navigation.sources)} />;
  const sources = [...dataset.sources.values()];
  const voices = voicesOf(sources);
  const unheard = unheardPartners(dataset).map(({ name }) => inLanguage(name, language).text);
  return (
    <PageHead
      title={t(($) => $.sources.found, { count: sources.length })}
      limit={voices < sources.length ? t(($) => $.sources.voices, { count: voices }) : t(($) => $.sources.noneRepeats)}
      lead={
        unheard.length > 0
          ? t(($) => $.sources.leadNoneForPartner, { parties: format.list(unheard, "and") })
          : t(($) => $.sources.lead)
      }
    />
  );
}
