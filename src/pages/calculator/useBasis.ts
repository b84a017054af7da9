import { useDataset } from "../../data/useDataset.ts";
import { bounds, fromDayNumber, parseEdtf } from "../../domain/edtf.ts";
import { perDataset } from "../../domain/perDataset.ts";
import { exampleScenario } from "../../domain/savings/exampleScenario.ts";
import { parametersIn } from "../../domain/savings/parameters.ts";

/** A year for the example when the data do not say as of when they are. */
const SOME_YEAR = 2026;

const basisOf = perDataset((dataset) => {
  const parameters = parametersIn(dataset);
  const edition = [...dataset.edition.values()][0];
  const day = edition === undefined ? undefined : bounds(parseEdtf(edition.asOf)).latest;
  const year = day === undefined ? SOME_YEAR : fromDayNumber(day).year;
  return { parameters, example: exampleScenario(parameters, year) };
});

/** The rates of the data, and the company that the page opens with, in the year of the data. */
export function useBasis() {
  const { dataset } = useDataset();
  return basisOf(dataset);
}
