import { type ReactNode, useId } from "react";
import { FactList } from "./FactList.tsx";
import css from "./NextStepCard.module.css";
import type { TermRow } from "./TermRows.tsx";

type NextStepCardProps = {
  /** The force of the statement behind it, a `ForceMark`. */
  kind?: ReactNode;
  title: ReactNode;
  /** What has to happen. */
  children?: ReactNode;
  /** Date, owner, place; unknown values as `Unknown`. */
  rows: readonly TermRow[];
  action?: ReactNode;
};

/** A next step. Saffron means this and nothing else. */
export function NextStepCard({ kind, title, children, rows, action }: NextStepCardProps) {
  const heading = useId();
  return (
    <article className={css["card"]} aria-labelledby={heading}>
      {kind !== undefined && <div className={css["kind"]}>{kind}</div>}
      <h3 id={heading}>{title}</h3>
      {children !== undefined && <div className={css["what"]}>{children}</div>}
      <div className={css["rows"]}>
        <FactList rows={rows} ground="saffron" />
      </div>
      {action !== undefined && <div className={css["action"]}>{action}</div>}
    </article>
  );
}

/** The cards side by side. */
export function NextStepCards({ children }: { children: ReactNode }) {
  return <div className={css["cards"]}>{children}</div>;
}
