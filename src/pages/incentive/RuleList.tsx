import type { ReactNode } from "react";
import { SourceNames } from "../../data/SourceNames.tsx";
import type { Localized } from "../../domain/localized.ts";
import type { Evidence } from "../../domain/records/evidence.ts";
import { classes } from "../../ui/classes.ts";
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

type RuleListProps = {
  readonly rules: readonly RuleLine[];
  /** They are taken one after the other. */
  readonly steps?: boolean;
  /** They have the whole width of the page: two columns where there is room. */
  readonly columns?: boolean;
};

/** Rules line by line, each with its remark and its sources; numbered when they are taken one after the other. */
export function RuleList({ rules, steps = false, columns = false }: RuleListProps) {
  const List = steps ? "ol" : "ul";
  return (
    <List className={classes(css[steps ? "steps" : "rules"], columns && rules.length > 1 && css["columns"])}>
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
