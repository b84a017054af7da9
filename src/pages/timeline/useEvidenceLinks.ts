import { useNavigate, useRouter, useSearch } from "@tanstack/react-router";
import { type MouseEvent, useCallback, useMemo } from "react";
import type { FactKey } from "../../domain/fact.ts";

/** Stands for a fact in the address that all marks share. */
const ANY: FactKey = "events/any";

const isFactKey = (text: string | undefined): text is FactKey => text?.includes("/") === true;

/**
 * Links to evidence for hundreds of marks at once: the address is built once and only the fact is put in, and one listener follows
 * whichever is clicked.
 */
export function useEvidenceLinks() {
  const router = useRouter();
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const { evidence } = search;
  const shared = useMemo(() => {
    const { href } = router.buildLocation({ to: "./", search: { ...search, evidence: ANY } });
    return router.history.createHref(href).split(encodeURIComponent(ANY));
  }, [router, search]);
  const hrefOf = useCallback((fact: FactKey): string => shared.join(encodeURIComponent(fact)), [shared]);

  const onClick = (event: MouseEvent): void => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>("a[data-fact]") : null;
    const fact = link?.dataset["fact"];
    if (!isFactKey(fact)) return;
    event.preventDefault();
    // From evidence to evidence is one visit, which one Back leaves.
    void navigate({
      to: "./",
      search: (before) => ({ ...before, evidence: fact }),
      replace: evidence !== undefined,
      resetScroll: false,
    });
  };

  return { hrefOf, open: evidence, onClick };
}
