import type { Location } from "../records/condition.ts";

/** The currencies in which a company may enter its figures. */
export const CURRENCIES = ["USD", "EUR", "JPY", "UZS"] as const;

export type Currency = (typeof CURRENCIES)[number];

/** Classes of assets for tax depreciation; the yearly maximum of each is the parameter `depreciation-<class>`. */
export const ASSET_CLASSES = ["computers", "machinery", "lines", "structures", "buildings", "other"] as const;

export type AssetClass = (typeof ASSET_CLASSES)[number];

/** Zones of the land tax; the sum per hectare of each is the parameter `land-tax-<zone>`. */
export const LAND_ZONES = [
  "tashkent-zone-1",
  "tashkent-zone-2",
  "tashkent-zone-3",
  "tashkent-zone-4",
  "tashkent-zone-5",
  "karakalpakstan",
  "tashkent-region",
  "bukhara-jizzakh-kashkadarya-navoi-khorezm",
  "andijan-namangan-samarkand",
  "fergana",
  "surkhandarya",
  "syrdarya",
] as const;

export type LandZone = (typeof LAND_ZONES)[number];

/** Employees with the same pay: how many, and the gross salary of each per month in the currency of the scenario. */
export type StaffGroup = { readonly count: number; readonly salary: number };

/** An asset bought in a calendar year; an imported one bears duty and import VAT. The price is without duty and VAT. */
export type Investment = {
  readonly amount: number;
  readonly assetClass: AssetClass;
  readonly year: number;
  readonly imported: boolean;
};

/** Where the owner is resident for tax; the rate of a treaty is a fraction. */
export type OwnerResidence =
  | { readonly kind: "uzbek" }
  | { readonly kind: "foreign" }
  | { readonly kind: "foreign-with-treaty"; readonly rate: number };

export type Month = { readonly year: number; readonly month: number };

/**
 * What a company tells about itself. Money is in `currency` and per year unless said otherwise, shares are fractions from 0 to 1, years are
 * calendar years, both included.
 */
export type Scenario = {
  readonly currency: Currency;
  /** UZS per unit of `currency` (1 for UZS), and UZS per US dollar for what the law states in dollars. */
  readonly rate: number;
  readonly usdRate: number;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly staff: readonly StaffGroup[];
  readonly revenue: number;
  /** Deductible costs besides pay, taxes and depreciation, without VAT. */
  readonly otherCosts: number;
  /** The part of these that is bought with Uzbek VAT on top. */
  readonly costsWithVat: number;
  /** The share of exports in revenue: of the first year, the second, …; the last one holds for all later years. Never empty. */
  readonly exportShares: readonly number[];
  readonly investments: readonly Investment[];
  readonly customsDuty: number;
  /** Book value of owned buildings at the start of the first year. */
  readonly buildings: number;
  readonly hectares: number;
  readonly landZone: LandZone;
  readonly location: Location;
  /** The part of the profit after tax that is paid out in the same year. */
  readonly payout: number;
  readonly owner: OwnerResidence;
  /** A contribution rate of the reader's own, from 1 April 2026 on; left out, the chosen reading decides. */
  readonly contribution?: number;
  /** The options chosen for open readings of the law, by reading; what is left out takes the likely one. */
  readonly readings: Readonly<Record<string, string>>;
  /** The first month without resident status, if the company should lose it. */
  readonly statusLost?: Month;
};
