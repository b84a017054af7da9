import { FactWords } from "../../data/FactWords.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { factKey } from "../../domain/fact.ts";
import { inLanguage } from "../../domain/localized.ts";
import { BEHIND_THE_STAGE } from "../../domain/stage.ts";
import type { Status } from "../../domain/status.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Words } from "../../ui/Words.tsx";
import { Breadcrumb } from "./Breadcrumb.tsx";
import { CopyLink } from "./CopyLink.tsx";

/** The name, and in one breath: the firmest statement, the stage that is proven, and what is not reported. */
export function PartnershipHead({ status: { partnership, finding, stage } }: { readonly status: Status }) {
  const { t, language, format } = useLanguage();
  const { isWhole } = useDataset();
  const name = inLanguage(partnership.name, language).text;
  const { proven, stages } = stage;
  const unsigned = stages.find((one) => one.stage === "signed-intent")?.standing === "not-reported";
  // Without these files nobody can tell what is proven or signed.
  const judged = isWhole(BEHIND_THE_STAGE);
  return (
    <>
      <title>{t(($) => $.shell.pageTitle, { page: name })}</title>
      <PageHead
        breadcrumb={<Breadcrumb here={name} />}
        title={<Words of={partnership.name} />}
        {...((finding !== undefined || judged) && {
          lead: (
            <>
              {finding !== undefined && (
                <>
                  {/* A space in Japanese too: what stands before it is the mark, and no full stop. */}
                  <FactWords of={finding.text} fact={factKey("statements", finding.id)} />{" "}
                </>
              )}
              {judged &&
                (proven === undefined
                  ? t(($) => $.partnerships.detail.nothingProven)
                  : t(($) => $.partnerships.detail.provenStage, {
                      n: format.number(proven.step),
                      stage: t(($) => $.stages[proven.stage].label),
                    }))}
              {format.sentenceSpace}
              {judged && unsigned && t(($) => $.partnerships.noSignedDocument)}
            </>
          ),
        })}
        actions={<CopyLink />}
      />
    </>
  );
}
