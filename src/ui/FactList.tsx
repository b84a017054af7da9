import { classes } from "./classes.ts";
import css from "./FactList.module.css";
import { type TermRow, TermRows } from "./TermRows.tsx";

type FactListProps = {
  rows: readonly TermRow[];
  /** Where it stands: on paper, or on the saffron of a next step. */
  ground?: "paper" | "saffron" | undefined;
};

/** Names and values under hairlines. */
export function FactList({ rows, ground = "paper" }: FactListProps) {
  return <TermRows rows={rows} className={classes(css["list"], ground === "saffron" && css["saffron"])} />;
}
