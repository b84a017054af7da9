import type { SearchSchemaInput } from "@tanstack/react-router";
import { textIn } from "../../domain/addressValues.ts";
import type { CompanyProfile } from "../../domain/conditionOutcome.ts";
import {
  ACTIVITIES,
  type Activity,
  LEGAL_FORMS,
  type LegalForm,
  LOCATIONS,
  type Location,
  OWNERS,
  type Owner,
} from "../../domain/records/condition.ts";

export const FIRST_YEAR = 2024;
export const LAST_YEAR = 2045;
/** More than any project; a longer figure was pasted by mistake. In US dollars. */
export const MOST_INVESTED = 1e12;

/** The answers as the address holds them; one that is left out was not given. The export share is in percent. */
export type CheckSearch = {
  readonly activity?: Activity | undefined;
  readonly form?: LegalForm | undefined;
  readonly exports?: number | undefined;
  readonly year?: number | undefined;
  readonly investment?: number | undefined;
  readonly place?: Location | undefined;
  readonly owner?: Owner | undefined;
};

const wordIn = <Word extends string>(words: readonly Word[], value: unknown): Word | undefined =>
  words.find((one) => one === value);

/** A number in plain digits within limits; undefined for everything else. */
function numberIn(value: unknown, least: number, most: number): number | undefined {
  const text = textIn(value);
  if (text === undefined || !/^\d{1,13}(?:\.\d{1,2})?$/.test(text)) return undefined;
  const number = Number(text);
  return number < least || number > most ? undefined : number;
}

const wholeIn = (value: unknown, least: number, most: number): number | undefined => {
  const number = numberIn(value, least, most);
  return Number.isInteger(number) ? number : undefined;
};

/** Reads the address. What is not given is said to be undefined: the router lays the result over the raw parameters. */
export const readCheckSearch = (search: CheckSearch & SearchSchemaInput): CheckSearch => ({
  activity: wordIn(ACTIVITIES, search.activity),
  form: wordIn(LEGAL_FORMS, search.form),
  exports: numberIn(search.exports, 0, 100),
  year: wholeIn(search.year, FIRST_YEAR, LAST_YEAR),
  investment: wholeIn(search.investment, 0, MOST_INVESTED),
  place: wordIn(LOCATIONS, search.place),
  owner: wordIn(OWNERS, search.owner),
});

/** The answers as the rules ask for them: shares as fractions. */
export const profileOf = (
  { activity, form, exports, investment, place, owner }: CheckSearch,
  year: number,
): CompanyProfile => ({
  year,
  activity,
  legalForm: form,
  // Through a text: 0.07 × 100 is not 7 in binary fractions, and 50 has to be exactly a half.
  exportShare: exports === undefined ? undefined : Number((exports / 100).toFixed(4)),
  investment,
  location: place,
  owner,
});
