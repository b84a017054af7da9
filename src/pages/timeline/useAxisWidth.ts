import { type RefObject, useLayoutEffect, useState } from "react";
import { LIKELY_WIDTH } from "./axisMeasures.ts";

/** How wide an element is, in rem: undefined until it is on a screen. An element that is not laid out has the likely one. */
export function useAxisWidth(element: RefObject<HTMLElement | null>): number | undefined {
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const axis = element.current;
    if (axis === null) return;
    const measure = (): void => {
      const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      setWidth(axis.clientWidth > 0 ? axis.clientWidth / letter : LIKELY_WIDTH);
    };
    measure();
    if (typeof ResizeObserver === "undefined") return;
    const watching = new ResizeObserver(measure);
    watching.observe(axis);
    return () => watching.disconnect();
  }, [element]);
  return width;
}
