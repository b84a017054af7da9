import { parseEdtf } from "../../../domain/edtf.ts";
import type { SavingsExport } from "./SavingsExport.ts";

/** As of when the data are, and which version of them: what somebody has to say who quotes the file. */
export function editionInWords({ dataset, spoken: { t, format } }: SavingsExport): readonly string[] {
  const edition = [...dataset.edition.values()][0];
  if (edition === undefined) return [];
  return [
    t(($) => $.shell.dataAsOf, { date: format.date(parseEdtf(edition.asOf)) }),
    t(($) => $.shell.dataVersion, { version: edition.version }),
  ];
}
