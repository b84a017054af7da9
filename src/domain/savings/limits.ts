/** What an input may be: both bounds included, and how many decimals it may have. */
export type Limit = { readonly min: number; readonly max: number; readonly decimals: number };

/**
 * The range of every input, and how many entries a list may have. Money is in units of the scenario's currency, shares are fractions (a
 * treaty's rate and an own contribution are shares too), rates are UZS for one unit of a currency.
 */
export const LIMITS = {
  count: { min: 0, max: 1_000_000, decimals: 0 },
  money: { min: 0, max: 9_999_999_999_999, decimals: 2 },
  share: { min: 0, max: 1, decimals: 4 },
  firstYear: { min: 2024, max: 2045, decimals: 0 },
  /** Never before the first year. */
  lastYear: { min: 2024, max: 2045, decimals: 0 },
  hectares: { min: 0, max: 100_000, decimals: 4 },
  rate: { min: 0.01, max: 1_000_000, decimals: 4 },
  staffGroups: 8,
  investments: 12,
  exportShares: 22,
} as const satisfies Readonly<Record<string, Limit | number>>;
