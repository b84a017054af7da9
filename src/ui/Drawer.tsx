import { type MouseEvent, type ReactNode, useEffect, useEffectEvent, useId, useRef } from "react";
import { Button } from "./Button.tsx";
import css from "./Drawer.module.css";

/** From this width the drawer stands beside the page; must agree with base.css. */
const DOCKED = "(min-width: 75rem)";

type DrawerProps = {
  title: ReactNode;
  closeLabel: string;
  onClose: () => void;
  /** Where focus goes on closing when nothing had it before (a pasted link), or what had it is gone. */
  opener?: (() => HTMLElement | null) | undefined;
  /** Stays in view below the content: previous and next. */
  footer?: ReactNode;
  children: ReactNode;
};

/**
 * A panel for what stands behind a fact. Render it while it is open, outside `main`.
 * Wide: docked beside the page, which stays usable. Narrower: over the page at the right, or a sheet from the
 * bottom, both modal, so that focus never hides behind it. Focus goes to Close, Escape closes, focus returns.
 */
export function Drawer({ title, closeLabel, onClose, opener, footer, children }: DrawerProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useEffectEvent(onClose);
  const returnFocus = useEffectEvent((before: Element | null) => returnTarget(before, opener)?.focus());

  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    const before = document.activeElement;
    const docked = window.matchMedia(DOCKED);
    const show = () => {
      if (element.open) element.close();
      if (docked.matches) element.show();
      else element.showModal();
      element.querySelector("button")?.focus();
    };
    show();
    docked.addEventListener("change", show);
    // The browser may close a modal dialog on its own (a second Escape cannot be cancelled).
    const closedByBrowser = () => {
      if (!element.open) close();
    };
    element.addEventListener("close", closedByBrowser);
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      if (document.querySelector("[popover]:popover-open") !== null) return; // that one closes first
      event.preventDefault();
      close();
    };
    document.addEventListener("keydown", closeOnEscape);
    return () => {
      docked.removeEventListener("change", show);
      element.removeEventListener("close", closedByBrowser);
      document.removeEventListener("keydown", closeOnEscape);
      const hadFocus = element.contains(document.activeElement) || document.activeElement === document.body;
      element.close();
      if (hadFocus) returnFocus(before);
    };
  }, []);

  // A click on the veil lands on the dialog itself; its content fills it.
  const closeOnVeil = (event: MouseEvent) => {
    if (event.target === event.currentTarget) onClose();
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same and is listened to on the document
    <dialog ref={dialog} className={css["drawer"]} data-drawer="" aria-labelledby={id} onClick={closeOnVeil}>
      <div className={css["inside"]}>
        <div className={css["head"]}>
          <h2 id={id}>{title}</h2>
          <Button tone="quiet" icon="close" iconOnly onClick={onClose}>
            {closeLabel}
          </Button>
        </div>
        <div className={css["body"]}>{children}</div>
        {footer !== undefined && <div className={css["foot"]}>{footer}</div>}
      </div>
    </dialog>
  );
}

/** The element that had focus before, if the page still holds it; else the one that would have opened it. */
function returnTarget(before: Element | null, opener: DrawerProps["opener"]): HTMLElement | null {
  if (before instanceof HTMLElement && before.isConnected && before !== document.body) return before;
  return opener?.() ?? null;
}
