import { readFileSync } from "node:fs";
import { join as pathOf } from "node:path";
import { COLLECTIONS, fileOf } from "../../src/domain/records/collections.ts";
import { exampleScenario } from "../../src/domain/savings/exampleScenario.ts";
import { parametersIn } from "../../src/domain/savings/parameters.ts";
import { savings } from "../../src/domain/savings/savings.ts";
import { savingsRange } from "../../src/domain/savings/savingsRange.ts";
import { sensitivity } from "../../src/domain/savings/sensitivity.ts";
import { joinAll, type Measured, readFiles, timed } from "./measure.ts";

/** So many years are calculated: the shortest horizon, a decade, the longest. */
const YEARS = [1, 10, 20] as const;
const FIRST_YEAR = 2026;
const ROUNDS = 10;

/**
 * What one change of an input costs: all regimes, the range over the open readings, and what moves the result most. The rates are the
 * shipped ones, the company is the calculator's invented example. Milliseconds, mean of several; `count` is years.
 */
export function savingsBench(): readonly Measured[] {
  const files = new Map(COLLECTIONS.map((name) => [name, readFileSync(pathOf("data", fileOf(name)), "utf8")]));
  const parameters = parametersIn(joinAll(readFiles(files)));
  const example = exampleScenario(parameters, FIRST_YEAR);
  return YEARS.flatMap((count): readonly Measured[] => {
    const scenario = { ...example, lastYear: FIRST_YEAR + count - 1 };
    const mean = (what: string, run: () => unknown): Measured => {
      run();
      const [, ms] = timed(() => {
        for (let round = 0; round < ROUNDS; round++) run();
      });
      return { what, count, ms: ms / ROUNDS };
    };
    return [
      mean("savings: all regimes", () => savings(scenario, parameters)),
      mean("savings: low to high over the readings", () => savingsRange(scenario, parameters, "it-park")),
      mean("savings: which input moves it most", () => sensitivity(scenario, parameters, "it-park")),
    ];
  });
}
