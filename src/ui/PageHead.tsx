import type { ReactNode } from "react";
import css from "./PageHead.module.css";

type PageHeadProps = {
  /** The finding, in full ink. */
  title: ReactNode;
  /** Its limit, in second ink. */
  limit?: ReactNode;
  lead?: ReactNode;
  /** Links to the pages above, inside their own `nav`. */
  breadcrumb?: ReactNode;
  /** Buttons for the whole page. */
  actions?: ReactNode;
};

/** The head of every page but the overview: what was found, and how far it goes. */
export function PageHead({ title, limit, lead, breadcrumb, actions }: PageHeadProps) {
  return (
    <div className={css["head"]}>
      {breadcrumb !== undefined && <div className={css["crumbs"]}>{breadcrumb}</div>}
      <h1 tabIndex={-1}>
        <span>{title}</span>
        {limit !== undefined && <> </>}
        {limit !== undefined && <span className={css["limit"]}>{limit}</span>}
      </h1>
      {lead !== undefined && <p className={css["lead"]}>{lead}</p>}
      {actions !== undefined && <div className={css["actions"]}>{actions}</div>}
    </div>
  );
}
