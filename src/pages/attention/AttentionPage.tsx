import { Needs } from "../../data/Needs.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { dataDay, readDay } from "../../domain/asOf.ts";
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
  const asked = address.asOf === undefined ? undefined : readDay(address.asOf);
  const asOf = asked ?? ofData;
  return (
    <Wrap>
      <title>{t(($) => $.shell.pageTitle, { page: t(($) => $.attention.title) })}</title>
      <AttentionHead asOf={asOf} ofData={ofData} />
      {address.asOf !== undefined && asked === undefined && <RefusedDay given={address.asOf} ofData={ofData} />}
      {asOf === undefined ? (
        <Needs collections={["edition"]}>{null}</Needs>
      ) : (
        <AttentionView asOf={asOf} ofData={ofData} address={address} />
      )}
    </Wrap>
  );
}
