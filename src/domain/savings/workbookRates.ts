import type { TaxParameter } from "../records/taxParameter.ts";
import { shown } from "./decimal.ts";
import type { ParameterInYear } from "./parameters.ts";
import {
  figure,
  formula,
  text,
  type WorkbookCell,
  type WorkbookRow,
  type WorkbookSheet,
  wrapped,
} from "./workbookModel.ts";
import { type Place, reference } from "./workbookPlace.ts";
import { type DatedPlace, formatOf } from "./workbookValues.ts";
import type { WorkbookWords } from "./workbookWords.ts";

/** What a value of a year is made of: months only count where values differ. */
const mixOf = ({ values }: ParameterInYear): string =>
  values.length === 1 ? String(values[0]?.index) : values.map(({ index, months }) => `${index}:${months}`).join();

/** A row: a parameter by year. */
type Row = { readonly parameter: string; readonly years: Map<number, ParameterInYear> };

/** A parameter has one row, and a further one for years in which regimes take different months of it. */
function rowsOf(used: readonly ParameterInYear[], records: ReadonlyMap<string, TaxParameter>): readonly Row[] {
  const rows = new Map<string, Row[]>([...records.keys()].map((id) => [id, []]));
  for (const one of used) {
    const own = rows.get(one.parameter) ?? [];
    rows.set(one.parameter, own);
    const free = own.find(({ years }) => {
      const there = years.get(one.year);
      return there === undefined || mixOf(there) === mixOf(one);
    });
    if (free === undefined) own.push({ parameter: one.parameter, years: new Map([[one.year, one]]) });
    else free.years.set(one.year, one);
  }
  return [...rows.values()].flat();
}

/**
 * The sheet of tax parameters by year, made of the dated values by formulas: a value that changes inside the year is weighted by months.
 */
export function ratesSheet(
  records: ReadonlyMap<string, TaxParameter>,
  used: readonly ParameterInYear[],
  valuePlace: (value: Pick<DatedPlace, "parameter" | "index">) => Place | undefined,
  words: WorkbookWords,
): { readonly sheet: WorkbookSheet; readonly place: (parameter: ParameterInYear) => Place } {
  const { title, lines, headings, label, unit, otherMonths } = words.rates;
  const name = words.sheets.rates;
  const rows = rowsOf(used, records);
  const years = [...new Set(used.map(({ year }) => year))].sort((one, other) => one - other);
  const head: readonly WorkbookRow[] = [
    [text(title, "title")],
    ...lines.map((line) => [text(line, "note")]),
    [],
    [...headings.map((one) => text(one, "heading")), ...years.map((year) => figure(year, "year", "number-heading"))],
  ];

  const cellOf = (one: ParameterInYear): WorkbookCell => {
    const format = formatOf(records.get(one.parameter)?.unit);
    const role = one.projected ? "projected" : undefined;
    const parts = one.values.map(({ index, months }) => {
      const place = valuePlace({ parameter: one.parameter, index });
      return place === undefined ? undefined : { at: reference(name, place, "both"), months };
    });
    const written = parts.flatMap((part) => part ?? []);
    if (written.length < one.values.length) return figure(shown(one.value), format, role);
    const [only] = written;
    const all = written.reduce((total, { months }) => total + months, 0);
    const mean = written.map(({ at, months }) => `${at}*${months}`).join("+");
    return formula(
      written.length === 1 && only !== undefined ? only.at : `(${mean})/${all}`,
      shown(one.value),
      format,
      role,
    );
  };

  const isFurther = (row: Row): boolean => rows.find(({ parameter }) => parameter === row.parameter) !== row;
  return {
    sheet: {
      name,
      widths: [44, 30, ...years.map(() => 17)],
      rows: [
        ...head,
        ...rows.map(
          (row): WorkbookRow => [
            wrapped(isFurther(row) ? otherMonths(label(row.parameter)) : label(row.parameter)),
            wrapped(unit(row.parameter)),
            ...years.map((year) => {
              const one = row.years.get(year);
              return one === undefined ? undefined : cellOf(one);
            }),
          ],
        ),
      ],
      frozen: { rows: head.length, columns: 1 },
    },
    place: (one) => ({
      sheet: name,
      row:
        head.length +
        1 +
        rows.findIndex(({ parameter, years: of }) => {
          const there = of.get(one.year);
          return parameter === one.parameter && there !== undefined && mixOf(there) === mixOf(one);
        }),
      column: headings.length + 1 + years.indexOf(one.year),
    }),
  };
}
