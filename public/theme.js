// Applies the chosen theme before the first paint, so that it never flashes, and takes a choice from the first moment on, also while
// the rest of the page is still loading. A blocked or full storage means: the choice holds for this visit.
const KEY = "hamkorlik:theme";
const root = document.documentElement;

const apply = (theme) => {
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  else delete root.dataset.theme;
};

try {
  apply(localStorage.getItem(KEY));
} catch {}

document.addEventListener("click", ({ target }) => {
  const theme = target instanceof Element && target.closest("[data-choose-theme]")?.getAttribute("data-choose-theme");
  if (!theme) return;
  apply(theme);
  try {
    if (theme === "system") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {}
});
