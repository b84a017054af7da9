import { Fragment, type ReactNode } from "react";
import css from "./Board.module.css";
import { classes } from "./classes.ts";

export type BoardColumn = {
  key: string;
  title: string;
  /** The number of cards as printed in the reader's language. */
  printed: string;
  /** What an empty column says. */
  empty: string;
  /** The column whose cards wait for something: saffron. */
  next?: boolean | undefined;
  cards: readonly { key: string; card: ReactNode }[];
};

/** Cards in columns by status. An empty column says that nothing was reported. */
export function Board({ columns }: { columns: readonly BoardColumn[] }) {
  return (
    <div className={css["board"]}>
      {columns.map(({ key, title, printed, empty, next = false, cards }) => (
        <div key={key} className={classes(css["column"], next && css["next"])}>
          <h3>
            {title} <span className={css["count"]}>{printed}</span>
          </h3>
          {cards.length === 0 ? (
            <p className={css["empty"]}>{empty}</p>
          ) : (
            <ul>
              {cards.map((one) => (
                <Fragment key={one.key}>{one.card}</Fragment>
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  );
}

/** One card of the board. */
export function BoardCard({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <li className={css["card"]}>
      <h4>{title}</h4>
      {children !== undefined && <div className={css["lines"]}>{children}</div>}
    </li>
  );
}
