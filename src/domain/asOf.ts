import type { Dataset } from "./dataset.ts";
import { bounds, parseEdtf } from "./edtf.ts";

/** The day (since 1970-01-01) as of which the data is; undefined when the file that says so could not be read. */
export function dataDay(dataset: Dataset): number | undefined {
  const edition = [...dataset.edition.values()][0];
  return edition === undefined ? undefined : bounds(parseEdtf(edition.asOf)).latest;
}
