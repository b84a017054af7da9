/** Where an arrow key, Home or End leads from an option; the ends meet. Undefined for any other key. */
export function nextOption(key: string, from: number, count: number): number | undefined {
  switch (key) {
    case "ArrowDown":
      return (from + 1) % count;
    case "ArrowUp":
      return (from - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}

/** Scrolls a list as far as it takes to show one of its options. */
export function showOption(list: Element, option: Element): void {
  const shown = list.getBoundingClientRect();
  const { top, bottom } = option.getBoundingClientRect();
  list.scrollTop += Math.min(0, top - shown.top) + Math.max(0, bottom - shown.bottom);
}
