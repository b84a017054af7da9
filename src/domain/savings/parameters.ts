import type Decimal from "decimal.js-light";
import type { Dataset } from "../dataset.ts";
import { isUnknown } from "../records/fields.ts";
import type { DatedValue, TaxParameter } from "../records/taxParameter.ts";
import { Exact, NOTHING } from "./decimal.ts";
import type { Expression } from "./expression.ts";
import { NEEDED_PARAMETERS } from "./parameterNames.ts";

/** The options chosen for open readings, by reading. */
export type ChosenReadings = Readonly<Record<string, string>>;

export type ParameterInYear = Extract<Expression, { kind: "parameter" }>;

/** A dated value as it holds on a day. `index`: its place in the record. `projected`: it does not hold; it is the nearest known. */
export type ValueOnDay = {
  readonly index: number;
  readonly value: Decimal;
  readonly reading?: string;
  readonly projected: boolean;
};

/** The months of a year, from 1 to 12. */
export const MONTHS: readonly number[] = Array.from({ length: 12 }, (_, index) => index + 1);

export type TaxParameters = {
  /** The value on the first day of a month, to which the whole month belongs; undefined when nothing holds then. */
  readonly inMonth: (id: string, year: number, month: number, readings: ChosenReadings) => ValueOnDay | undefined;
  /**
   * The value of a year: the mean of the given months (all, if left out) in which one holds, weighted by how many months each of the dated
   * values holds; undefined when nothing holds in any of them. A rate or sum of the ordinary rules is repeated where none is known and
   * marked as projected; a relief does not hold outside its days.
   */
  readonly inYear: (
    id: string,
    year: number,
    readings: ChosenReadings,
    months?: readonly number[],
  ) => ParameterInYear | undefined;
  /** The months of a year in which a value is known to hold. */
  readonly monthsOf: (id: string, year: number, readings: ChosenReadings) => readonly number[];
  /** The latest known value and its first day, as of an exchange rate. */
  readonly latest: (id: string) => { readonly value: number; readonly from: string | undefined } | undefined;
  /** From which investment on, in US dollars, it holds. */
  readonly investmentFrom: (id: string) => number | undefined;
  /** The option taken for a reading: the chosen one if it exists, otherwise the likely one. */
  readonly optionOf: (reading: string, readings: ChosenReadings) => string | undefined;
  readonly optionsOf: (reading: string) => readonly string[];
  /** Parameters that the calculation needs and the data does not have. */
  readonly missing: () => readonly string[];
};

/** A value that is known, with its place in the record. */
type Known = { readonly index: number; readonly value: Decimal; readonly dated: DatedValue };

/** Regimes whose values go on when nothing else is known; all others are reliefs, which end. */
const ORDINARY_REGIMES: readonly string[] = ["standard", "small-business"];

/** Years are kept in lists that begin here; earlier ones are kept too, only more slowly. */
const FIRST = 2000;

const firstDay = (year: number, month: number): string => `${year}-${String(month).padStart(2, "0")}-01`;

const knownIn = ({ values }: TaxParameter): readonly Known[] =>
  values.flatMap((dated, index) => (isUnknown(dated.value) ? [] : [{ index, value: new Exact(dated.value), dated }]));

const holds = ({ dated: { from, until } }: Known, day: string): boolean =>
  (from === undefined || from <= day) && (until === undefined || day <= until);

/** The last value that ended before a day, or else the first that begins after it. */
function nearest(known: readonly Known[], day: string): Known | undefined {
  const before = known.filter(({ dated: { until } }) => until !== undefined && until < day);
  const latest = before.reduce<Known | undefined>(
    (last, one) => (last === undefined || (one.dated.until ?? "") >= (last.dated.until ?? "") ? one : last),
    undefined,
  );
  return (
    latest ??
    known.reduce<Known | undefined>(
      (first, one) => (first === undefined || (one.dated.from ?? "") < (first.dated.from ?? "") ? one : first),
      undefined,
    )
  );
}

/** A year of a parameter under certain readings: what holds in each month, which months have a known value, and the values of some months. */
type Year = {
  readonly months: readonly (ValueOnDay | undefined)[];
  readonly known: readonly number[];
  readonly means: Map<string, ParameterInYear | undefined>;
};

/** The mean of some months, in each of which one value holds. */
function meanOf(parameter: string, year: number, held: readonly ValueOnDay[]): ParameterInYear | undefined {
  const [first] = held;
  if (first === undefined) return undefined;
  const counts = new Map<number, number>();
  for (const { index } of held) counts.set(index, (counts.get(index) ?? 0) + 1);
  const same = held.every(({ value }) => value.eq(first.value));
  const total = held.reduce((sum, { value }) => sum.plus(value), NOTHING);
  return {
    kind: "parameter",
    parameter,
    year,
    value: same ? first.value : total.dividedBy(held.length),
    values: [...counts].map(([index, months]) => ({ index, months })),
    projected: held.some(({ projected }) => projected),
  };
}

/** Reads the tax parameters and open readings of the data for calculations. Of values that hold on the same day the last listed counts. */
export function parametersIn(dataset: Pick<Dataset, "tax-parameters" | "readings">): TaxParameters {
  const records = dataset["tax-parameters"];
  const known = new Map([...records].map(([id, record]) => [id, knownIn(record)]));
  const readingsBehind = new Map(
    [...known].map(([id, values]) => [id, [...new Set(values.flatMap(({ dated }) => dated.reading?.id ?? []))]]),
  );
  const years = new Map<string, Year>();
  const byReadings = new WeakMap<ChosenReadings, Map<string, Year[]>>();

  const optionOf = (reading: string, readings: ChosenReadings): string | undefined => {
    const record = dataset.readings.get(reading);
    const chosen = Object.hasOwn(readings, reading) ? readings[reading] : undefined;
    return record === undefined || record.options.some(({ id }) => id === chosen) ? chosen : record.likely;
  };

  const yearFrom = (id: string, year: number, readings: ChosenReadings): Year => {
    const chosen = (known.get(id) ?? []).filter(
      ({ dated: { reading } }) => reading === undefined || optionOf(reading.id, readings) === reading.option,
    );
    const ordinary = ORDINARY_REGIMES.includes(records.get(id)?.regime ?? "");
    const months = MONTHS.map((month) => {
      const day = firstDay(year, month);
      const holding = chosen.findLast((one) => holds(one, day));
      const found = holding ?? (ordinary ? nearest(chosen, day) : undefined);
      if (found === undefined) return undefined;
      const { index, value, dated } = found;
      const reading = dated.reading === undefined ? {} : { reading: dated.reading.id };
      return { index, value, ...reading, projected: holding === undefined };
    });
    return { months, known: MONTHS.filter((month) => months[month - 1]?.projected === false), means: new Map() };
  };

  /** The same year is asked for many times over: it is worked out once for each way to read the law. */
  const yearByChoice = (id: string, year: number, readings: ChosenReadings): Year => {
    const choice = (readingsBehind.get(id) ?? []).map((reading) => optionOf(reading, readings));
    const key = `${id} ${year} ${choice.join()}`;
    const made = years.get(key) ?? yearFrom(id, year, readings);
    years.set(key, made);
    return made;
  };

  /** And a scenario asks again and again with the same readings. */
  const yearOf = (id: string, year: number, readings: ChosenReadings): Year => {
    const ofReadings = byReadings.get(readings) ?? new Map<string, Year[]>();
    byReadings.set(readings, ofReadings);
    const ofId = ofReadings.get(id) ?? [];
    ofReadings.set(id, ofId);
    const place = year - FIRST;
    const before = ofId[place];
    if (before !== undefined) return before;
    const found = yearByChoice(id, year, readings);
    ofId[place] = found;
    return found;
  };

  return {
    inMonth: (id, year, month, readings) => yearOf(id, year, readings).months[month - 1],
    inYear: (id, year, readings, months = MONTHS) => {
      if (months.length === 0) return undefined;
      const all = yearOf(id, year, readings);
      const key = months.length === 12 ? "" : months.join();
      if (all.means.has(key)) return all.means.get(key);
      const mean = meanOf(
        id,
        year,
        months.flatMap((month) => all.months[month - 1] ?? []),
      );
      all.means.set(key, mean);
      return mean;
    },
    monthsOf: (id, year, readings) => yearOf(id, year, readings).known,
    latest: (id) => {
      const last = known
        .get(id)
        ?.reduce<Known | undefined>(
          (latest, one) => (latest === undefined || (one.dated.from ?? "") >= (latest.dated.from ?? "") ? one : latest),
          undefined,
        );
      return last === undefined ? undefined : { value: last.value.toNumber(), from: last.dated.from };
    },
    investmentFrom: (id) => records.get(id)?.investment?.from,
    optionOf,
    optionsOf: (reading) => dataset.readings.get(reading)?.options.map(({ id }) => id) ?? [],
    missing: () => NEEDED_PARAMETERS.filter((id) => (known.get(id)?.length ?? 0) === 0),
  };
}
