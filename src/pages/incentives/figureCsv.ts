import type { TFunction } from "i18next";
import { writeCsv } from "../../domain/csv.ts";
import type { Dataset } from "../../domain/dataset.ts";
import { citations } from "../../domain/evidence.ts";
import type { Incentive } from "../../domain/records/incentive.ts";

type FigureCsvRow = { readonly incentive: Incentive; readonly cells: readonly string[] };

/** The figures of a chart as a file, each row with the sources of its incentive. */
export function figureCsv(
  heading: readonly string[],
  rows: readonly FigureCsvRow[],
  { t, dataset }: { readonly t: TFunction; readonly dataset: Dataset },
): string {
  return writeCsv([
    [
      ...heading,
      t(($) => $.attention.csv.publisher),
      t(($) => $.attention.csv.title),
      t(($) => $.attention.csv.address),
    ],
    ...rows.map(({ incentive, cells }) => {
      const sources = [...new Set(citations(dataset, incentive.evidence).map(({ source }) => source))];
      const joined = (of: "publisher" | "title" | "url"): string => sources.map((source) => source[of]).join("; ");
      return [...cells, joined("publisher"), joined("title"), joined("url")];
    }),
  ]);
}
