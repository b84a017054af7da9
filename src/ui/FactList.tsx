import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import css from "./FactList.module.css";

type FactListProps = {
  rows: readonly { key: string; term: ReactNode; value: ReactNode }[];
  /** Where it stands: on paper, or on the saffron of a next step. */
  ground?: "paper" | "saffron" | undefined;
};

/** Names and values under hairlines. A value may be an `Unknown`. */
export function FactList({ rows, ground = "paper" }: FactListProps) {
  return (
    <dl className={classes(css["list"], ground === "saffron" && css["saffron"])}>
      {rows.map(({ key, term, value }) => (
        <div key={key}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
