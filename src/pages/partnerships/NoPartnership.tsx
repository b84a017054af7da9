import type { ReactNode } from "react";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";

type NoPartnershipProps = {
  /** The filters that are set, in words. */
  readonly filters: readonly string[];
  readonly action: ReactNode;
};

/** Says which filters left nothing over, and offers to clear them. */
export function NoPartnership({ filters, action }: NoPartnershipProps) {
  const { t } = useLanguage();
  return (
    <EmptyState level={2} title={t(($) => $.portfolio.empty.title)} action={action}>
      <p>{t(($) => $.portfolio.empty.because)}</p>
      <ul>
        {filters.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </EmptyState>
  );
}
