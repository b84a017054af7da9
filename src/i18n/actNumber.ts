import type { Language } from "../domain/languages.ts";

/** The same act is cited by the initials of its kind in each language: a decree is UP-157, PF-157 or УП-157. */
const INITIALS: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>> = {
  uz: { UP: "PF", PP: "PQ" },
  ru: { UP: "УП", PP: "ПП" },
};

/** The number of an act (`UP-157`) as the language cites it; a number without such initials stays as it is. */
export const actNumber = (number: string, language: Language): string =>
  number.replace(/^(?:UP|PP)(?=-)/, (initials) => INITIALS[language]?.[initials] ?? initials);
