import { beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/domain/languages.ts";
import { formatter } from "../../src/i18n/format.ts";
import { loadedLanguage, loadLanguage } from "../../src/i18n/instance.ts";

test("a language that was never asked for is not loaded", async () => {
  expect(loadedLanguage("ja")).toBeUndefined();
  const instance = await loadLanguage("ja");
  expect(loadedLanguage("ja")).toBe(instance);
});

test("a language is loaded once", async () => {
  expect(await loadLanguage("uz")).toBe(await loadLanguage("uz"));
});

describe("with all languages loaded", () => {
  beforeAll(async () => {
    await Promise.all(LANGUAGES.map(loadLanguage));
  });

  test("loading one language leaves the others as they are", async () => {
    const close = (await loadLanguage("de")).t(($) => $.shell.close);
    await loadLanguage("ru");
    expect((await loadLanguage("de")).t(($) => $.shell.close)).toBe(close);
    expect(close).toBe("Schließen");
  });

  test("a missing key fails a test", async () => {
    const { t } = await loadLanguage("de");
    // A key that the types would refuse, as it could come from data.
    const astray = "noSuchArea" as "shell";
    expect(() => t(($) => $[astray].close)).toThrow(/noSuchArea/);
  });

  test.each([
    [1, "1 источник"],
    [3, "3 источника"],
    [5, "5 источников"],
    [21, "21 источник"],
    [1.5, "1,5 источника"],
  ])("Russian counts %d sources in the right form", async (count, text) => {
    expect((await loadLanguage("ru")).t(($) => $.shell.sourceCount, { count })).toBe(text);
  });

  test("numbers inside a text are written by the formatter of its language", async () => {
    for (const language of LANGUAGES) {
      const { t } = await loadLanguage(language);
      expect(t(($) => $.shell.sourceCount, { count: 12_345 })).toContain(formatter(language).number(12_345));
    }
  });

  test("a value from data is only ever text, whatever it looks like", async () => {
    const { t } = await loadLanguage("en");
    const hostile = "$t(shell.close) {{party}} <b>&amp;";
    expect(t(($) => $.evidence.speaksFor, { party: hostile })).toBe(`Speaks for ${hostile}`);
  });
});
