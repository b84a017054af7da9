import { useSyncExternalStore } from "react";

/** "system" follows the reader's device. */
export const THEMES = ["system", "light", "dark"] as const;

export type Theme = (typeof THEMES)[number];

const read = (): Theme => {
  const chosen = document.documentElement.dataset["theme"];
  return THEMES.find((theme) => theme === chosen) ?? "system";
};

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => observer.disconnect();
}

/**
 * The theme that is shown. It stands on the root element, so that only CSS decides the colours. A button with `data-choose-theme` chooses
 * another: `public/theme.js` listens to it, so that a choice is not lost while the page is still loading.
 */
export const useTheme = (): Theme => useSyncExternalStore(subscribe, read, () => "system" as const);
