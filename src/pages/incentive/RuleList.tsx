import type { ReactNode } from "react";
import { SourceNames } from "../../data/SourceNames.tsx";
import type { Localized } from "../../domain/localized.ts";
import type { Evidence } from "../../domain/records/evidence.ts";
import { Words } from "../../ui/Words.tsx";
import css from "./RuleList.module.css";

export type RuleLine = {
  readonly id: string;
  readonly title: Localized;
  readonly note?: Localized | undefined;
  readonly evidence: readonly Evidence[];
  /** What stands between the words and the sources. */
  readonly more?: ReactNode;
};

/** Rules line by line, each with its remark and its sources; numbered when they are taken one after the other. */
export function RuleList({ rules, steps = false }: { readonly rules: readonly RuleLine[]; readonly steps?: boolean }) {
  const List = steps ? "ol" : "ul";
  return (
    <List className={css[steps ? "steps" : "rules"]}>
      {rules.map(({ id, title, note, evidence, more }) => (
        <li key={id}>
          <p className={css["title"]}>
            <Words of={title} />
          </p>
          {note !== undefined && (
            <p className={css["note"]}>
              <Words of={note} />
            </p>
          )}
          {more}
          <SourceNames evidence={evidence} />
        </li>
      ))}
    </List>
  );
}
