import { useNavigate, useRouter, useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";

/**
 * Closes the evidence. When the same page without evidence lies behind in this visit's history, it goes back to it, so that opening and
 * closing leave no trace; otherwise (a pasted link, a reload, a filter changed meanwhile) it takes the evidence out of the address.
 */
export function useCloseEvidence(): () => void {
  const router = useRouter();
  const navigate = useNavigate();
  const index = useRouterState({ select: ({ location }) => location.state.__TSR_index });
  const closed = useRouterState({ select: ({ location }) => location.search.evidence === undefined });
  /** The page with its filters, whatever evidence is open on it. */
  const page = useRouterState({
    select: ({ location: { pathname, search } }) => JSON.stringify([pathname, { ...search, evidence: undefined }]),
  });
  const lastClosed = useRef<{ readonly page: string; readonly index: number }>(undefined);

  useEffect(() => {
    if (closed) lastClosed.current = { page, index };
  }, [closed, page, index]);

  return () => {
    const before = lastClosed.current;
    if (before !== undefined && before.page === page && before.index < index) router.history.go(before.index - index);
    else void navigate({ to: "./", search: ({ evidence: _, ...page }) => page, replace: true, resetScroll: false });
  };
}
