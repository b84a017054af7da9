import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, type Ref, useEffect, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { TimelineFrame } from "../../ui/TimelineList.tsx";

/** Up to this many entries the list is there as a whole; of a longer one only what is near the window. */
const SHORT = 300;
/** A row before it has been measured (px), and how many are kept ready above and below the window. */
const LIKELY_ROW = 110;
const SPARE = 8;

type LongListProps<Item> = {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly render: (
    item: Item,
    place: { readonly index: number; readonly of: number } | undefined,
    ref: Ref<HTMLLIElement> | undefined,
  ) => ReactNode;
};

/** A list that stays light however long it is. Rendered ahead it begins with its first entries; on paper it is whole. */
export function LongList<Item>(props: LongListProps<Item>) {
  const { items, render } = props;
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const isPrinting = usePrinting();
  if (items.length <= SHORT || isPrinting)
    return <TimelineFrame>{items.map((item) => render(item, undefined, undefined))}</TimelineFrame>;
  if (!isLive)
    return (
      <TimelineFrame>
        {items.slice(0, SHORT).map((item, index) => render(item, { index, of: items.length }, undefined))}
      </TimelineFrame>
    );
  return <WindowedList {...props} />;
}

function WindowedList<Item>({ items, keyOf, render }: LongListProps<Item>) {
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  // What stands above the list can change its height at any time.
  useLayoutEffect(() => {
    const measure = (): void => setTop((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    measure();
    if (typeof ResizeObserver === "undefined") return;
    const watching = new ResizeObserver(measure);
    watching.observe(document.body);
    return () => watching.disconnect();
  }, []);
  const rows = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => LIKELY_ROW,
    overscan: SPARE,
    scrollMargin: top,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    // What is not laid out has no height, but is no thinner for that.
    measureElement: (element) => element.getBoundingClientRect().height || LIKELY_ROW,
  });
  const shown = rows.getVirtualItems();
  const before = (shown[0]?.start ?? top) - top;
  const after = rows.getTotalSize() - ((shown.at(-1)?.end ?? top) - top);
  return (
    <div ref={list}>
      <TimelineFrame style={{ paddingBlock: `${before}px ${Math.max(0, after)}px` }}>
        {shown.map(({ index }) => {
          const item = items[index];
          return item === undefined ? null : render(item, { index, of: items.length }, rows.measureElement);
        })}
      </TimelineFrame>
    </div>
  );
}

/** Whether the page is being printed. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    // The browser takes the page as it is right after the event.
    const tell = (value: boolean) => () => flushSync(() => setPrinting(value));
    window.addEventListener("beforeprint", tell(true), { signal: listening.signal });
    window.addEventListener("afterprint", tell(false), { signal: listening.signal });
    return () => listening.abort();
  }, []);
  return isPrinting;
}
