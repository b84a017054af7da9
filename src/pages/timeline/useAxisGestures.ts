import { type RefObject, useEffect, useState } from "react";
import { type DayRange, lengthOf, moved, type TimelineBounds, zoomed } from "../../domain/timelineRange.ts";
import type { MovingRange } from "./useMovingRange.ts";

/** A pointer that has moved less than this (px) may still become a click. */
const CLICK = 5;
/** How much a turn of the wheel (px) zooms; a pinch on a touch pad turns it in small steps. */
const WHEEL = 0.0022;
/** A wheel that counts lines or pages instead of px. */
const WHEEL_UNITS = [1, 18, 400];

/** A part of the axis that is being chosen: fractions of its width. */
export type Selection = { readonly from: number; readonly until: number };

/**
 * Moving about with pointer and wheel. Dragging moves, with Shift it chooses a part of time; two fingers zoom; the wheel zooms with Ctrl
 * (a pinch on a touch pad arrives as that) and moves sideways. A plain wheel and a finger that goes up or down scroll the page.
 */
export function useAxisGestures(
  plot: RefObject<HTMLElement | null>,
  limits: TimelineBounds,
  { now, move, settle }: MovingRange,
  /** Called when the wheel is turned over the axis without a key. */
  onPlainWheel: () => void,
): Selection | undefined {
  const [selection, setSelection] = useState<Selection>();

  useEffect(() => {
    const element = plot.current;
    if (element === null) return;
    const listening = new AbortController();
    const { signal } = listening;
    const pointers = new Map<number, { x: number; y: number }>();
    let began: { x: number; shift: boolean; dragging: boolean } | undefined;
    let chosen: Selection | undefined;

    const fraction = (x: number): number => {
      const { left, width } = element.getBoundingClientRect();
      return width === 0 ? 0.5 : (x - left) / width;
    };
    const choose = (next: Selection | undefined): void => {
      chosen = next;
      setSelection(next);
    };

    const onWheel = (event: WheelEvent): void => {
      const unit = WHEEL_UNITS[event.deltaMode] ?? 1;
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        move(zoomed(now.current, Math.exp(event.deltaY * unit * WHEEL), fraction(event.clientX), limits), false);
        return;
      }
      const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
      if (Math.abs(sideways) > Math.abs(event.shiftKey ? 0 : event.deltaY)) {
        event.preventDefault();
        const days = (sideways * unit * lengthOf(now.current)) / Math.max(1, element.clientWidth);
        move(moved(now.current, days, limits), false);
      } else onPlainWheel();
    };

    const onDown = (event: PointerEvent): void => {
      if (event.pointerType === "mouse" && event.button !== 0) return;
      pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      if (pointers.size === 1) began = { x: event.clientX, shift: event.shiftKey, dragging: false };
      // A second finger: from now on it is no click.
      else if (began !== undefined) began.dragging = true;
    };

    const onMove = (event: PointerEvent): void => {
      const before = pointers.get(event.pointerId);
      if (before === undefined || began === undefined) return;
      if (!began.dragging && Math.abs(event.clientX - began.x) < CLICK) return;
      if (!began.dragging) {
        began.dragging = true;
        pointers.set(event.pointerId, { x: began.x, y: before.y });
      }
      element.setPointerCapture?.(event.pointerId);
      const [one, other] = [...pointers.values()];
      const from = pointers.get(event.pointerId) ?? before;
      pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      if (began.shift) {
        const [a, b] = [fraction(began.x), fraction(event.clientX)].map((at) => Math.min(1, Math.max(0, at)));
        choose({ from: Math.min(a ?? 0, b ?? 0), until: Math.max(a ?? 0, b ?? 0) });
      } else if (one !== undefined && other !== undefined) {
        const [first, second] = [...pointers.values()];
        if (first === undefined || second === undefined) return;
        const apart = Math.hypot(one.x - other.x, one.y - other.y);
        const apartNow = Math.hypot(first.x - second.x, first.y - second.y);
        const middle = (first.x + second.x) / 2;
        const days = (((one.x + other.x) / 2 - middle) * lengthOf(now.current)) / Math.max(1, element.clientWidth);
        const nearer = zoomed(now.current, apart / Math.max(1, apartNow), fraction(middle), limits);
        move(moved(nearer, days, limits), true);
      } else {
        const days = ((from.x - event.clientX) * lengthOf(now.current)) / Math.max(1, element.clientWidth);
        move(moved(now.current, days, limits), true);
      }
    };

    const onUp = (event: PointerEvent): void => {
      if (!pointers.delete(event.pointerId) || pointers.size > 0) return;
      const ended = began;
      began = undefined;
      if (ended?.dragging !== true) return;
      // What follows is the click of the same press.
      const swallow = (click: MouseEvent): void => {
        click.preventDefault();
        click.stopPropagation();
      };
      element.addEventListener("click", swallow, { capture: true, once: true });
      setTimeout(() => element.removeEventListener("click", swallow, { capture: true }), 0);
      if (ended.shift && chosen !== undefined) {
        const { from } = now.current;
        const length = lengthOf(now.current);
        const range: DayRange = {
          from: Math.floor(from + chosen.from * length),
          until: Math.ceil(from + chosen.until * length),
        };
        choose(undefined);
        move(range, true);
      }
      settle();
    };

    element.addEventListener("wheel", onWheel, { signal, passive: false });
    element.addEventListener("pointerdown", onDown, { signal });
    element.addEventListener("pointermove", onMove, { signal });
    element.addEventListener("pointerup", onUp, { signal });
    element.addEventListener("pointercancel", onUp, { signal });
    // A link that is dragged would be carried away as a link.
    element.addEventListener("dragstart", (event) => event.preventDefault(), { signal });
    return () => listening.abort();
  }, [plot, limits, now, move, settle, onPlainWheel]);

  return selection;
}
