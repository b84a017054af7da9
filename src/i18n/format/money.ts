import type { Language } from "../../domain/languages.ts";
import { NBSP } from "./locales.ts";
import type { NumberFormats } from "./numbers.ts";
import { genitiveForms, type RussianForms, russianForm, singularOrPlural } from "./plural.ts";
import { japaneseCount } from "./scales.ts";

export type Currency = "USD" | "EUR" | "JPY" | "UZS" | "KGS";

/** "table": the short form with the code of the currency; "precise": the same without rounding; "prose": the name of the currency. */
export type MoneyStyle = "table" | "precise" | "prose";

export type MoneyFormats = {
  /** An amount in whole units of its currency: USD 120,000 or 120,000 US dollars. Cents only where there are some. */
  money(amount: number, currency: Currency, style?: MoneyStyle): string;
  /**
   * Rounded to three significant digits unless "precise", then scaled: USD 1.23 m or 1.23 million US dollars. `bounded`: it
   * stands after "more than" or "about", where Russian asks for the genitive of the currency.
   */
  largeMoney(amount: number, currency: Currency, style?: MoneyStyle, bounded?: boolean): string;
};

type Names = {
  readonly en: readonly [one: string, other: string];
  readonly de: string;
  readonly uz: string;
  readonly ru: RussianForms;
  readonly ja: string;
};

const unchanging = (name: string): RussianForms => ({ one: name, few: name, many: name, other: name });

const NAMES: Readonly<Record<Currency, Names>> = {
  USD: {
    en: ["US dollar", "US dollars"],
    de: "US-Dollar",
    uz: "AQSH dollari",
    ru: { one: "доллар США", few: "доллара США", many: "долларов США", other: "доллара США" },
    ja: "米ドル",
  },
  EUR: { en: ["euro", "euros"], de: "Euro", uz: "yevro", ru: unchanging("евро"), ja: "ユーロ" },
  JPY: {
    en: ["yen", "yen"],
    de: "Yen",
    uz: "iyena",
    ru: { one: "иена", few: "иены", many: "иен", other: "иены" },
    ja: "円",
  },
  UZS: {
    en: ["soum", "soum"],
    de: "Sum",
    uz: "soʻm",
    ru: { one: "сум", few: "сума", many: "сумов", other: "сума" },
    ja: "スム",
  },
  KGS: {
    en: ["Kyrgyz som", "Kyrgyz som"],
    de: "Kirgisische Som",
    uz: "qirgʻiz somi",
    ru: { one: "кыргызский сом", few: "кыргызских сома", many: "кыргызских сомов", other: "кыргызского сома" },
    ja: "キルギス・ソム",
  },
};

const HAS_CENTS: Readonly<Record<Currency, boolean>> = { USD: true, EUR: true, JPY: false, UZS: false, KGS: false };

const digitsOf = (amount: number, currency: Currency): number =>
  HAS_CENTS[currency] && !Number.isInteger(amount) ? 2 : 0;

/** The name after a count; `"scaled"` after million, billion …, where Russian asks for the genitive plural. */
function nameAfter(count: number | "scaled", currency: Currency, language: Language, bounded: boolean): string {
  const names = NAMES[currency];
  switch (language) {
    case "en":
      return count === "scaled" ? names.en[1] : singularOrPlural("en", count, ...names.en);
    case "ru":
      return count === "scaled" ? names.ru.many : russianForm(count, bounded ? genitiveForms(names.ru) : names.ru);
    default:
      return names[language];
  }
}

/** The sum of Uzbekistan goes by its name in its two languages, also in tables. */
const isNamedInTables = (currency: Currency, language: Language): boolean =>
  currency === "UZS" && (language === "uz" || language === "ru");

/** How a language writes sums of money, with the numbers of that language. */
export function moneyFormats(language: Language, numbers: NumberFormats): MoneyFormats {
  const withUnit = (
    figures: string,
    count: number | "scaled",
    currency: Currency,
    style: MoneyStyle,
    bounded = false,
  ): string => {
    if (style === "prose" || isNamedInTables(currency, language)) {
      return `${figures}${NBSP}${nameAfter(count, currency, language, bounded)}`;
    }
    return language === "en" || language === "ja" ? `${currency}${NBSP}${figures}` : `${figures}${NBSP}${currency}`;
  };

  /** 12万米ドル; a negative amount says so behind it: 3万4,500米ドルのマイナス. */
  const japaneseProse = (amount: number, currency: Currency, digits: number): string => {
    const rounded = Number(Math.abs(amount).toFixed(digits));
    const figures = japaneseCount(rounded, (part) => numbers.number(part, Number.isInteger(part) ? 0 : digits));
    return `${figures}${NAMES[currency].ja}${amount < 0 && rounded !== 0 ? "のマイナス" : ""}`;
  };

  const exact = (amount: number, currency: Currency, style: MoneyStyle, bounded: boolean): string => {
    const digits = digitsOf(amount, currency);
    const figures = numbers.number(amount, digits);
    if (language === "ja" && style === "prose") return japaneseProse(amount, currency, digits);
    return withUnit(figures, amount, currency, style, bounded);
  };

  return {
    money: (amount, currency, style = "table") => exact(amount, currency, style, false),
    largeMoney(amount, currency, style = "table", bounded = false) {
      const precise = style === "precise";
      const rounded = precise ? amount : Number(amount.toPrecision(3));
      if (language === "ja")
        return japaneseProse(Math.abs(rounded) < 10_000 ? amount : rounded, currency, digitsOf(amount, currency));
      if (Math.abs(rounded) < 1e6) return exact(amount, currency, style, bounded);
      const figures = numbers.large(amount, style === "prose" ? "long" : "short", !precise);
      return withUnit(figures, "scaled", currency, style);
    },
  };
}
