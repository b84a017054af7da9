import { type RefObject, useEffect, useState } from "react";

/** How far below the window a chart begins to load. */
const AHEAD = "600px";

/** Whether an element has come near the window, once and for all; and a way to say that it is wanted now. */
export function useNear(element: RefObject<HTMLElement | null>): readonly [near: boolean, want: () => void] {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const current = element.current;
    if (near || current === null || typeof IntersectionObserver === "undefined") return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: `${AHEAD} 0px` },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, near]);
  return [near, () => setNear(true)];
}
