import type { ReactNode } from "react";
import css from "./Callout.module.css";
import { classes } from "./classes.ts";
import { Icon, type IconName } from "./Icon.tsx";

export type CalloutTone = "note" | "warn" | "danger";

const ICONS = { note: "info", warn: "alert", danger: "error" } as const satisfies Record<CalloutTone, IconName>;

type CalloutProps = {
  tone: CalloutTone;
  title: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
};

/** Something to know before going on: what happened, what still works, what to do. */
export function Callout({ tone, title, children, actions }: CalloutProps) {
  return (
    <div className={classes(css["callout"], css[tone])}>
      <span className={css["icon"]}>
        <Icon name={ICONS[tone]} />
      </span>
      <div>
        <p className={css["title"]}>{title}</p>
        {children !== undefined && <div className={css["body"]}>{children}</div>}
        {actions !== undefined && <div className={css["actions"]}>{actions}</div>}
      </div>
    </div>
  );
}
