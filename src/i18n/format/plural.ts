/** Russian needs four forms: 1 сум, 2 сума, 5 сумов, 1,5 сума. */
export type RussianForms = {
  readonly one: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
};

const rules = { ru: new Intl.PluralRules("ru"), en: new Intl.PluralRules("en"), de: new Intl.PluralRules("de") };

/** The form of a Russian noun after a number. */
export function russianForm(count: number, forms: RussianForms): string {
  const form = rules.ru.select(Math.abs(count));
  return form === "one" || form === "few" || form === "many" ? forms[form] : forms.other;
}

/** The same noun where a word before the number asks for the genitive: более 1 сума, более 2 сумов, более 1,5 сума. */
export const genitiveForms = ({ many, other }: RussianForms): RussianForms => ({ one: other, few: many, many, other });

/** The form of an English or German noun after a number. */
export const singularOrPlural = (language: "en" | "de", count: number, one: string, other: string): string =>
  rules[language].select(Math.abs(count)) === "one" ? one : other;
