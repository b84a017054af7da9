import type { ReactNode } from "react";
import css from "./Columns.module.css";
import { classes } from "./classes.ts";

type ColumnsProps = {
  /** Widths from left to right: two thirds and one, nearly equal with the right wider, or equal. */
  split: "wide-narrow" | "narrow-wide" | "equal";
  children: ReactNode;
};

/** Two sections side by side where there is room, one below the other where there is not. */
export function Columns({ split, children }: ColumnsProps) {
  return <div className={classes(css["columns"], css[split])}>{children}</div>;
}
