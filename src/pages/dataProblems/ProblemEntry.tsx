import { type Problem, writePath } from "../../domain/problem.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { classes } from "../../ui/classes.ts";
import { FactList } from "../../ui/FactList.tsx";
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
        {t(($) => $.problems.loss[loss])}
      </p>
      <FactList
        rows={[
          ...(id === undefined
            ? []
            : [{ key: "record", term: t(($) => $.problems.record), value: <code translate="no">{id}</code> }]),
          {
            key: "place",
            term: t(($) => $.problems.place),
            value:
              line === undefined || column === undefined ? (
                <Unknown>{t(($) => $.problems.lineUnknown)}</Unknown>
              ) : (
                t(($) => $.problems.lineAndColumn, { line, column })
              ),
          },
          {
            key: "path",
            term: t(($) => $.problems.path),
            value: path.length === 0 ? t(($) => $.problems.wholeFile) : <code translate="no">{writePath(path)}</code>,
          },
          {
            key: "found",
            term: t(($) => $.problems.wasFound),
            value:
              found.kind === "value" ? (
                <code translate="no">{found.value}</code>
              ) : (
                t(($) => $.problems.found[found.kind])
              ),
          },
          {
            key: "expected",
            term: t(($) => $.problems.wasExpected),
            value: t(($) => $.problems.expected[expected.code], {
              options: "",
              collection: "",
              megabytes: 0,
              levels: 0,
              ...expected.values,
            }),
          },
        ]}
      />
    </li>
  );
}
