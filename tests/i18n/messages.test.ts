import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/domain/languages.ts";
import { EXPECTATIONS } from "../../src/domain/problem.ts";
import { FRAME_PARTS } from "../../src/domain/records/evidence.ts";
import { UNKNOWNS } from "../../src/domain/records/fields.ts";
import { PARTNERSHIP_STATUSES } from "../../src/domain/records/partnership.ts";
import { VOICES } from "../../src/domain/records/source.ts";
import { FORCES } from "../../src/domain/records/statement.ts";
import { TEXTS } from "./texts.ts";

const english = TEXTS.en;

/** The keys that a language must have, made from the English ones: `steps_other` asks for every form of the language. */
function expectedKeys(language: string): string[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return [...english.keys()]
    .filter((key) => !key.endsWith("_one"))
    .flatMap((key) => (key.endsWith("_other") ? forms.map((form) => key.replace(/other$/, form)) : [key]))
    .sort();
}

/** The English text that another one translates: a plural form stands for "other". */
const original = (key: string): string | undefined =>
  english.get(key) ?? english.get(key.replace(/_(?:zero|one|two|few|many)$/, "_other"));

/** Placeholders and tags, once each: a Cyrillic "а" in "</а>" looks perfect to the eye. */
const marks = (text: string): string[] => [...new Set(text.match(/\{\{.*?\}\}|<\/?[^>]+>/gu) ?? [])].sort();

/** The words of a text, without its placeholders and tags. */
const words = (text: string): string => text.replace(/\{\{.*?\}\}|<\/?[^>]+>/gu, " ");

describe.each(LANGUAGES)("%s", (language) => {
  const texts = [...TEXTS[language]];

  test("has every key, each counted text in exactly the plural forms of the language", () => {
    expect([...TEXTS[language].keys()].sort()).toEqual(expectedKeys(language));
  });

  test("has the placeholders and tags of the English text", () => {
    const different = texts.filter(([key, text]) => marks(text).join() !== marks(original(key) ?? "").join());
    expect(different).toEqual([]);
  });

  test("has no empty text, and none that begins, ends or breaks with a stray space", () => {
    expect(texts.filter(([, text]) => text === "" || text !== text.trim() || / {2}|\t|\n/.test(text))).toEqual([]);
  });

  test("has no straight quotation mark or apostrophe", () => {
    expect(texts.filter(([, text]) => /["'`]/.test(words(text)))).toEqual([]);
  });

  test("has only letters of its own script", () => {
    const foreign = {
      de: /[^\P{L}\p{Script=Latin}]/u,
      en: /[^\P{L}\p{Script=Latin}]/u,
      uz: /[^\P{L}\p{Script=Latin}\u02BB\u02BC]/u,
      ru: /[^\P{L}\p{Script=Latin}\p{Script=Cyrillic}]/u,
      ja: /\p{Script=Cyrillic}/u,
    }[language];
    expect(texts.filter(([, text]) => foreign.test(words(text)))).toEqual([]);
  });
});

test("the quotation marks are those of the language", () => {
  const foreign = { de: /[”«»「」]/, en: /[„«»「」]/, uz: /[„«»「」‘’]/, ru: /[“”‘’「」]/, ja: /[„“”«»‘’]/ };
  for (const language of LANGUAGES) {
    expect([...TEXTS[language]].filter(([, text]) => foreign[language].test(text))).toEqual([]);
  }
});

describe("Uzbek", () => {
  const texts = [...TEXTS.uz];

  test("writes oʻ and gʻ with U+02BB and the tutuq sign with U+02BC, nothing else", () => {
    const wrong = /\p{L}['‘’`´ʹʽ]\p{L}|[OoGg]ʼ|(?<![OoGg])ʻ/u;
    expect(texts.filter(([, text]) => wrong.test(text))).toEqual([]);
    expect(texts.some(([, text]) => /[og]ʻ/i.test(text))).toBe(true);
    expect(texts.some(([, text]) => text.includes("ʼ"))).toBe(true);
  });

  test("glues no case ending to a value that changes", () => {
    expect(texts.filter(([, text]) => /\}\}-?(?:ga|ka|qa|da|dan|gacha|ning|ni|lik)(?!\p{L})/u.test(text))).toEqual([]);
  });
});

describe("Russian", () => {
  const texts = [...TEXTS.ru];

  test("mixes no Latin letter into a Russian word", () => {
    expect(
      texts.filter(([, text]) => /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u.test(text)),
    ).toEqual([]);
  });

  test("keeps a dash with the word before it, and uses no em dash", () => {
    expect(texts.filter(([, text]) => / –|—/u.test(text))).toEqual([]);
  });

  test("writes ё in the words that it always forgets", () => {
    expect(
      texts.filter(([, text]) => /партнер|ещe|еще(?!\p{L})|все остальное|Мирзиев|отчет|расчет/iu.test(text)),
    ).toEqual([]);
  });
});

test("Japanese puts no space between Japanese and Latin text", () => {
  const wrong =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}] [\w{]|[\w}] [\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
  expect([...TEXTS.ja].filter(([, text]) => wrong.test(text))).toEqual([]);
});

test("every code of the data has its words", () => {
  const keys = [
    ...FORCES.flatMap((force) => [`forces.${force}.label`, `forces.${force}.meaning`]),
    ...UNKNOWNS.map((reason) => `unknowns.${reason}`),
    ...VOICES.map((voice) => `evidence.voices.${voice}`),
    ...FRAME_PARTS.map((part) => `evidence.place.${part}`),
    ...PARTNERSHIP_STATUSES.map((status) => `partnershipStatus.${status}`),
    ...EXPECTATIONS.map((code) => `problems.expected.${code}`),
  ];
  expect(keys.filter((key) => !english.has(key))).toEqual([]);
});
