import type { ReactNode } from "react";
import { FactWords } from "../../data/FactWords.tsx";
import { Needs } from "../../data/Needs.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { factKey } from "../../domain/fact.ts";
import type { Partnership } from "../../domain/records/partnership.ts";
import { BEHIND_THE_STAGE } from "../../domain/stage.ts";
import { statusOf } from "../../domain/status.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Masthead } from "../../ui/Masthead.tsx";
import { Words } from "../../ui/Words.tsx";
import { Wrap } from "../../ui/Wrap.tsx";
import { AsOf } from "./AsOf.tsx";
import { Lead } from "./Lead.tsx";
import { Parties } from "./Parties.tsx";
import { ProofTrack } from "./ProofTrack.tsx";

/** The head of the page. Its headline is what the firmest statement says, and the limit of it; no more. */
export function StatusHead({ partnership }: { readonly partnership: Partnership }) {
  const { dataset, isWhole } = useDataset();
  const status = statusOf(dataset, partnership.id);
  const whole = isWhole(BEHIND_THE_STAGE);
  const finding = status?.finding;

  return (
    <>
      <Masthead
        parties={<Parties partnership={partnership} />}
        finding={
          finding === undefined ? (
            <Words of={partnership.name} />
          ) : (
            <FactWords of={finding.text} fact={factKey("statements", finding.id)} />
          )
        }
        {...(isWhole(["next-steps"]) && status !== undefined && { limit: <Limit {...status.steps} /> })}
        {...(finding !== undefined && whole && { lead: <Lead event={finding.event} /> })}
        {...(whole && status !== undefined && { asOf: <AsOf status={status} /> })}
        {...(whole && status !== undefined && { track: <ProofTrack stage={status.stage} /> })}
      />
      {!whole && (
        <Wrap>
          <Needs collections={BEHIND_THE_STAGE}>{null}</Needs>
        </Wrap>
      )}
    </>
  );
}

/** What the finding must not be read as: one whole sentence per case. */
function Limit({ total, dated }: { readonly total: number; readonly dated: number }): ReactNode {
  const { t } = useLanguage();
  if (total === 0) return t(($) => $.overview.limits.noSteps);
  if (dated === 0) return t(($) => $.overview.limits.noneDated);
  return t(($) => $.overview.limits.someDated, { total, dated });
}
