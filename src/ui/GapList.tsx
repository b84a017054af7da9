import type { ReactNode } from "react";
import css from "./GapList.module.css";

type GapListProps = { items: readonly { key: string; text: ReactNode }[] };

/** What is not known, line by line, each with the dashed ring. */
export function GapList({ items }: GapListProps) {
  return (
    <ul className={css["list"]}>
      {items.map(({ key, text }) => (
        <li key={key}>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
