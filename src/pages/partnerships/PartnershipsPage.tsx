import { Needs } from "../../data/Needs.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { statusOf } from "../../domain/status.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Wrap } from "../../ui/Wrap.tsx";
import { PartnershipEntry } from "./PartnershipEntry.tsx";
import css from "./PartnershipsPage.module.css";

/** Every partnership with how far it has come and what comes next. */
export function PartnershipsPage() {
  const { t } = useLanguage();
  const { dataset, isWhole } = useDataset();
  const all = [...dataset.partnerships.keys()].flatMap((id) => statusOf(dataset, id) ?? []);
  // Said only when it can be known: without events and sources nobody can tell what was signed.
  const unsigned =
    all.length > 0 &&
    isWhole(["partnerships", "events", "sources"]) &&
    all.every(({ stage }) => stage.stages.find((one) => one.stage === "signed-intent")?.standing === "not-reported");
  const name = t(($) => $.shell.navigation.partnerships);
  return (
    <Wrap>
      <title>{t(($) => $.shell.pageTitle, { page: name })}</title>
      <PageHead
        title={all.length === 0 ? name : t(($) => $.partnerships.recorded, { count: all.length })}
        {...(unsigned && { limit: t(($) => $.partnerships.noSignedDocument) })}
        lead={t(($) => $.partnerships.lead)}
      />
      <div className={css["entries"]}>
        <Needs collections={["partnerships"]}>
          {all.length === 0 && (
            <EmptyState level={2} title={t(($) => $.partnerships.none.title)}>
              <p>{t(($) => $.partnerships.none.explanation)}</p>
            </EmptyState>
          )}
          {all.map((status) => (
            <PartnershipEntry key={status.partnership.id} status={status} />
          ))}
        </Needs>
      </div>
    </Wrap>
  );
}
