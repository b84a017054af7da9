import type { Dataset } from "../../../domain/dataset.ts";
import { citations } from "../../../domain/evidence.ts";
import type { Evidence } from "../../../domain/records/evidence.ts";
import type { Source } from "../../../domain/records/source.ts";
import { type WorkbookCell, wrapped } from "../../../domain/savings/workbookModel.ts";

/** The sources behind some evidence, each once. */
export const sourcesBehind = (dataset: Dataset, evidence: readonly Evidence[]): readonly Source[] => [
  ...new Set(citations(dataset, evidence).map(({ source }) => source)),
];

/** Sources as two cells, publishers and addresses; their titles stand in the sheet of sources. */
export const sourceCells = (sources: readonly Source[]): readonly WorkbookCell[] =>
  (["publisher", "url"] as const).map((of) => wrapped(sources.map((source) => source[of]).join("; ")));
