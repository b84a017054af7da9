import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useLanguage } from "../i18n/LanguageProvider.tsx";

type RecordLinkProps = {
  /** The name of the record. */
  readonly id: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
};

/** Leads to the page of a source. */
export function SourceLink({ id, children, className }: RecordLinkProps) {
  const { language } = useLanguage();
  return (
    <Link to="/{-$locale}/sources/$source/" params={{ locale: language, source: id }} className={className}>
      {children}
    </Link>
  );
}

/** Leads to the page of a partnership, or to a part of it. */
export function PartnershipLink({ id, part, children }: RecordLinkProps & { readonly part?: string }) {
  const { language } = useLanguage();
  return (
    <Link
      to="/{-$locale}/partnerships/$partnership/"
      params={{ locale: language, partnership: id }}
      {...(part !== undefined && { hash: part })}
    >
      {children}
    </Link>
  );
}

/** Leads to the page of an incentive. */
export function IncentiveLink({ id, children }: RecordLinkProps) {
  const { language } = useLanguage();
  return (
    <Link to="/{-$locale}/incentives/$incentive/" params={{ locale: language, incentive: id }}>
      {children}
    </Link>
  );
}

/** Leads to the guide, with the incentives of one regime. */
export function RegimeLink({ id, children }: RecordLinkProps) {
  const { language } = useLanguage();
  return (
    <Link to="/{-$locale}/incentives/" params={{ locale: language }} search={{ regime: id }}>
      {children}
    </Link>
  );
}

/** Leads to a disagreement with its values side by side, in the register. */
export function DisputeLink({ id, children }: RecordLinkProps) {
  const { language } = useLanguage();
  return (
    <Link
      to="/{-$locale}/disputes/"
      params={{ locale: language }}
      hash={`dispute-${id}`}
      activeOptions={{ includeHash: true }}
    >
      {children}
    </Link>
  );
}

/** What the portfolio can be filtered by from elsewhere: one value of one question. */
type PortfolioLinkProps = {
  readonly by: "country" | "sector";
  readonly id: string;
  readonly children: ReactNode;
};

/** Leads to the portfolio, filtered by the country or the sector that is named. */
export function PortfolioLink({ by, id, children }: PortfolioLinkProps) {
  const { language } = useLanguage();
  return (
    <Link to="/{-$locale}/partnerships/" params={{ locale: language }} search={{ [by]: [id] }}>
      {children}
    </Link>
  );
}
