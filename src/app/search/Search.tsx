import { type ComponentType, useEffect, useEffectEvent, useState } from "react";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { useToast } from "../../ui/Toast.tsx";
import type { PaletteProps } from "./Palette.tsx";
import css from "./Search.module.css";

const loadPalette = async () => (await import("./Palette.tsx")).Palette;

/** Where a slash is a character of what somebody writes. */
const WRITING =
  "input:not([type=checkbox], [type=radio], [type=range], [type=button]), textarea, select, [contenteditable]";

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(WRITING) !== null;

/** Slash, or Ctrl or Cmd with K; by its place on the keyboard too, where another alphabet stands on it. */
function asksForSearch(event: KeyboardEvent): boolean {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (altKey) return false;
  if (ctrlKey || metaKey) return !shiftKey && (key.toLowerCase() === "k" || code === "KeyK");
  return key === "/" && !isWriting(event.target);
}

/** The button that opens the search, and the keys that do so on every page. The search itself is fetched when it is first wanted. */
export function Search() {
  const { t } = useLanguage();
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  const [Palette, setPalette] = useState<ComponentType<PaletteProps>>();
  const [listens, setListens] = useState(false);

  const open = () => {
    setOpen(true);
    if (Palette !== undefined) return;
    loadPalette().then(
      (loaded) => setPalette(() => loaded),
      () => {
        setOpen(false);
        toast({ text: t(($) => $.search.failed) });
      },
    );
  };

  const openByKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || !asksForSearch(event)) return;
    event.preventDefault();
    if (!isOpen) open();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => openByKey(event);
    document.addEventListener("keydown", listen);
    setListens(true);
    return () => document.removeEventListener("keydown", listen);
  }, []);

  return (
    <>
      <button
        type="button"
        className={css["button"]}
        title={t(($) => $.search.open)}
        // Said only once it is true: in a page rendered ahead the keys do nothing yet.
        aria-keyshortcuts={listens ? "/ Control+K Meta+K" : undefined}
        aria-haspopup="dialog"
        onClick={open}
      >
        <Icon name="search" />
        <span className={css["label"]}>{t(($) => $.search.title)}</span>
        <span className={css["key"]} aria-hidden="true">
          /
        </span>
      </button>
      {isOpen && Palette !== undefined && <Palette onClose={() => setOpen(false)} />}
    </>
  );
}
