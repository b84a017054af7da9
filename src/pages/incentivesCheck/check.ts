import type { CompanyProfile } from "../../domain/conditionOutcome.ts";
import { type Answer, type Coverage, coverageOf, regimeAnswer } from "../../domain/coverage.ts";
import { DATA_CENTRE_ROUTES } from "../../domain/dataCentreRoutes.ts";
import type { Dataset } from "../../domain/dataset.ts";
import type { Regime } from "../../domain/records/regime.ts";

export type RegimeCheck = {
  readonly regime: Regime;
  /** By the regime's own conditions. */
  readonly answer: Answer;
  readonly coverages: readonly Coverage[];
};

/** Every incentive against the answers, regime by regime: first those that are made for companies of IT and data, then the others. */
export function checkAll(dataset: Dataset, profile: CompanyProfile): readonly RegimeCheck[] {
  const first = Object.keys(DATA_CENTRE_ROUTES);
  const order = [...new Set([...first, ...dataset.regimes.keys()])];
  return order.flatMap((id) => {
    const regime = dataset.regimes.get(id);
    const coverages = [...dataset.incentives.values()]
      .filter((incentive) => incentive.regime === id)
      .map((incentive) => coverageOf(dataset, incentive, profile));
    return regime === undefined || coverages.length === 0
      ? []
      : [{ regime, answer: regimeAnswer(dataset, regime, profile), coverages }];
  });
}

/** How many incentives are covered, unclear and not covered. A payment that comes with a status is no incentive and is not counted. */
export function tallyOf(checks: readonly RegimeCheck[]) {
  const counted = checks
    .flatMap(({ coverages }) => coverages)
    .filter(({ incentive }) => incentive.kind !== "contribution");
  const count = (verdict: Coverage["verdict"]): number => counted.filter((one) => one.verdict === verdict).length;
  return {
    covered: count("covered"),
    unclear: count("unclear"),
    notCovered: count("not-covered"),
    total: counted.length,
  } as const;
}
