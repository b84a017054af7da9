import { CollectionUnreadable } from "../../data/CollectionUnreadable.tsx";
import { problemInWords } from "../../data/problemInWords.ts";
import { useDataset } from "../../data/useDataset.ts";
import { useLocatedProblems } from "../../data/useLocatedProblems.ts";
import type { Problem } from "../../domain/problem.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Section } from "../../ui/Section.tsx";
import { Wrap } from "../../ui/Wrap.tsx";
import { CopyMessages } from "./CopyMessages.tsx";
import css from "./DataProblemsPage.module.css";
import { ProblemEntry } from "./ProblemEntry.tsx";

/** Everything that is wrong with the data, for whoever mends it; or the good news that nothing is. */
export function DataProblemsPage() {
  const { failures, retry } = useDataset();
  const problems = useLocatedProblems();
  const { t } = useLanguage();
  const lost = [...failures.values()];
  const all = [...lost, ...problems];
  const title = all.length === 0 ? t(($) => $.problems.nothing) : t(($) => $.problems.title);
  return (
    <>
      <title>{t(($) => $.shell.pageTitle, { page: t(($) => $.problems.title) })}</title>
      <Wrap>
        {all.length === 0 ? (
          <PageHead title={title} lead={t(($) => $.problems.nothingLead)} />
        ) : (
          <PageHead
            title={title}
            limit={lost.length === 0 ? t(($) => $.problems.restIsShown) : undefined}
            lead={t(($) => $.problems.lead)}
            actions={<CopyMessages text={all.map((problem) => problemInWords(t, problem)).join("\n")} />}
          />
        )}
        {lost.length > 0 && (
          <Section
            title={t(($) => $.problems.unreadableFiles)}
            lead={t(($) => $.problems.unreadableFilesLead)}
            id="unreadable"
          >
            <div className={css["lost"]}>
              {lost.map((problem) => (
                <CollectionUnreadable key={problem.file} problem={problem} onRetry={retry} />
              ))}
            </div>
          </Section>
        )}
        {byFile(problems).map(({ file, problems }) => (
          <Section
            key={file}
            title={
              <code className={css["file"]} translate="no">
                data/{file}
              </code>
            }
            lead={t(($) => $.problems.messages, { count: problems.length })}
          >
            <ol className={css["entries"]}>
              {problems.map((problem, index) => (
                // Two messages can be alike in every field; their place in the list is all that tells them apart.
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <ProblemEntry key={index} problem={problem} />
              ))}
            </ol>
          </Section>
        ))}
      </Wrap>
    </>
  );
}

/** File by file, each in the order of its lines; what has no line comes last. */
function byFile(
  problems: readonly Problem[],
): readonly { readonly file: string; readonly problems: readonly Problem[] }[] {
  const lineOf = ({ line }: Problem): number => line ?? Number.MAX_SAFE_INTEGER;
  return [...new Set(problems.map(({ file }) => file))].map((file) => ({
    file,
    problems: problems.filter((one) => one.file === file).toSorted((one, other) => lineOf(one) - lineOf(other)),
  }));
}
