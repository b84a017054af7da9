import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "../../src/domain/languages.ts";
import { BOUNDS, type Bound } from "../../src/domain/records/figure.ts";
import type { Unit } from "../../src/domain/records/indicator.ts";
import { amountInWords, figureInWords } from "../../src/i18n/figureInWords.ts";
import { formatter } from "../../src/i18n/format.ts";
import { loadLanguage } from "../../src/i18n/instance.ts";

/** A figure of an indicator in words, with "_" for each no-break space. */
async function figure(language: Language, value: number, unit: Unit, bound?: Bound): Promise<string> {
  const spoken = { t: (await loadLanguage(language)).t, format: formatter(language) };
  return figureInWords(spoken, { value, bound }, unit).replaceAll("\u00A0", "_");
}

async function amount(language: Language, value: number, currency: string, bound?: Bound): Promise<string> {
  const spoken = { t: (await loadLanguage(language)).t, format: formatter(language) };
  return amountInWords(spoken, { amount: value, currency, bound }).replaceAll("\u00A0", "_");
}

describe("Russian asks for the genitive after a bound", () => {
  test.each([
    [1, "companies", "about", "около 1 компании"],
    [21, "companies", "about", "около 21 компании"],
    [2, "companies", "more-than", "более 2 компаний"],
    [5, "companies", "more-than", "более 5 компаний"],
    [1.5, "companies", "more-than", "более 1,5 компании"],
    [2, "countries", "up-to", "до 2 стран"],
    [21, "countries", "less-than", "менее 21 страны"],
    [3, "centres", "more-than", "более 3 центров"],
    [21, "persons", "more-than", "более 21 человека"],
    [14_002, "persons", "about", "около 14_002 человек"],
    [0.21, "share", "less-than", "менее 21_%"],
    [250, "megawatts", "up-to", "до 250_МВт"],
    [2, "uzs", "more-than", "более 2_сумов"],
    [21, "uzs", "about", "около 21_сума"],
    [4_300_000_000, "uzs", "more-than", "более 4,3_млрд_сумов"],
  ] as const)("%d %s, %s", async (value, unit, bound, words) => {
    expect(await figure("ru", value, unit, bound)).toBe(words);
  });

  test("and for the nominative without one", async () => {
    expect(await figure("ru", 21, "companies")).toBe("21 компания");
    expect(await figure("ru", 2, "countries")).toBe("2 страны");
    expect(await figure("ru", 2, "uzs")).toBe("2_сума");
  });

  test("in sums of money too", async () => {
    expect(await amount("ru", 440_002, "UZS", "up-to")).toBe("до 440_002_сумов");
    expect(await amount("ru", 440_002, "UZS")).toBe("440_002_сума");
  });
});

describe("Uzbek puts the ending on the counting word", () => {
  test.each([
    [60, "companies", "more-than", "60 tadan ortiq kompaniya"],
    [60, "companies", "about", "taxminan 60 ta kompaniya"],
    [3, "countries", "less-than", "3 tadan kam davlat"],
    [14_000, "persons", "more-than", "14_000 nafardan ortiq"],
    [600, "centres", "up-to", "koʻpi bilan 600 ta markaz"],
    [180_000_000, "usd", "more-than", "180_mln_USD miqdoridan ortiq"],
  ] as const)("%d %s, %s", async (value, unit, bound, words) => {
    expect(await figure("uz", value, unit, bound)).toBe(words);
  });
});

test.each([
  ["de", "mehr als 1 Land", "bis zu 2 Länder"],
  ["en", "more than 1 country", "up to 2 countries"],
  ["ja", "1か国超", "最大2か国"],
] as const)("%s counts after a bound as without one", async (language, one, two) => {
  expect(await figure(language, 1, "countries", "more-than")).toBe(one);
  expect(await figure(language, 2, "countries", "up-to")).toBe(two);
});

test("every bound says something else in every language, of counted and of measured figures", async () => {
  for (const language of LANGUAGES) {
    for (const unit of ["companies", "persons", "centres", "countries", "usd", "share", "megawatts"] as const) {
      const words = await Promise.all([undefined, ...BOUNDS].map((bound) => figure(language, 5, unit, bound)));
      expect(new Set(words).size).toBe(BOUNDS.length + 1);
    }
  }
});

test("a currency without words of its own keeps its code behind a no-break space, every digit said", async () => {
  expect(await amount("de", 1_234_567, "CHF", "about")).toBe("rund 1,234567_Mio._CHF");
});
