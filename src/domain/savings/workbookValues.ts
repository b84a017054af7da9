import { isUnknown } from "../records/fields.ts";
import type { ParameterUnit, TaxParameter } from "../records/taxParameter.ts";
import type { ParameterInYear } from "./parameters.ts";
import type { Scenario } from "./scenario.ts";
import { figure, type NumberFormat, text, type WorkbookRow, type WorkbookSheet, wrapped } from "./workbookModel.ts";
import type { Place } from "./workbookPlace.ts";
import type { WorkbookWords } from "./workbookWords.ts";

/** A dated value of a tax parameter: its place in the record. `used`: formulas refer to it. */
export type DatedPlace = { readonly parameter: string; readonly index: number; readonly used: boolean };

/** Parameters that only conditions of regimes rest on, in no formula. */
const OF_CONDITIONS: readonly string[] = ["turnover-tax-ceiling", "ai-infrastructure-minimum-investment"];

/** How a value of a parameter is shown. */
export function formatOf(unit: ParameterUnit | undefined): NumberFormat {
  if (unit === "share") return "share";
  return unit === "uzs" || unit === "usd" || unit === "uzs-per-hectare" ? "money" : "decimal";
}

/** Whether the reader has entered a value of the data as the exchange rate. */
const isEntered = ({ currency, rate, usdRate }: Scenario, id: string, value: number): boolean =>
  (id === `exchange-rate-${currency.toLowerCase()}` && value === rate) ||
  (id === "exchange-rate-usd" && value === usdRate);

/**
 * The dated values that a calculation rests on, in the order of the data: those in formulas, those of conditions, and the exchange rates that
 * were entered as the data have them.
 */
export const datedValues = (
  records: ReadonlyMap<string, TaxParameter>,
  inFormulas: readonly ParameterInYear[],
  scenario: Scenario,
): readonly DatedPlace[] => {
  const taken = new Set(
    inFormulas.flatMap(({ parameter, values }) => values.map(({ index }) => `${parameter} ${index}`)),
  );
  return [...records.values()].flatMap(({ id, values }) =>
    values.flatMap(({ value }, index) => {
      if (isUnknown(value)) return [];
      const used = taken.has(`${id} ${index}`);
      return used || OF_CONDITIONS.includes(id) || isEntered(scenario, id, value)
        ? [{ parameter: id, index, used }]
        : [];
    }),
  );
};

/** The sheet of dated values of tax parameters, each with its days, its legal basis, how sure it is and its sources. */
export function valuesSheet(
  records: ReadonlyMap<string, TaxParameter>,
  dated: readonly DatedPlace[],
  words: WorkbookWords,
): {
  readonly sheet: WorkbookSheet;
  readonly place: (value: Pick<DatedPlace, "parameter" | "index">) => Place | undefined;
} {
  const { title, lines, headings, widths, value: valueHeading, describe } = words.values;
  const [parameterHeading, unitHeading] = words.rates.headings;
  const head: readonly WorkbookRow[] = [
    [text(title, "title")],
    ...lines.map((line) => [text(line, "note")]),
    [],
    [parameterHeading, valueHeading, unitHeading, ...headings].map((one, at) =>
      text(one, at === 1 ? "number-heading" : "heading"),
    ),
  ];
  const name = words.sheets.values;
  const places = new Map(dated.map(({ parameter, index }, at) => [`${parameter} ${index}`, head.length + 1 + at]));
  return {
    sheet: {
      name,
      widths: [44, 16, 30, ...widths],
      rows: [
        ...head,
        ...dated.map(({ parameter, index, used }): WorkbookRow => {
          const record = records.get(parameter);
          const value = record?.values[index]?.value;
          return [
            wrapped(words.rates.label(parameter)),
            typeof value === "number" ? figure(value, formatOf(record?.unit), used ? "input" : undefined) : undefined,
            wrapped(words.rates.unit(parameter)),
            ...describe(parameter, index),
          ];
        }),
      ],
      frozen: { rows: head.length, columns: 1 },
    },
    place: ({ parameter, index }) => {
      const row = places.get(`${parameter} ${index}`);
      return row === undefined ? undefined : { sheet: name, row, column: 2 };
    },
  };
}
