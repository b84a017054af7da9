import type { CompanyProfile } from "./conditionOutcome.ts";
import { type Answer, type Coverage, coverageOf, regimeAnswer } from "./coverage.ts";
import type { Dataset } from "./dataset.ts";
import type { Activity } from "./records/condition.ts";
import type { Regime } from "./records/regime.ts";
import type { TaxParameter } from "./records/taxParameter.ts";

/** What a data centre asks a regime about, in the order in which it is told. */
export const ROUTE_TOPICS = ["profit", "property", "land", "customs", "dividends", "electricity"] as const;

export type RouteTopic = (typeof ROUTE_TOPICS)[number];

/** The regimes that are open to a data centre, and which of their incentives answer which topic. */
export const DATA_CENTRE_ROUTES: Readonly<Record<string, Readonly<Record<RouteTopic, readonly string[]>>>> = {
  "it-park": {
    profit: ["it-park-profit-tax"],
    property: ["it-park-property-tax"],
    land: ["it-park-land-tax"],
    customs: ["it-park-customs-duty", "it-park-import-vat"],
    dividends: ["it-park-dividend-tax"],
    electricity: [],
  },
  "special-economic-zone": {
    profit: ["special-economic-zone-profit-tax"],
    property: ["special-economic-zone-property-and-land-tax"],
    land: ["special-economic-zone-property-and-land-tax"],
    customs: ["special-economic-zone-import-vat"],
    dividends: [],
    electricity: [],
  },
  "ai-infrastructure": {
    profit: ["ai-infrastructure-profit-tax"],
    property: ["ai-infrastructure-property-tax"],
    land: ["ai-infrastructure-land-tax"],
    customs: ["ai-infrastructure-customs-duty", "ai-infrastructure-import-vat"],
    dividends: ["ai-infrastructure-dividend-tax"],
    electricity: ["ai-infrastructure-electricity"],
  },
};

/** Activities that such a regime is looked for by. */
export const isDataCentre = (activity: Activity | undefined): boolean =>
  activity === "data-hosting" || activity === "ai-computing";

/** For the levies whose relief lasts longer the more is invested. A holiday of property tax covers land. */
const HOLIDAY_LEVIES: Readonly<Partial<Record<RouteTopic, string>>> = {
  profit: "corporate-income-tax",
  property: "property-tax",
  land: "property-tax",
};

export type RouteGift = {
  readonly coverage: Coverage;
  /** For how many years it lasts at this investment, where that depends on it. */
  readonly holiday?: TaxParameter;
};

export type DataCentreRoute = {
  readonly regime: Regime;
  /** By the regime's own conditions. */
  readonly answer: Answer;
  readonly gives: Readonly<Record<RouteTopic, readonly RouteGift[]>>;
};

function holidayOf(dataset: Dataset, regime: string, topic: RouteTopic, investment: number | undefined) {
  const levy = HOLIDAY_LEVIES[topic];
  if (levy === undefined || investment === undefined) return undefined;
  return [...dataset["tax-parameters"].values()].find(
    (one) =>
      one.regime === regime &&
      one.levy === levy &&
      one.unit === "years" &&
      one.investment !== undefined &&
      one.investment.from <= investment &&
      (one.investment.below === undefined || investment < one.investment.below),
  );
}

/** The regimes for a data centre side by side, for a company's answers; regimes and incentives that the data does not have are left out. */
export function dataCentreRoutes(dataset: Dataset, profile: CompanyProfile): readonly DataCentreRoute[] {
  return Object.entries(DATA_CENTRE_ROUTES).flatMap(([id, incentives]) => {
    const regime = dataset.regimes.get(id);
    if (regime === undefined) return [];
    const gives = (topic: RouteTopic): readonly RouteGift[] =>
      incentives[topic].flatMap((name) => {
        const incentive = dataset.incentives.get(name);
        if (incentive === undefined) return [];
        const holiday = holidayOf(dataset, id, topic, profile.investment);
        return [{ coverage: coverageOf(dataset, incentive, profile), ...(holiday !== undefined && { holiday }) }];
      });
    return [
      {
        regime,
        answer: regimeAnswer(dataset, regime, profile),
        gives: {
          profit: gives("profit"),
          property: gives("property"),
          land: gives("land"),
          customs: gives("customs"),
          dividends: gives("dividends"),
          electricity: gives("electricity"),
        },
      },
    ];
  });
}
