import type { Language } from "../domain/languages.ts";

/** The same act is cited by the initials of its kind in each language: a decree is UP-157, PF-157 or УП-157, a law ZRU-1014, OʻRQ-1014 or ЗРУ-1014. */
const INITIALS: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>> = {
  uz: { UP: "PF", PP: "PQ", ZRU: "OʻRQ" },
  ru: { UP: "УП", PP: "ПП", ZRU: "ЗРУ" },
};

/** A number without initials, as it stands behind the name of the act. */
const NUMBERED: Readonly<Record<Language, (number: string) => string>> = {
  de: (number) => `Nr.\u00A0${number}`,
  en: (number) => `No.\u00A0${number}`,
  uz: (number) => `${number}-son`,
  ru: (number) => `№\u00A0${number}`,
  ja: (number) => `第${number}号`,
};

/** The number of an act (`UP-157`, `No. 589`) as the language cites it; a number of another form stays as it is. */
export function actNumber(number: string, language: Language): string {
  const plain = /^No\. (\d+)$/.exec(number)?.[1];
  if (plain !== undefined) return NUMBERED[language](plain);
  return number.replace(/^(?:UP|PP|ZRU)(?=-)/, (initials) => INITIALS[language]?.[initials] ?? initials);
}
