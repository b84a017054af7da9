import { Needs } from "../../data/Needs.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { dataDay, readAsOf } from "../../domain/asOf.ts";
import type { CollectionName } from "../../domain/records/collections.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Callout } from "../../ui/Callout.tsx";
import { Wrap } from "../../ui/Wrap.tsx";
import { IncentivesHead } from "./IncentivesHead.tsx";
import css from "./IncentivesPage.module.css";
import { IncentivesView } from "./IncentivesView.tsx";
import { useIncentivesAddress } from "./useIncentivesAddress.ts";

/** Without any of these a card would be wrong or say less than we know. */
export const BEHIND_INCENTIVES: readonly CollectionName[] = [
  "incentives",
  "regimes",
  "tax-parameters",
  "acts",
  "edition",
];

/** Every incentive with its rate against the standard one, its last valid day, its condition and its act. */
export function IncentivesPage() {
  const { t } = useLanguage();
  const { dataset } = useDataset();
  const address = useIncentivesAddress();
  const ofData = dataDay(dataset);
  const asked = address.on === undefined ? undefined : readAsOf(address.on);
  const day = asked ?? ofData;
  return (
    <Wrap>
      <title>{t(($) => $.shell.pageTitle, { page: t(($) => $.incentives.title) })}</title>
      <IncentivesHead day={day} />
      {address.on !== undefined && asked === undefined && (
        <div className={css["refused"]}>
          <Callout tone="warn" title={t(($) => $.attention.refused, { given: address.on })}>
            <p>{t(($) => $.incentives.refusedWhy)}</p>
          </Callout>
        </div>
      )}
      <Needs collections={BEHIND_INCENTIVES}>
        {day !== undefined && <IncentivesView day={day} asked={asked} address={address} />}
      </Needs>
    </Wrap>
  );
}
