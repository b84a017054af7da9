import type { ReactNode } from "react";

/** A name and its value. A value may be an `Unknown`. */
export type TermRow = { readonly key: string; readonly term: ReactNode; readonly value: ReactNode };

/** Names with their values, pair by pair; whoever uses it gives it its look. */
export function TermRows({ rows, className }: { rows: readonly TermRow[]; className: string | undefined }) {
  return (
    <dl className={className}>
      {rows.map(({ key, term, value }) => (
        <div key={key}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
