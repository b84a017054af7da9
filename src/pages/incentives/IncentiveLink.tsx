import { Link } from "@tanstack/react-router";
import type { Incentive } from "../../domain/records/incentive.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Words } from "../../ui/Words.tsx";

/** Leads to the page of an incentive. */
export function IncentiveLink({ incentive: { id, title } }: { readonly incentive: Incentive }) {
  const { language } = useLanguage();
  return (
    <Link to="/{-$locale}/incentives/$incentive/" params={{ locale: language, incentive: id }}>
      <Words of={title} />
    </Link>
  );
}
