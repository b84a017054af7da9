import { type ReactNode, useId } from "react";
import { classes } from "./classes.ts";
import css from "./DataTable.module.css";

export type TableColumn = {
  key: string;
  title: ReactNode;
  /** Figures: aligned right, tabular. */
  numeric?: boolean | undefined;
  /** Which way the rows are sorted by this column, if they are. */
  sorted?: "ascending" | "descending" | undefined;
};

type DataTableProps = {
  caption: ReactNode;
  columns: readonly TableColumn[];
  /** Cells in the order of the columns; the first names the row. */
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
};

/** A table that scrolls sideways in its own frame, which the keyboard can reach, and never widens the page. */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className={css["frame"]} aria-labelledby={id} tabIndex={0}>
      <table className={css["table"]}>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, title, numeric, sorted }) => (
              <th key={key} scope="col" className={classes(numeric && css["numeric"])} aria-sort={sorted}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {columns.map(({ key, numeric }, index) =>
                index === 0 ? (
                  <th key={key} scope="row">
                    {row.cells[index]}
                  </th>
                ) : (
                  <td key={key} className={classes(numeric && css["numeric"])}>
                    {row.cells[index]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
