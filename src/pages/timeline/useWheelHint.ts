import { useCallback, useEffect, useRef, useState } from "react";

/** How long the hint stays (ms), and how many turns of the wheel call it: a page that merely scrolls past must not be talked to. */
const STAYS = 1600;
const TURNS = 6;

/** Says how the wheel zooms, once, to a reader who turns it over the axis and gets the page scrolled. */
export function useWheelHint() {
  const [shown, setShown] = useState(false);
  const state = useRef<{ turns: number; said: boolean; timer: ReturnType<typeof setTimeout> | undefined }>({
    turns: 0,
    said: false,
    timer: undefined,
  });
  useEffect(() => () => clearTimeout(state.current.timer), []);
  const show = useCallback((): void => {
    state.current.turns++;
    if (state.current.said || state.current.turns < TURNS) return;
    state.current.said = true;
    setShown(true);
    state.current.timer = setTimeout(() => setShown(false), STAYS);
  }, []);
  return { shown, show };
}
