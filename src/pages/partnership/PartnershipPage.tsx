import { useParams } from "@tanstack/react-router";
import { UnreadablePage } from "../../data/UnreadablePage.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { statusOf } from "../../domain/status.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Wrap } from "../../ui/Wrap.tsx";
import { Disagreements } from "./Disagreements.tsx";
import { NextStageLacks } from "./NextStageLacks.tsx";
import { NoSuchPartnership } from "./NoSuchPartnership.tsx";
import { OpenQuestions } from "./OpenQuestions.tsx";
import { Participants } from "./Participants.tsx";
import { PartnershipHead } from "./PartnershipHead.tsx";
import { PartnershipTimeline } from "./PartnershipTimeline.tsx";
import { StageReached } from "./StageReached.tsx";
import { StatementsByForce } from "./StatementsByForce.tsx";
import { StepsBoard } from "./StepsBoard.tsx";
import { Topics } from "./Topics.tsx";

/** Everything about one partnership on one page: from who takes part to what nobody has said yet. */
export function PartnershipPage() {
  const { partnership: id } = useParams({ from: "/{-$locale}/partnerships/$partnership" });
  const { t } = useLanguage();
  const { dataset, failures } = useDataset();
  const status = statusOf(dataset, id);
  if (status === undefined) {
    if (!failures.has("partnerships")) return <NoSuchPartnership />;
    return (
      <Wrap>
        <UnreadablePage title={t(($) => $.shell.navigation.partnerships)} collection="partnerships" />
      </Wrap>
    );
  }
  return (
    <Wrap>
      <PartnershipHead status={status} />
      <StageReached status={status} />
      <Participants partnership={status.partnership} />
      <Topics partnership={id} />
      <StatementsByForce partnership={id} />
      <PartnershipTimeline partnership={id} />
      <StepsBoard partnership={id} />
      <NextStageLacks stage={status.stage} />
      <Disagreements partnership={id} />
      <OpenQuestions partnership={id} />
    </Wrap>
  );
}
