import { Link } from "@tanstack/react-router";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { buttonClass } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { PortfolioAddress } from "./usePortfolioAddress.ts";

type ClearFiltersProps = {
  readonly address: PortfolioAddress;
  /** Beside other words: small and with its sign. Else it stands alone. */
  readonly aside?: boolean;
};

/** Leads to the same page without filters; order and view stay. */
export function ClearFilters({ address, aside = false }: ClearFiltersProps) {
  const { t, language } = useLanguage();
  return (
    <Link
      to="/{-$locale}/partnerships/"
      params={{ locale: language }}
      search={address.cleared}
      activeOptions={{ exact: true }}
      resetScroll={false}
      className={aside ? buttonClass({ tone: "quiet", small: true }) : buttonClass()}
    >
      {aside && <Icon name="reset" />}
      {t(($) => $.portfolio.filters.clear)}
    </Link>
  );
}
