import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Problem } from "../domain/problem.ts";
import { useLanguage } from "../i18n/LanguageProvider.tsx";
import { Button } from "../ui/Button.tsx";
import { Callout } from "../ui/Callout.tsx";
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx";
import { problemInWords } from "./problemInWords.ts";

type CollectionUnreadableProps = {
  readonly problem: Problem;
  /** Resolves when the file was tried again, whatever came of it. */
  readonly onRetry: () => Promise<void>;
};

/**
 * Stands where a part of a page cannot be shown because its file cannot be read. Trying again is announced; when it helps, this goes,
 * and focus moves to the heading of what is shown in its place.
 */
export function CollectionUnreadable({ problem, onRetry }: CollectionUnreadableProps) {
  const { t } = useLanguage();
  const [attempt, setAttempt] = useState<"none" | "running" | "failed">("none");
  const root = useFocusHandedOn();
  const title = t(($) => $.problems.collectionUnreadable, { file: `data/${problem.file}` });

  const retry = async () => {
    if (attempt === "running") return;
    setAttempt("running");
    await onRetry();
    setAttempt("failed"); // Had it helped, this would not be here any more.
  };

  return (
    <div ref={root}>
      <Callout
        tone="danger"
        title={title}
        actions={
          <Button onClick={() => void retry()} aria-disabled={attempt === "running"}>
            {t(($) => $.shell.tryAgain)}
          </Button>
        }
      >
        <p>{problemInWords(t, problem)}</p>
      </Callout>
      <VisuallyHidden>
        <span role="status">
          {attempt === "running" ? t(($) => $.shell.loading) : attempt === "failed" ? title : ""}
        </span>
      </VisuallyHidden>
    </div>
  );
}

/** When the element goes while focus is in it, focus moves to the heading of the section it stood in, or else to the page's. */
function useFocusHandedOn() {
  const root = useRef<HTMLDivElement>(null);
  /** Where it stood, if focus was in it at the last moment. */
  const left = useRef<Element>(null);

  useLayoutEffect(() => {
    const element = root.current;
    return () => {
      if (element?.contains(document.activeElement)) left.current = element.closest("section, dialog, main");
    };
  }, []);

  useEffect(
    () => () => {
      if (left.current === null) return;
      const region = left.current.isConnected ? left.current : document.querySelector("main");
      const heading = region?.querySelector<HTMLElement>("h1, h2, h3");
      heading?.setAttribute("tabindex", "-1");
      heading?.focus();
    },
    [],
  );
  return root;
}
