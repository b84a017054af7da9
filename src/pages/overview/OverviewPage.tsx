import type { ReactNode } from "react";
import { Needs } from "../../data/Needs.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Columns } from "../../ui/Columns.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Wrap } from "../../ui/Wrap.tsx";
import { Firmness } from "./Firmness.tsx";
import { Gaps } from "./Gaps.tsx";
import { Ledger } from "./Ledger.tsx";
import { NextSteps } from "./NextSteps.tsx";
import { Offers } from "./Offers.tsx";
import { RecentTimeline } from "./RecentTimeline.tsx";
import { SeveralReadings } from "./SeveralReadings.tsx";
import { StatusHead } from "./StatusHead.tsx";

/** How the first partnership of the data stands: what is proven, what comes next, and what nobody has said. */
export function OverviewPage() {
  const { dataset } = useDataset();
  const { t } = useLanguage();
  const partnership = dataset.partnerships.values().next().value;
  if (partnership === undefined) {
    return (
      <Titled>
        <Wrap>
          <PageHead title={t(($) => $.overview.title)} />
          <Needs collections={["partnerships"]}>
            <EmptyState level={2} title={t(($) => $.overview.empty.title)}>
              <p>{t(($) => $.overview.empty.explanation)}</p>
            </EmptyState>
          </Needs>
        </Wrap>
      </Titled>
    );
  }
  return (
    <Titled>
      <StatusHead partnership={partnership} />
      <Wrap>
        <Columns split="wide-narrow">
          <NextSteps partnership={partnership} />
          <Gaps partnership={partnership} />
        </Columns>
        <Offers partnership={partnership} />
        <Columns split="narrow-wide">
          <Firmness partnership={partnership} />
          <RecentTimeline partnership={partnership} />
        </Columns>
        <SeveralReadings partnership={partnership} />
        <Ledger />
      </Wrap>
    </Titled>
  );
}

function Titled({ children }: { readonly children: ReactNode }) {
  const { t } = useLanguage();
  return (
    <>
      <title>{t(($) => $.shell.pageTitle, { page: t(($) => $.overview.title) })}</title>
      {children}
    </>
  );
}
