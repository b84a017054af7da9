import type { ReactNode } from "react";
import { expectedInWords } from "../../data/problemInWords.ts";
import { type Problem, writePath } from "../../domain/problem.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { classes } from "../../ui/classes.ts";
import { Icon, type IconName } from "../../ui/Icon.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import css from "./ProblemEntry.module.css";

/** How much is lost, in the glyphs of errors, warnings and notes. */
const ICONS = {
  collection: "error",
  record: "error",
  part: "alert",
  evidence: "alert",
  nothing: "info",
} as const satisfies Record<Problem["loss"], IconName>;

/** One thing to mend: what it costs, where it is, what stands there and what should. */
export function ProblemEntry({ problem }: { readonly problem: Problem }) {
  const { t } = useLanguage();
  const { loss, id, line, column, path, found, expected } = problem;
  return (
    <li className={css["entry"]}>
      <p className={classes(css["loss"], css[loss])}>
        <Icon name={ICONS[loss]} />
        <span>{t(($) => $.problems.loss[loss])}</span>
      </p>
      <dl className={css["details"]}>
        <Detail term={t(($) => $.problems.place)}>
          {line === undefined || column === undefined ? (
            <Unknown>{t(($) => $.problems.lineUnknown)}</Unknown>
          ) : (
            t(($) => $.problems.lineAndColumn, { line, column })
          )}
        </Detail>
        {id !== undefined && (
          <Detail term={t(($) => $.problems.record)}>
            <code translate="no">{id}</code>
          </Detail>
        )}
        <Detail term={t(($) => $.problems.path)}>
          {path.length === 0 ? t(($) => $.problems.wholeFile) : <code translate="no">{writePath(path)}</code>}
        </Detail>
        <Detail term={t(($) => $.problems.wasFound)}>
          {found.kind === "value" ? <code translate="no">{found.value}</code> : t(($) => $.problems.found[found.kind])}
        </Detail>
        <Detail term={t(($) => $.problems.wasExpected)}>{expectedInWords(t, expected)}</Detail>
      </dl>
    </li>
  );
}

function Detail({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
