/** The parts of an address that hold figures which a reader may want to keep to themselves: pay, revenue, costs, investments, buildings. */
export const FIGURE_KEYS = ["staff", "revenue", "costs", "invest", "buildings"] as const;

/** The parts of an address that hold how an open reading of the law is decided; each is the name of a reading. */
export const READING_KEYS = [
  "vat-scope",
  "relief-scope-after-2027",
  "contribution-since-april-2026",
  "wage-tax-after-2027",
  "export-threshold",
] as const;

/** The parts of an address that describe the company. */
export const SCENARIO_KEYS = [
  "currency",
  "rate",
  "usd-rate",
  "years",
  ...FIGURE_KEYS,
  "vatcosts",
  "exports",
  "duty",
  "land",
  "place",
  "payout",
  "owner",
  "contribution",
  ...READING_KEYS,
  "lost",
  "figures",
] as const;

export type ScenarioKey = (typeof SCENARIO_KEYS)[number];
