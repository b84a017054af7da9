import { useLocation } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";
import { Icon } from "../../ui/Icon.tsx";
import css from "./Fold.module.css";

type FoldProps = {
  /** Part of the address: a link to it opens the fold. */
  readonly id: string;
  /** Open without being asked. */
  readonly open: boolean;
  /** What is in it, in view while it is closed. */
  readonly summary: ReactNode;
  readonly children: ReactNode;
};

/** A part of the list that opens: the browser's own, so that it opens by keyboard, without scripts and for a search in the page. */
export function Fold({ id, open, summary, children }: FoldProps) {
  const fold = useRef<HTMLDetailsElement>(null);
  const asked = useLocation({ select: ({ hash }) => hash === id });
  useEffect(() => {
    if (!asked || fold.current === null) return;
    fold.current.open = true;
    fold.current.scrollIntoView();
  }, [asked]);
  return (
    <details ref={fold} className={css["fold"]} open={open}>
      <summary>
        <Icon name="chevron-right" />
        <div>{summary}</div>
      </summary>
      <div id={id} className={css["content"]}>
        {children}
      </div>
    </details>
  );
}
