import type { Reading } from "../../../domain/records/reading.ts";
import { text, type WorkbookSheet, wrapped } from "../../../domain/savings/workbookModel.ts";
import { plain } from "../results/plain.ts";
import { sourceCells, sourcesBehind } from "./citedSources.ts";
import type { SavingsExport } from "./SavingsExport.ts";

/** All that bears on an open reading: what is said of the question, and of each way to read it. */
export const evidenceOfReading = ({ evidence, options }: Reading) => [
  ...evidence,
  ...options.flatMap((option) => option.evidence),
];

/** The sheet of open readings of the law: how each is read in this calculation, why, and how else it can be read. */
export function readingsSheet({ savings: { scenario }, dataset, spoken }: SavingsExport): WorkbookSheet {
  const { t, format } = spoken;
  const chosen = (reading: Reading) =>
    reading.options.find(({ id }) => id === scenario.readings[reading.id]) ??
    reading.options.find(({ id }) => id === reading.likely);
  const head = [
    [
      text(
        t(($) => $.calculator.readings.title),
        "title",
      ),
    ],
    [],
    [
      t(($) => $.evidence.kinds.readings),
      t(($) => $.law.calculatedWith),
      t(($) => $.law.options),
      t(($) => $.law.reason),
      t(($) => $.attention.csv.publisher),
      t(($) => $.attention.csv.address),
    ].map((one) => text(one, "heading")),
  ];
  return {
    name: t(($) => $.calculatorExport.sheets.readings),
    widths: [44, 44, 60, 80, 60, 120],
    rows: [
      ...head,
      ...[...dataset.readings.values()].map((reading) => {
        const option = chosen(reading);
        return [
          wrapped(plain(spoken, reading.title)),
          wrapped(option === undefined ? "" : plain(spoken, option.title)),
          wrapped(
            format.list(
              reading.options.map(({ title }) => plain(spoken, title)),
              "or",
            ),
          ),
          wrapped(option?.id === reading.likely ? plain(spoken, reading.reason) : ""),
          ...sourceCells(sourcesBehind(dataset, evidenceOfReading(reading))),
        ];
      }),
    ],
    frozen: { rows: head.length, columns: 1 },
  };
}
