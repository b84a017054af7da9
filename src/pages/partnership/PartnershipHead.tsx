import { FactMarker } from "../../data/FactMarker.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { factKey } from "../../domain/fact.ts";
import { inLanguage } from "../../domain/localized.ts";
import type { Status } from "../../domain/status.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { LocalText } from "../../ui/LocalText.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Breadcrumb } from "./Breadcrumb.tsx";
import { CopyLink } from "./CopyLink.tsx";

/** The name, and in one breath: the firmest statement, the stage that is proven, and what is not reported. */
export function PartnershipHead({ status: { partnership, finding, stage } }: { readonly status: Status }) {
  const { t, language, format } = useLanguage();
  const { failures } = useDataset();
  const name = inLanguage(partnership.name, language);
  const { proven, stages } = stage;
  const unsigned = stages.find((one) => one.stage === "signed-intent")?.standing === "not-reported";
  // Without these files nobody can tell what is proven or signed.
  const judged = !(["events", "next-steps", "sources", "statements"] as const).some((one) => failures.has(one));
  return (
    <>
      <title>{t(($) => $.shell.pageTitle, { page: name.text })}</title>
      <PageHead
        breadcrumb={<Breadcrumb here={name.text} />}
        title={<LocalText {...name} pageLanguage={language} />}
        lead={
          <>
            {finding !== undefined && (
              <>
                <LocalText {...inLanguage(finding.text, language)} pageLanguage={language} />
                <FactMarker fact={factKey("statements", finding.id)} />{" "}
              </>
            )}
            {judged &&
              (proven === undefined
                ? t(($) => $.partnerships.detail.nothingProven)
                : t(($) => $.partnerships.detail.provenStage, {
                    n: format.number(proven.step),
                    stage: t(($) => $.stages[proven.stage].label),
                  }))}{" "}
            {judged && unsigned && t(($) => $.partnerships.noSignedDocument)}
          </>
        }
        actions={<CopyLink />}
      />
    </>
  );
}
