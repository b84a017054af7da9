import { LIMITS } from "./limits.ts";
import type { TaxParameters } from "./parameters.ts";
import type { Scenario } from "./scenario.ts";

/** Long enough for a company that begins in 2026 to show both the export condition of 2028 and the end of relief in 2040. */
const YEARS = 15;
/** For data without any exchange rate: a round one, that readers will replace. */
const ROUND_RATE = 12_000;

/**
 * The numbers that the calculator opens with, from the first year on: an invented software exporter with eighty employees. They are an
 * example and no fact; only the exchange rate is the latest in the data. It chooses no reading, has no contribution of its own and loses no
 * status: an address cannot say that one of these is not there.
 */
export function exampleScenario(parameters: TaxParameters, firstYear: number): Scenario {
  const first = Math.min(Math.max(firstYear, LIMITS.firstYear.min), LIMITS.firstYear.max);
  const rate = parameters.latest("exchange-rate-usd")?.value ?? ROUND_RATE;
  return {
    currency: "USD",
    rate,
    usdRate: rate,
    firstYear: first,
    lastYear: Math.min(first + YEARS - 1, LIMITS.lastYear.max),
    staff: [
      { count: 60, salary: 1_200 },
      { count: 20, salary: 2_000 },
    ],
    revenue: 3_000_000,
    otherCosts: 600_000,
    costsWithVat: 0.5,
    exportShares: [0.7],
    investments: [{ amount: 150_000, assetClass: "computers", year: first, imported: true }],
    customsDuty: 0.05,
    buildings: 0,
    hectares: 0,
    landZone: "tashkent-zone-3",
    location: "tashkent",
    payout: 0.5,
    owner: { kind: "foreign" },
    readings: {},
  };
}
