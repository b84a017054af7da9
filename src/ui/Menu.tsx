import { type KeyboardEvent, type MouseEvent, type ReactNode, useId, useRef } from "react";
import { buttonClass } from "./Button.tsx";
import { Icon, type IconName } from "./Icon.tsx";
import css from "./Menu.module.css";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

type MenuButtonProps = {
  /** Accessible name; what is shown stands in `face`. */
  label: string;
  /** What the button shows: a short text; with an icon alone, leave it out. */
  face?: ReactNode;
  icon?: IconName | undefined;
  /** A `Menu` item each: links or buttons. */
  children: ReactNode;
};

/**
 * A button and the list it opens. Opening, Escape and a click outside are the browser's own popover, so they
 * work before any script; the arrow keys, Home and End, and closing on a choice are added here.
 */
export function MenuButton({ label, face, icon, children }: MenuButtonProps) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);

  const move = (event: KeyboardEvent) => {
    const items = itemsOf(list.current);
    const target = nextItem(items, document.activeElement, event.key);
    if (target === undefined) return;
    event.preventDefault();
    if (list.current !== null && !isOpen(list.current)) list.current.showPopover();
    // Focus in a list that hangs from a sticky bar would scroll the page, so only the list scrolls.
    target.focus({ preventScroll: true });
    if (list.current !== null) scrollTo(list.current, target);
  };

  const closeOnChoice = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest("a, button") !== null) list.current?.hidePopover();
  };

  return (
    <div className={css["menu"]}>
      <button
        type="button"
        className={buttonClass({ tone: "quiet" })}
        popoverTarget={id}
        title={label}
        onKeyDown={move}
      >
        {icon !== undefined && <Icon name={icon} />}
        {face !== undefined && <span aria-hidden="true">{face}</span>}
        <VisuallyHidden>{label}</VisuallyHidden>
        {face !== undefined && <Icon name="chevron-down" />}
      </button>
      <ul ref={list} className={css["list"]} id={id} popover="auto" onKeyDown={move} onClick={closeOnChoice}>
        {children}
      </ul>
    </div>
  );
}

/** One choice: put a link or a button inside. Mark the present one with `aria-current`. */
export function MenuItem({ children }: { children: ReactNode }) {
  return <li className={css["item"]}>{children}</li>;
}

const itemsOf = (list: Element | null): HTMLElement[] =>
  list === null ? [] : [...list.querySelectorAll<HTMLElement>("a[href], button:not(:disabled)")];

const isOpen = (list: Element) => list.matches(":popover-open");

/** Scrolls a list as far as it takes to show one of its items. */
function scrollTo(list: Element, item: Element): void {
  const shown = list.getBoundingClientRect();
  const { top, bottom } = item.getBoundingClientRect();
  list.scrollTop += Math.min(0, top - shown.top) + Math.max(0, bottom - shown.bottom);
}

/** Where an arrow key, Home or End leads from the active element; the ends meet. */
function nextItem(items: readonly HTMLElement[], active: Element | null, key: string): HTMLElement | undefined {
  const at = active instanceof HTMLElement ? items.indexOf(active) : -1;
  if (key === "ArrowDown") return items[(at + 1) % items.length];
  if (key === "ArrowUp") return items.at(at <= 0 ? -1 : at - 1);
  if (key === "Home" && at >= 0) return items[0];
  if (key === "End" && at >= 0) return items.at(-1);
  return undefined;
}
