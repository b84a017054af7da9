import type { Language } from "../../domain/languages.ts";

/** How a language separates thousands and decimals. A space separates thousands everywhere: no language writes it for anything else. */
const SIGNS: Readonly<Record<Language, { readonly group: string; readonly decimal: string }>> = {
  de: { group: ".", decimal: "," },
  en: { group: ",", decimal: "." },
  uz: { group: " ", decimal: "," },
  ru: { group: " ", decimal: "," },
  ja: { group: ",", decimal: "." },
};

/** Longer than any number that is asked for, with room for spaces; what is longer was pasted by mistake. */
const LONGEST = 40;

/** Digits and signs as Japanese keyboards write them, and the spaces that formatters put between thousands. */
const inAscii = (text: string): string =>
  text
    .replace(/[０-９，．]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2009\u202f\u3000]/gu, " ")
    .trim();

const escaped = (sign: string): string => (sign === "." ? "\\." : sign);

/** The forms of a number in a language: with thousands apart or without, and with decimals. */
function forms(language: Language) {
  const { group, decimal } = SIGNS[language];
  const groups = [...new Set([group, " "])].map(escaped);
  const whole = ["\\d+", ...groups.map((sign) => `\\d{1,3}(?:${sign}\\d{3})+`)].join("|");
  return {
    whole: new RegExp(`^(?:(?:${whole})(?:${escaped(decimal)}\\d*)?|${escaped(decimal)}\\d+)$`),
    unfinished: new RegExp(
      `^(?:${groups.map((sign) => `\\d{1,3}(?:${sign}\\d{3})*${sign}\\d{0,2}`).join("|")}|${escaped(decimal)})$`,
    ),
  };
}

/**
 * The number that a person typed in the way of their language: 6.000.000,50 in German, 6,000,000.5 in English and Japanese,
 * 6 000 000,5 in Uzbek and Russian. Thousands may also be left together. Undefined for everything else, above all for letters, a minus
 * and 1e12: a number is never guessed, because 1.500 in German is not 1.5.
 */
export function readNumber(text: string, language: Language): number | undefined {
  const typed = inAscii(text);
  if (typed.length > LONGEST || !forms(language).whole.test(typed)) return undefined;
  const { decimal } = SIGNS[language];
  const [whole = "", part = ""] = typed.split(decimal);
  return Number(`${whole.replace(/\D/g, "") || "0"}.${part || "0"}`);
}

/** Whether a text that is no number yet becomes one when a person types on: "6.0" on the way to 6.000 in German. */
export const isUnfinished = (text: string, language: Language): boolean =>
  forms(language).unfinished.test(inAscii(text));

/** A number for a field that is being typed into: with the decimal sign of the language, without thousands apart, so that it can be edited. */
export const plainNumber = (value: number, language: Language): string =>
  String(value).replace(".", SIGNS[language].decimal);
