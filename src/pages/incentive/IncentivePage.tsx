import { useParams } from "@tanstack/react-router";
import { Needs } from "../../data/Needs.tsx";
import { UnreadablePage } from "../../data/UnreadablePage.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { dataDay } from "../../domain/asOf.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Wrap } from "../../ui/Wrap.tsx";
import { Conditions } from "./Conditions.tsx";
import { Doubts } from "./Doubts.tsx";
import { History } from "./History.tsx";
import { IncentiveHead } from "./IncentiveHead.tsx";
import { Neighbours } from "./Neighbours.tsx";
import { NoSuchIncentive } from "./NoSuchIncentive.tsx";
import { OverTime } from "./OverTime.tsx";
import { RegimeRules } from "./RegimeRules.tsx";

/** Everything about one incentive on one page: from its rate and its last day to how to apply and what losing the status means. */
export function IncentivePage() {
  const { incentive: id } = useParams({ from: "/{-$locale}/incentives/$incentive" });
  const { t } = useLanguage();
  const { dataset, failures } = useDataset();
  const incentive = dataset.incentives.get(id);
  const day = dataDay(dataset);
  if (incentive === undefined) {
    if (!failures.has("incentives")) return <NoSuchIncentive />;
    return (
      <Wrap>
        <UnreadablePage title={t(($) => $.incentives.title)} collection="incentives" />
      </Wrap>
    );
  }
  const regime = dataset.regimes.get(incentive.regime);
  return (
    <Wrap>
      <IncentiveHead incentive={incentive} day={day} />
      <Needs collections={["tax-parameters", "acts", "sources", "edition"]}>
        <OverTime incentive={incentive} />
      </Needs>
      <Conditions incentive={incentive} regime={regime} />
      <Needs collections={["regimes"]}>{regime !== undefined && <RegimeRules regime={regime} />}</Needs>
      <Doubts incentive={incentive} />
      <History incentive={incentive} />
      <Neighbours incentive={incentive} />
    </Wrap>
  );
}
