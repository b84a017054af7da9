import { useParams } from "@tanstack/react-router";
import { UnreadablePage } from "../../data/UnreadablePage.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { statusOf } from "../../domain/status.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Wrap } from "../../ui/Wrap.tsx";
import { About } from "./About.tsx";
import { Acts } from "./Acts.tsx";
import { Amounts } from "./Amounts.tsx";
import { Disagreements } from "./Disagreements.tsx";
import { Neighbours } from "./Neighbours.tsx";
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
import { Unrecorded, useUnrecorded } from "./Unrecorded.tsx";

/** Everything about one partnership on one page: from who takes part to what nobody has said yet. */
export function PartnershipPage() {
  const { partnership: id } = useParams({ from: "/{-$locale}/partnerships/$partnership" });
  const { t } = useLanguage();
  const { dataset, failures } = useDataset();
  const status = statusOf(dataset, id);
  const unrecorded = useUnrecorded(id);
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
      <About partnership={status.partnership} />
      <StageReached status={status} />
      <Participants partnership={status.partnership} />
      {!unrecorded.has("amounts") && <Amounts partnership={id} />}
      {!unrecorded.has("acts") && <Acts partnership={id} />}
      {!unrecorded.has("statements") && <Topics partnership={id} />}
      {!unrecorded.has("statements") && <StatementsByForce partnership={id} />}
      <PartnershipTimeline partnership={id} />
      {!unrecorded.has("next-steps") && <StepsBoard partnership={id} />}
      <NextStageLacks stage={status.stage} />
      {!unrecorded.has("disputes") && <Disagreements partnership={id} />}
      {!unrecorded.has("open-questions") && <OpenQuestions partnership={id} />}
      <Unrecorded parts={unrecorded} />
      <Neighbours partnership={id} />
    </Wrap>
  );
}
