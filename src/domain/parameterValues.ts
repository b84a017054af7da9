import type { DatedValue, TaxParameter } from "./records/taxParameter.ts";

/**
 * The values of a parameter that hold on a day (`2026-11-23`), both ends included. More than one where the law can be read in several
 * ways; none where nothing is known for that day.
 */
export const valuesOn = ({ values }: Pick<TaxParameter, "values">, day: string): readonly DatedValue[] =>
  values.filter(({ from, until }) => (from === undefined || from <= day) && (until === undefined || day <= until));
