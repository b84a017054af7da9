import type { ReactNode } from "react";
import css from "./ExternalLink.module.css";
import { Icon } from "./Icon.tsx";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

type ExternalLinkProps = {
  href: string;
  children: ReactNode;
  /** The words for "opens in a new tab". */
  newTab: string;
  className?: string | undefined;
};

/** A link that leaves the product: opens in a new tab, says so, and gives the other page no hold on this one. */
export function ExternalLink({ href, children, newTab, className }: ExternalLinkProps) {
  return (
    <a className={className ?? css["link"]} href={href} target="_blank" rel="noopener noreferrer" title={newTab}>
      {children}
      <VisuallyHidden> ({newTab})</VisuallyHidden>
      <Icon name="external-link" />
    </a>
  );
}
