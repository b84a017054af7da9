import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { isForRows, nextRow } from "./rowKeys.ts";

/** What makes an element a row that the keys can reach. */
export type RowProps = {
  readonly ref: (element: HTMLElement | null) => void;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
};

/**
 * One row is the current one: Tab reaches only that one (and the links inside the rows), the keys move it, Enter opens it. `columns` are
 * the ids of the partnerships as their rows stand.
 */
export function useRowKeys(columns: readonly (readonly string[])[]): (id: string) => RowProps {
  const { language } = useLanguage();
  const navigate = useNavigate();
  const [chosen, choose] = useState<string>();
  const elements = useRef(new Map<string, HTMLElement>());
  const all = columns.flat();
  const current = chosen !== undefined && all.includes(chosen) ? chosen : all[0];

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target } = event;
      const within = [...elements.current].find(([, one]) => target instanceof Node && one.contains(target));
      if (current === undefined || !isForRows(event, within !== undefined)) return;
      if (event.key === "Enter") {
        if (within === undefined || within[1] !== target) return; // A link inside opens itself.
        event.preventDefault();
        const [partnership] = within;
        void navigate({ to: "/{-$locale}/partnerships/$partnership/", params: { locale: language, partnership } });
        return;
      }
      // From outside the list the first key only goes to it.
      const next = within === undefined ? current : nextRow(columns, current, event.key);
      if (next === undefined) return;
      event.preventDefault();
      elements.current.get(next)?.focus();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  });

  return (id: string): RowProps => ({
    ref: (element) => {
      if (element === null) elements.current.delete(id);
      else elements.current.set(id, element);
    },
    tabIndex: id === current ? 0 : -1,
    onFocus: () => choose(id),
  });
}
