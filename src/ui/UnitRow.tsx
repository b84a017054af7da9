import type { ReactNode } from "react";
import type { Force } from "../domain/records/statement.ts";
import { ForceGlyph, ForceWord } from "./ForceMark.tsx";
import css from "./UnitRow.module.css";

type UnitRowProps = {
  /** Whose glyph is drawn `count` times. */
  force: Force;
  label: string;
  count: number;
  /** The count as printed in the reader's language. */
  printed: string;
  /** What the force means, as a sentence under the word. */
  meaning?: ReactNode;
  /** Makes the word a link to where the items themselves stand. */
  link?: ((word: ReactNode) => ReactNode) | undefined;
};

/** One row of a unit chart: a glyph for every item, the number at the end. */
export function UnitRow({ force, label, count, printed, meaning, link }: UnitRowProps) {
  const word = <ForceWord force={force} label={label} />;
  return (
    <li className={css["row"]}>
      <span className={css["label"]}>
        {link === undefined ? word : <span className={css["link"]}>{link(word)}</span>}
        {meaning !== undefined && <span className={css["meaning"]}>{meaning}</span>}
      </span>
      <span className={css["glyphs"]} aria-hidden="true">
        {Array.from({ length: count }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the glyphs are alike and have no identity but their place
          <ForceGlyph key={index} force={force} />
        ))}
      </span>
      <span className={css["count"]}>{printed}</span>
    </li>
  );
}

/** The rows under one another, labels and numbers aligned. */
export function UnitRows({ children }: { children: ReactNode }) {
  return <ul className={css["rows"]}>{children}</ul>;
}
