import type { ReactNode } from "react";
import css from "./EmptyState.module.css";

type EmptyStateProps = {
  title: ReactNode;
  /** Names what emptied the list. */
  children?: ReactNode;
  /** The way back. */
  action?: ReactNode;
  level?: 2 | 3 | undefined;
};

/** Nothing to show, why, and the way back. */
export function EmptyState({ title, children, action, level = 3 }: EmptyStateProps) {
  const Title = level === 2 ? "h2" : "h3";
  return (
    <div className={css["empty"]}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path className={css["star"]} d="M4.2 4.2h15.6v15.6H4.2zM12 .97 23.03 12 12 23.03.97 12z" />
        <path className={css["heart"]} d="M12 8.2 15.8 12 12 15.8 8.2 12z" />
      </svg>
      <Title>{title}</Title>
      {children !== undefined && <div className={css["why"]}>{children}</div>}
      {action}
    </div>
  );
}
