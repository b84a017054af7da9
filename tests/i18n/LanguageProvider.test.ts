// @vitest-environment jsdom
import { act, cleanup, render, screen } from "@testing-library/react";
import { createElement, Suspense } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, expect, test, vi } from "vitest";
import type { Language } from "../../src/domain/languages.ts";
import { loadLanguage } from "../../src/i18n/instance.ts";
import { LanguageProvider, useLanguage } from "../../src/i18n/LanguageProvider.tsx";

afterEach(cleanup);

function Share() {
  const { language, format, t } = useLanguage();
  return createElement("p", null, `${language}: ${t(($) => $.shell.close)}, ${format.percent(0.075)}`);
}

// biome-ignore lint/correctness/noChildrenProp: without JSX, only a prop satisfies the type of required children
const page = (language: Language) => createElement(LanguageProvider, { language, children: createElement(Share) });

test("words and formats are those of the language asked for, and the document says which it is", async () => {
  await Promise.all([loadLanguage("de"), loadLanguage("uz")]);
  const { rerender } = render(page("de"));
  expect(screen.getByText("de: Schließen, 7,5 %")).toBeDefined();
  expect(document.documentElement.lang).toBe("de");

  rerender(page("uz"));
  expect(screen.getByText("uz: Yopish, 7,5%")).toBeDefined();
  expect(document.documentElement.lang).toBe("uz");
  expect(document.documentElement.dir).toBe("ltr");
});

test("loading another language changes nothing on the screen", async () => {
  await loadLanguage("de");
  render(page("de"));
  await act(() => loadLanguage("ja"));
  expect(screen.getByText("de: Schließen, 7,5 %")).toBeDefined();
  expect(document.documentElement.lang).toBe("de");
});

test("a loaded language renders on a server", async () => {
  await loadLanguage("ru");
  expect(renderToString(page("ru"))).toBe("<p>ru: Закрыть, 7,5\u00A0%</p>");
});

test("a language that is not there yet is waited for", async () => {
  const waiting = createElement(Suspense, { fallback: "…" }, page("en"));
  await act(async () => {
    render(waiting);
  });
  expect(await screen.findByText("en: Close, 7.5%")).toBeDefined();
});

test("without a provider the hook says what is missing", () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  expect(() => render(createElement(Share))).toThrow(/LanguageProvider/);
  vi.restoreAllMocks();
});
