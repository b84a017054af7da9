import { type DayRange, lengthOf, moved, type TimelineBounds, zoomed } from "../../domain/timelineRange.ts";

/** How much one press zooms, and which part of the time shown an arrow moves. */
const ZOOM = 2;
const STEP = 0.25;

/** The part of time to which a key leads from the one shown; undefined for keys that the axis does not know. */
export function rangeForKey(key: string, shown: DayRange, limits: TimelineBounds): DayRange | undefined {
  const length = lengthOf(shown);
  const step = Math.max(1, Math.round(STEP * length));
  switch (key) {
    case "+":
    case "=":
      return zoomed(shown, 1 / ZOOM, 0.5, limits);
    case "-":
      return zoomed(shown, ZOOM, 0.5, limits);
    case "ArrowLeft":
      return moved(shown, -step, limits);
    case "ArrowRight":
      return moved(shown, step, limits);
    case "Home":
      return { from: limits.named.from, until: limits.named.from + length };
    case "End":
      return { from: limits.named.until - length, until: limits.named.until };
    default:
      return undefined;
  }
}
