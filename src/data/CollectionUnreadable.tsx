import type { Problem } from "../domain/problem.ts";
import { useLanguage } from "../i18n/LanguageProvider.tsx";
import { Button } from "../ui/Button.tsx";
import { Callout } from "../ui/Callout.tsx";
import { problemInWords } from "./problemInWords.ts";

/** Stands where a part of a page cannot be shown because its file cannot be read. */
export function CollectionUnreadable({
  problem,
  onRetry,
}: {
  readonly problem: Problem;
  readonly onRetry: () => void;
}) {
  const { t } = useLanguage();
  return (
    <Callout
      tone="danger"
      title={t(($) => $.problems.collectionUnreadable, { file: `data/${problem.file}` })}
      actions={<Button onClick={onRetry}>{t(($) => $.shell.tryAgain)}</Button>}
    >
      <p>{problemInWords(t, problem)}</p>
    </Callout>
  );
}
