import { type RefObject, useLayoutEffect, useState } from "react";

/** Where nothing can be measured. */
const ASSUMED = 640;

/** The inner width of an element in whole pixels; undefined until it has been measured. */
export function useWidth(element: RefObject<HTMLElement | null>, measured: boolean): number | undefined {
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const current = element.current;
    if (!measured || current === null) return undefined;
    const read = () => setWidth(Math.floor(current.clientWidth) || undefined);
    if (typeof ResizeObserver === "undefined") {
      setWidth(ASSUMED);
      return undefined;
    }
    read();
    const observer = new ResizeObserver(read);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, measured]);
  return width;
}
