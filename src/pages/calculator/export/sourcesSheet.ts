import { parseEdtf } from "../../../domain/edtf.ts";
import { isUnknown } from "../../../domain/records/fields.ts";
import { text, type WorkbookSheet, wrapped } from "../../../domain/savings/workbookModel.ts";
import type { DatedPlace } from "../../../domain/savings/workbookValues.ts";
import { dateInWords } from "../../../i18n/dateInWords.ts";
import { sourcesBehind } from "./citedSources.ts";
import { evidenceOfValue } from "./parameterDetails.ts";
import { evidenceOfReading } from "./readingsSheet.ts";
import type { SavingsExport } from "./SavingsExport.ts";

/** The sheet of all sources behind the listed values and the open readings, each once, with its address as a link. */
export function sourcesSheet({ dataset, spoken }: SavingsExport, values: readonly DatedPlace[]): WorkbookSheet {
  const { t } = spoken;
  const sources = sourcesBehind(dataset, [
    ...values.flatMap(({ parameter, index }) => evidenceOfValue(dataset, parameter, index)),
    ...[...dataset.readings.values()].flatMap(evidenceOfReading),
  ]);
  const head = [
    [
      text(
        t(($) => $.calculatorExport.sheets.sources),
        "title",
      ),
    ],
    [],
    [
      t(($) => $.evidence.publisher),
      t(($) => $.evidence.sourceTitle),
      t(($) => $.evidence.published),
      t(($) => $.attention.csv.address),
    ].map((one) => text(one, "heading")),
  ];
  return {
    name: t(($) => $.calculatorExport.sheets.sources),
    widths: [40, 80, 26, 80],
    rows: [
      ...head,
      ...sources.map(({ publisher, title, published, url }) => [
        wrapped(publisher),
        wrapped(title),
        text(dateInWords(spoken, isUnknown(published) ? published : parseEdtf(published), "past")),
        { kind: "link", text: url, address: url } as const,
      ]),
    ],
    frozen: { rows: head.length, columns: 1 },
  };
}
