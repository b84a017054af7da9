import { useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { isLanguage } from "../domain/languages.ts";

/**
 * A new page in a single-page application arrives silently: moves focus to the page's heading, so that keyboards and screen readers start
 * there. A changed filter, an opened evidence or another language is the same page.
 */
export function useArrival(main: string): void {
  const path = useRouterState({ select: ({ resolvedLocation }) => pageOf(resolvedLocation?.pathname) });
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    const first = before.current === undefined;
    before.current = path;
    // The first page is announced by the browser itself.
    if (first || path === undefined || window.location.hash !== "") return;
    const region = document.getElementById(main);
    (region?.querySelector<HTMLElement>("h1[tabindex]") ?? region)?.focus({ preventScroll: true });
  }, [path, main]);
}

/** The path below the language. */
function pageOf(path: string | undefined): string | undefined {
  const [, segment = "", ...below] = path?.split("/") ?? [];
  return isLanguage(segment) ? `/${below.join("/")}` : path;
}
