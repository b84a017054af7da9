import type { Scenario } from "../../../domain/savings/scenario.ts";

/** A sum of one scenario in whole units of another's currency, at the rates that both were entered with. */
export const inSameCurrency = (amount: number, from: Scenario, to: Scenario): number =>
  from.currency === to.currency ? amount : Math.round((amount * from.rate) / to.rate);
