import type { Incentive } from "../domain/records/incentive.ts";
import { isUnconfirmed } from "../domain/unconfirmed.ts";
import { useLanguage } from "../i18n/LanguageProvider.tsx";
import { Unknown } from "../ui/Unknown.tsx";
import { useDataset } from "./useDataset.ts";

/** How far an incentive is backed, in a word; what rests on secondary notes alone is said to be unconfirmed. */
export function ConfidenceWords({ incentive: { confidence, evidence } }: { readonly incentive: Incentive }) {
  const { t } = useLanguage();
  const { dataset } = useDataset();
  const words = t(($) => $.law.confidences[confidence].label);
  if (!isUnconfirmed(dataset, evidence)) return words;
  return (
    <>
      {words} · <Unknown>{t(($) => $.law.unconfirmed)}</Unknown>
    </>
  );
}
