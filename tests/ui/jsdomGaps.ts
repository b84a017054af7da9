/**
 * jsdom has no modal dialogs, popovers, media queries, scrolling or <search>. These stand-ins do what the tests look at: they open, close,
 * tell so, and show whether a dialog was opened as a modal one. Everything else about them is tried in a real browser.
 */

/** The width of the imagined window, in rem. */
let width = 90;
const watchers = new Set<() => void>();

/** Makes the window as wide as given, in rem, and tells those who watch it. */
export function resizeTo(rem: number): void {
  width = rem;
  for (const tell of [...watchers]) tell();
}

function matchMedia(query: string): MediaQueryList {
  const least = Number(/min-width: ([\d.]+)rem/.exec(query)?.[1] ?? Number.POSITIVE_INFINITY);
  const list = {
    media: query,
    get matches() {
      return width >= least;
    },
    addEventListener: (_: string, tell: () => void) => watchers.add(tell),
    removeEventListener: (_: string, tell: () => void) => watchers.delete(tell),
  };
  // The rest of MediaQueryList is not used by the product.
  return list as unknown as MediaQueryList;
}

function closeDialog(this: HTMLDialogElement): void {
  if (!this.open) return;
  this.open = false;
  this.removeAttribute("data-modal");
  queueMicrotask(() => this.dispatchEvent(new Event("close")));
}

/** Puts the stand-ins in place; the window is wide again. */
export function fillJsdomGaps(): void {
  width = 90;
  watchers.clear();
  window.matchMedia = matchMedia;
  HTMLDialogElement.prototype.show = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
    this.setAttribute("data-modal", "");
  };
  HTMLDialogElement.prototype.close = closeDialog;
  Element.prototype.scrollIntoView = () => undefined;
  // React asks an element by this tag whether the browser knows it.
  Object.defineProperty(HTMLUnknownElement.prototype, Symbol.toStringTag, {
    configurable: true,
    get(this: Element) {
      return this.localName === "search" ? "HTMLElement" : "HTMLUnknownElement";
    },
  });
  HTMLElement.prototype.showPopover = function showPopover() {
    this.setAttribute("data-popover-open", "");
  };
  HTMLElement.prototype.hidePopover = function hidePopover() {
    this.removeAttribute("data-popover-open");
  };
}
