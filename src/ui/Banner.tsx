import type { ReactNode } from "react";
import css from "./Banner.module.css";
import { classes } from "./classes.ts";
import { Icon, type IconName } from "./Icon.tsx";
import { Wrap } from "./Wrap.tsx";

type BannerProps = {
  /** `strong` is for the state of the whole product (offline); `warn` for the data (set aside, old). */
  tone: "strong" | "warn";
  icon: IconName;
  children: ReactNode;
  action?: ReactNode;
};

/** A strip under the top bar about the whole product. */
export function Banner({ tone, icon, children, action }: BannerProps) {
  return (
    <div className={classes(css["banner"], css[tone])}>
      <Wrap>
        <div className={css["row"]}>
          <span className={css["icon"]}>
            <Icon name={icon} />
          </span>
          <div className={css["words"]}>{children}</div>
          {action !== undefined && <div className={css["action"]}>{action}</div>}
        </div>
      </Wrap>
    </div>
  );
}
