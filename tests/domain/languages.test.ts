import { describe, expect, test } from "vitest";
import { isLanguage, preferredLanguage } from "../../src/domain/languages.ts";
import { inLanguage, type Localized } from "../../src/domain/localized.ts";

describe("the language of a reader", () => {
  test.each([
    [["de-AT", "en"], "de"],
    [["fr-FR", "uz-Cyrl-UZ", "ru"], "uz"],
    [["JA"], "ja"],
    [["fr", "es"], "en"],
    [[""], "en"],
    [[], "en"],
    [["english"], "en"],
    [["rus", "ja-JP"], "ja"],
  ])("%j asks for %s", (preferences, language) => {
    expect(preferredLanguage(preferences)).toBe(language);
  });

  test("only our five words are languages", () => {
    expect(["de", "en", "uz", "ru", "ja"].every(isLanguage)).toBe(true);
    expect(["DE", "de-DE", "", "toString", undefined, 7].some(isLanguage)).toBe(false);
  });
});

describe("a text that has not been translated", () => {
  test.each<[string, Localized, Parameters<typeof inLanguage>[1], string]>([
    ["the reader's language first", { de: "d", en: "e", ja: "j" }, "ja", "ja"],
    ["then English", { de: "d", en: "e", ru: "r" }, "ja", "en"],
    ["then German", { de: "d", ru: "r" }, "ja", "de"],
    ["then whatever there is", { ja: "j", ru: "r" }, "uz", "ru"],
  ])("%s", (_, texts, language, lang) => {
    expect(inLanguage(texts, language)).toEqual({ text: lang[0], lang });
  });

  test("a text in no language has not been decoded, and that is an error", () => {
    expect(() => inLanguage({}, "de")).toThrow(RangeError);
  });
});
