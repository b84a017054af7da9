import { startTransition, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { type DayRange, inWholeDays, isSameRange, lengthOf } from "../../domain/timelineRange.ts";

/** After this long without a movement (ms) the address says where the axis has come to rest. */
const REST = 250;
/** While the axis is dragged, what is on it is renewed this often (ms); in between it is only shifted. */
const RENEWAL = 100;

type Movement = {
  /** Whether the address has been written since the movement began. */
  written: boolean;
  /** What was last written and has not come back as the address yet. */
  sent: DayRange | undefined;
  rest: ReturnType<typeof setTimeout> | undefined;
  renewal: ReturnType<typeof setTimeout> | undefined;
};

/**
 * The part of time that the axis shows. While it is moved, only the axis follows; when the movement rests or ends, the address is written
 * (and with it the list): once per movement, and over again while the same movement goes on. `now` is always up to date; `range` is what
 * is drawn, and may lag behind it while `isMoving`.
 */
export function useMovingRange(settled: DayRange, write: (range: DayRange, replace: boolean) => void) {
  const [moving, setMoving] = useState<DayRange>();
  const range = moving ?? settled;
  const now = useRef(range);
  const latest = useRef({ write, settled, range });
  const followers = useRef(new Set<() => void>());
  const movement = useRef<Movement>({ written: false, sent: undefined, rest: undefined, renewal: undefined });

  useLayoutEffect(() => {
    latest.current = { write, settled, range };
  });

  const stop = useCallback((): void => {
    clearTimeout(movement.current.rest);
    clearTimeout(movement.current.renewal);
    movement.current.renewal = undefined;
  }, []);
  useEffect(() => stop, [stop]);

  // A new address settles everything: it came from here, or from Back.
  useLayoutEffect(() => {
    stop();
    movement.current.sent = undefined;
    now.current = settled;
    setMoving(undefined);
    for (const follow of followers.current) follow();
  }, [settled, stop]);

  const rest = useCallback(
    (ends: boolean): void => {
      stop();
      const target = inWholeDays(now.current);
      now.current = target;
      if (isSameRange(target, latest.current.settled)) {
        setMoving(undefined);
      } else if (movement.current.sent === undefined || !isSameRange(target, movement.current.sent)) {
        movement.current.sent = target;
        setMoving(target);
        latest.current.write(target, movement.current.written);
        movement.current.written = true;
      }
      if (ends) movement.current.written = false;
    },
    [stop],
  );

  /** Moves the axis. `held`: a finger, a button or a key is still down, so what follows belongs to the same movement. */
  const move = useCallback(
    (next: DayRange, held: boolean): void => {
      now.current = next;
      const draw = (): void => {
        movement.current.renewal = undefined;
        startTransition(() => setMoving(now.current));
      };
      // A shift is done at once; another scale has to be drawn.
      if (Math.abs(lengthOf(next) - lengthOf(latest.current.range)) > 1e-6) draw();
      else movement.current.renewal ??= setTimeout(draw, RENEWAL);
      for (const follow of followers.current) follow();
      clearTimeout(movement.current.rest);
      movement.current.rest = setTimeout(() => rest(!held), REST);
    },
    [rest],
  );

  /** Ends a movement. */
  const settle = useCallback((): void => rest(true), [rest]);

  /** Calls back at each movement, for what is shifted without being drawn anew. Gives the way to stop it. */
  const follow = useCallback((callback: () => void) => {
    followers.current.add(callback);
    return () => {
      followers.current.delete(callback);
    };
  }, []);

  return { range, now, isMoving: moving !== undefined && !isSameRange(moving, settled), move, settle, follow };
}

export type MovingRange = ReturnType<typeof useMovingRange>;
