import { Link } from "@tanstack/react-router";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { buttonClass } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { PortfolioAddress } from "./usePortfolioAddress.ts";

/** Leads to the same page without filters; order and view stay. */
export function ClearFilters({ address }: { readonly address: PortfolioAddress }) {
  const { t, language } = useLanguage();
  return (
    <Link
      to="/{-$locale}/partnerships/"
      params={{ locale: language }}
      search={address.cleared}
      activeOptions={{ exact: true }}
      resetScroll={false}
      className={buttonClass({ tone: "quiet", small: true })}
    >
      <Icon name="reset" />
      {t(($) => $.portfolio.filters.clear)}
    </Link>
  );
}
