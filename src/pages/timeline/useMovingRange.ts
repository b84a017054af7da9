import { useCallback, useEffect, useRef, useState } from "react";
import { type DayRange, inWholeDays, isSameRange } from "../../domain/timelineRange.ts";

/** After this long without a movement (ms) the address says where the axis has come to rest. */
const REST = 250;

/**
 * The part of time that the axis shows. While it is moved, only the axis follows; when the movement rests or ends, the address is written
 * (and with it the list): once per movement, and over again while the same movement goes on.
 */
export function useMovingRange(settled: DayRange, write: (range: DayRange, replace: boolean) => void) {
  const [moving, setMoving] = useState<DayRange>();
  const range = moving ?? settled;
  const now = useRef(range);
  const writing = useRef(write);
  const movement = useRef<{ written: boolean; timer: ReturnType<typeof setTimeout> | undefined }>({
    written: false,
    timer: undefined,
  });

  useEffect(() => {
    writing.current = write;
  });

  // A new address settles everything: it came from here, or from Back.
  useEffect(() => {
    now.current = settled;
    setMoving(undefined);
  }, [settled]);

  const rest = useCallback(
    (ends: boolean): void => {
      clearTimeout(movement.current.timer);
      const target = inWholeDays(now.current);
      now.current = target;
      if (isSameRange(target, settled)) {
        setMoving(undefined);
      } else {
        setMoving(target);
        writing.current(target, movement.current.written);
        movement.current.written = true;
      }
      if (ends) movement.current.written = false;
    },
    [settled],
  );
  const resting = useRef(rest);
  useEffect(() => {
    resting.current = rest;
  });
  useEffect(() => () => clearTimeout(movement.current.timer), []);

  /** Moves the axis. `held`: a finger, a button or a key is still down, so what follows belongs to the same movement. */
  const move = useCallback((next: DayRange, held: boolean): void => {
    now.current = next;
    setMoving(next);
    clearTimeout(movement.current.timer);
    movement.current.timer = setTimeout(() => resting.current(!held), REST);
  }, []);

  /** Ends a movement. */
  const settle = useCallback((): void => resting.current(true), []);

  return { range, now, move, settle };
}

export type MovingRange = ReturnType<typeof useMovingRange>;
