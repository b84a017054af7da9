import type { Dataset } from "../../../domain/dataset.ts";
import type { RegimeResult } from "../../../domain/savings/savingsModel.ts";

/** A year at whose start the rules of a regime change: a condition begins, or relief is over. */
export type Cliff = {
  readonly year: number;
  readonly kind: "condition" | "end";
  /** The parameter whose days say so, if one does. */
  readonly parameter?: string;
  /** The last day before it, as 2027-12-31. */
  readonly lastDay: string;
};

/** The share of exports that residents need, with the days between which it is asked for. */
const CONDITION = "it-park-export-share";

const lastDayBefore = (year: number): string => `${year - 1}-12-31`;

/** The cliffs of a regime within the years of a scenario. The first year has nothing before it to fall from, nor has one after a loss of status. */
export function cliffsOf(dataset: Dataset, { regime, years }: RegimeResult): readonly Cliff[] {
  const within = ({ year }: Cliff): boolean =>
    years.some((one) => one.year === year) &&
    years.some((before) => before.year === year - 1 && !before.notes.includes("status-lost"));
  if (regime === "it-park" || regime === "ai-infrastructure") {
    const values = dataset["tax-parameters"].get(CONDITION)?.values ?? [];
    return values
      .flatMap(({ from, until }): readonly Cliff[] => [
        ...(from === undefined
          ? []
          : [
              {
                year: yearOf(from),
                kind: "condition",
                parameter: CONDITION,
                lastDay: lastDayBefore(yearOf(from)),
              } as const,
            ]),
        ...(until === undefined
          ? []
          : [{ year: yearOf(until) + 1, kind: "end", parameter: CONDITION, lastDay: until } as const]),
      ])
      .filter(within);
  }
  const over = years.find(({ notes }) => notes.includes("relief-ended"));
  const cliffs: readonly Cliff[] =
    over === undefined ? [] : [{ year: over.year, kind: "end", lastDay: lastDayBefore(over.year) }];
  return cliffs.filter(within);
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
