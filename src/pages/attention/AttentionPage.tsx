import { useMemo } from "react";
import { Needs } from "../../data/Needs.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { dataDay, readAsOf } from "../../domain/asOf.ts";
import { attention } from "../../domain/attention.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Wrap } from "../../ui/Wrap.tsx";
import { AttentionHead } from "./AttentionHead.tsx";
import { AttentionView } from "./AttentionView.tsx";
import { RefusedDay } from "./RefusedDay.tsx";
import { useAttentionAddress } from "./useAttentionAddress.ts";

/** What needs a person's eye as of a day: that of the data, or another one that the address asks for. */
export function AttentionPage() {
  const { t } = useLanguage();
  const { dataset } = useDataset();
  const address = useAttentionAddress();
  const ofData = dataDay(dataset);
  const asked = address.asOf === undefined ? undefined : readAsOf(address.asOf);
  const asOf = asked ?? ofData;
  const sections = useMemo(() => (asOf === undefined ? [] : attention(dataset, asOf)), [dataset, asOf]);
  return (
    <Wrap>
      <title>{t(($) => $.shell.pageTitle, { page: t(($) => $.attention.title) })}</title>
      <AttentionHead sections={sections} asOf={asOf} ofData={ofData} />
      {address.asOf !== undefined && asked === undefined && <RefusedDay given={address.asOf} ofData={ofData} />}
      {asOf === undefined ? (
        <Needs collections={["edition"]}>{null}</Needs>
      ) : (
        <AttentionView all={sections} asOf={asOf} ofData={ofData} address={address} />
      )}
    </Wrap>
  );
}
