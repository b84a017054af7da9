import { shown } from "./decimal.ts";
import type { InputName, Sheet } from "./expression.ts";
import type { Scenario } from "./scenario.ts";
import { figure, type NumberFormat, text, type WorkbookRow, type WorkbookSheet } from "./workbookModel.ts";
import type { Place } from "./workbookPlace.ts";
import { usedIn } from "./workbookUse.ts";
import type { WorkbookWords } from "./workbookWords.ts";

type Entered = { readonly input: InputName; readonly index?: number; readonly value: number };

const FORMATS: Readonly<Record<InputName, NumberFormat>> = {
  headcount: "count",
  salary: "cents",
  revenue: "cents",
  "other-costs": "cents",
  "costs-with-vat": "share",
  "export-share": "share",
  investment: "cents",
  "customs-duty": "share",
  buildings: "cents",
  hectares: "decimal",
  payout: "share",
  "treaty-rate": "share",
  contribution: "share",
  "exchange-rate": "decimal",
};

/** The numbers of a scenario, in the order in which the page asks for them. */
const enteredIn = (scenario: Scenario): readonly Entered[] => [
  ...scenario.staff.flatMap(({ count, salary }, index): Entered[] => [
    { input: "headcount", index, value: count },
    { input: "salary", index, value: salary },
  ]),
  { input: "revenue", value: scenario.revenue },
  { input: "other-costs", value: scenario.otherCosts },
  { input: "costs-with-vat", value: scenario.costsWithVat },
  ...scenario.exportShares.map((value, index): Entered => ({ input: "export-share", index, value })),
  ...scenario.investments.map(({ amount }, index): Entered => ({ input: "investment", index, value: amount })),
  { input: "customs-duty", value: scenario.customsDuty },
  { input: "buildings", value: scenario.buildings },
  { input: "hectares", value: scenario.hectares },
  { input: "payout", value: scenario.payout },
  ...(scenario.owner.kind === "foreign-with-treaty"
    ? [{ input: "treaty-rate", value: scenario.owner.rate } as const]
    : []),
  ...(scenario.contribution === undefined ? [] : [{ input: "contribution", value: scenario.contribution } as const]),
  ...(scenario.currency === "UZS" ? [] : [{ input: "exchange-rate", index: 0, value: scenario.rate } as const]),
  ...(scenario.currency === "USD" ? [] : [{ input: "exchange-rate", index: 1, value: scenario.usdRate } as const]),
];

const keyOf = ({ input, index }: Pick<Entered, "input" | "index">): string => `${input} ${index ?? ""}`;

/**
 * The sheet of what the reader entered, one number in each row: the cells that formulas refer to, so that changing one recomputes all. Below
 * stand the choices that no number can change.
 */
export function inputsSheet(
  scenario: Scenario,
  sheet: Sheet,
  words: WorkbookWords,
): { readonly sheet: WorkbookSheet; readonly place: (input: InputName, index: number | undefined) => Place } {
  const { title, lines, headings, describe, fixed } = words.inputs;
  const entered = new Map(enteredIn(scenario).map((one) => [keyOf(one), one]));
  // Whatever a formula refers to has a row, even if the list above should lack it.
  for (const { value, ...one } of usedIn(sheet).inputs)
    if (!entered.has(keyOf(one))) entered.set(keyOf(one), { ...one, value: shown(value) });

  const head: readonly WorkbookRow[] = [
    [text(title, "title")],
    [text(words.estimate, "warning")],
    ...lines.map((line) => [text(line, "note")]),
    [],
    headings.map((one, at) => text(one, at === 1 ? "number-heading" : "heading")),
  ];
  const name = words.sheets.inputs;
  const places = new Map([...entered.keys()].map((key, index) => [key, head.length + 1 + index]));
  return {
    sheet: {
      name,
      widths: [44, 20, 34, 60],
      rows: [
        ...head,
        ...[...entered.values()].map(({ input, index, value }): WorkbookRow => {
          const { label, unit, note } = describe(input, index);
          return [
            text(label),
            figure(value, FORMATS[input], "input"),
            text(unit),
            note === undefined ? undefined : text(note),
          ];
        }),
        [],
        [text(fixed.title, "section")],
        ...fixed.rows.map(([label = "", ...others]): WorkbookRow => [text(label), ...others.map((one) => text(one))]),
      ],
      frozen: { rows: head.length, columns: 1 },
    },
    place: (input, index) => ({
      sheet: name,
      row: places.get(keyOf({ input, ...(index !== undefined && { index }) })) ?? head.length,
      column: 2,
    }),
  };
}
