import type { Partnership } from "../domain/records/partnership.ts";
import { useLanguage } from "../i18n/LanguageProvider.tsx";
import { Unknown } from "../ui/Unknown.tsx";

/** Whether a partnership is active, dormant or ended; or that nobody can tell. */
export function StatusWord({ of: { value } }: { readonly of: Partnership["status"] }) {
  const { t } = useLanguage();
  return value === "unknown" ? (
    <Unknown>{t(($) => $.partnershipStatus.unknown)}</Unknown>
  ) : (
    t(($) => $.partnershipStatus[value])
  );
}
