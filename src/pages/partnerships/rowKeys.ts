/** The keys that move through the list; `j` and `k` as in mail programs. */
const STEPS: Readonly<Record<string, readonly [across: number, along: number]>> = {
  ArrowDown: [0, 1],
  j: [0, 1],
  ArrowUp: [0, -1],
  k: [0, -1],
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
};

/**
 * Where a key leads from the current row. `columns` holds the rows as they stand beside and below each other: one column for a table.
 * Up and down run on into the next column; left and right go to the nearest column that has a row. Undefined when the key moves nothing.
 */
export function nextRow(columns: readonly (readonly string[])[], current: string, key: string): string | undefined {
  const all = columns.flat();
  if (key === "Home") return all[0];
  if (key === "End") return all.at(-1);
  const step = STEPS[key];
  if (step === undefined) return undefined;
  const [across, along] = step;
  if (along !== 0) return all[all.indexOf(current) + along] ?? all.at(along > 0 ? -1 : 0);
  const here = columns.findIndex((column) => column.includes(current));
  const row = columns[here]?.indexOf(current) ?? 0;
  for (let at = here + across; at >= 0 && at < columns.length; at += across) {
    const column = columns[at] ?? [];
    if (column.length > 0) return column[Math.min(row, column.length - 1)];
  }
  return undefined;
}

const TYPING = "input, select, textarea, [contenteditable]:not([contenteditable='false'])";

/**
 * Whether a key is meant for the list: nobody is typing, no dialog or menu is open over the page, and no other key is held with it.
 * Arrows, Home and End scroll the page unless a row has the focus; `j` and `k` do nothing of their own, so they work from anywhere.
 */
export function isForRows(event: KeyboardEvent, inList: boolean): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  if (!(event.target instanceof Element) || event.target.closest(TYPING) !== null) return false;
  if (document.querySelector("dialog[open]") !== null) return false;
  if (inList) return true;
  return (event.key === "j" || event.key === "k") && event.target.closest("details, [popover]") === null;
}
