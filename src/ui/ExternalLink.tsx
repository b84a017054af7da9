import type { ReactNode } from "react";
import { useLanguage } from "../i18n/LanguageProvider.tsx";
import css from "./ExternalLink.module.css";
import { Icon } from "./Icon.tsx";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

type ExternalLinkProps = {
  href: string;
  children: ReactNode;
  /** Where there is room: the words "opens in a new tab" stand beside the icon instead of in its tooltip. */
  tabInWords?: boolean | undefined;
  className?: string | undefined;
};

/** A link that leaves the product: opens in a new tab, says so, and gives the other page no hold on this one. */
export function ExternalLink({ href, children, tabInWords = false, className }: ExternalLinkProps) {
  const { t } = useLanguage();
  const newTab = t(($) => $.shell.opensInNewTab);
  return (
    <a
      className={className ?? css["link"]}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      title={tabInWords ? undefined : newTab}
    >
      {children}
      {!tabInWords && <VisuallyHidden> ({newTab})</VisuallyHidden>}
      <Icon name="external-link" />
      {tabInWords && <span className={css["tab"]}>{newTab}</span>}
    </a>
  );
}
