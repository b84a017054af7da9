import { FactMarker } from "../../data/FactMarker.tsx";
import { FactWords } from "../../data/FactWords.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { type FactKey, factOf } from "../../domain/fact.ts";
import type { PartnershipStage, StageStanding } from "../../domain/stage.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { StageTrack } from "../../ui/StageTrack.tsx";
import { Sentences } from "./Sentences.tsx";

/** The seven stages: what proves each one, or what it still lacks. */
export function ProofTrack({ stage }: { readonly stage: PartnershipStage }) {
  const { t } = useLanguage();
  return (
    <StageTrack
      ground="band"
      label={t(($) => $.overview.track.label)}
      stages={stage.stages.map((one) => ({
        key: one.stage,
        state: one.standing,
        status: t(($) => $.overview.track.status, {
          step: one.step,
          status: t(($) => $.stages.status[one.standing]),
        }),
        name: t(($) => $.stages[one.stage].label),
        line: one.standing === "proven" ? <Proof of={one} /> : <Lacking of={one} />,
        current: one.step === stage.proven?.step,
      }))}
    />
  );
}

/** The fact that proves a stage, with its marker. */
function Proof({ of }: { readonly of: StageStanding }) {
  const { dataset } = useDataset();
  const key = useTellingProof(of);
  const fact = key === undefined ? undefined : factOf(dataset, key);
  if (fact === undefined) return null;
  return <FactWords of={fact.title} fact={fact.key} />;
}

/** Of all that proves a signal a report says most plainly what it is; elsewhere the first fact stands for all. */
function useTellingProof({ stage, facts }: StageStanding): FactKey | undefined {
  const { dataset } = useDataset();
  const report = [...dataset.events.values()].find(
    ({ id, kind }) => stage === "signal" && kind === "report" && facts.includes(`events/${id}`),
  );
  return report === undefined ? facts[0] : `events/${report.id}`;
}

/** What a stage lacks; where a source claims it, with the marker of the claim. */
function Lacking({ of }: { readonly of: StageStanding }) {
  const { t } = useLanguage();
  const claim = of.facts[0];
  const claimedSteps = of.standing === "claimed" && of.stage === "agreed-steps";
  return (
    <>
      <Sentences
        all={of.lacks.map((lack) => ({
          key: lack,
          text:
            claimedSteps && lack === "named-steps"
              ? t(($) => $.overview.track.claimedSteps)
              : t(($) => $.overview.track.lacks[lack]),
        }))}
      />
      {claim !== undefined && <FactMarker fact={claim} />}
    </>
  );
}
