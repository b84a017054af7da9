import { type RefObject, useEffect, useEffectEvent, useRef } from "react";

/**
 * Opens a dialog over the page with focus in its field, and gives focus back to where it was: when the component goes, and already
 * when `close` is called, so that what comes next (a drawer, another page) finds it there.
 */
export function useModal(
  dialog: RefObject<HTMLDialogElement | null>,
  field: RefObject<HTMLElement | null>,
  onClose: () => void,
): () => void {
  const before = useRef<Element | null>(null);
  const closed = useEffectEvent(onClose);

  const leave = () => {
    dialog.current?.close();
    const element = before.current;
    if (element instanceof HTMLElement && element.isConnected) element.focus({ preventScroll: true });
  };
  const leaveLast = useEffectEvent(leave);

  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    before.current = document.activeElement;
    element.showModal();
    field.current?.focus();
    // The browser may close a modal dialog on its own (a second Escape cannot be cancelled).
    const closedByBrowser = () => {
      if (!element.open) closed();
    };
    element.addEventListener("close", closedByBrowser);
    return () => {
      element.removeEventListener("close", closedByBrowser);
      if (element.open) leaveLast();
    };
  }, [dialog, field]);

  return () => {
    leave();
    onClose();
  };
}
