import { Icon } from "./Icon.tsx";
import css from "./PassedDate.module.css";

/** The words that a date has passed without news, with a clock before them. */
export function PassedDate({ children }: { readonly children: string }) {
  return (
    <span className={css["passed"]}>
      <Icon name="clock" />
      {children}
    </span>
  );
}
