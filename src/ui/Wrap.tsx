import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import css from "./Wrap.module.css";

type WrapProps = {
  children: ReactNode;
  /** Keeps the full width while a drawer is docked (the top bar). */
  full?: boolean | undefined;
  className?: string | undefined;
};

/**
 * The width and the margins of a page. Its inside is the container `page`, so that what stands in it
 * reacts to the room it really has, also beside a docked drawer.
 */
export function Wrap({ children, full = false, className }: WrapProps) {
  return (
    <div className={classes(css["wrap"], full && css["full"])}>
      <div className={classes(css["inside"], className)}>{children}</div>
    </div>
  );
}
