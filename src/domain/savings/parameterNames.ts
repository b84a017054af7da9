import { ASSET_CLASSES, CURRENCIES, LAND_ZONES } from "./scenario.ts";

/** Holidays of special economic zones, longest first: years without profit tax, and years without property and land tax. */
export const PROFIT_TAX_HOLIDAYS = [
  "special-economic-zone-profit-tax-holiday-from-15-million",
  "special-economic-zone-profit-tax-holiday-from-5-million",
  "special-economic-zone-profit-tax-holiday-from-3-million",
] as const;

export const PROPERTY_TAX_HOLIDAYS = [
  "special-economic-zone-property-tax-holiday-from-10-million",
  "special-economic-zone-property-tax-holiday-from-5-million",
  "special-economic-zone-property-tax-holiday-from-3-million",
  "special-economic-zone-property-tax-holiday-from-300-thousand",
] as const;

/** Every tax parameter that the calculation needs. */
export const NEEDED_PARAMETERS: readonly string[] = [
  "corporate-income-tax",
  "vat",
  "import-vat",
  "social-tax",
  "personal-income-tax",
  "dividend-tax-resident",
  "dividend-tax-non-resident",
  "loss-offset-limit",
  "property-tax",
  "turnover-tax",
  "turnover-tax-ceiling",
  ...ASSET_CLASSES.map((one) => `depreciation-${one}`),
  ...LAND_ZONES.map((zone) => `land-tax-${zone}`),
  ...CURRENCIES.filter((one) => one !== "UZS").map((one) => `exchange-rate-${one.toLowerCase()}`),
  "it-park-corporate-income-tax",
  "it-park-social-tax",
  "it-park-personal-income-tax",
  "it-park-property-tax",
  "it-park-land-tax",
  "it-park-vat",
  "it-park-customs-duty",
  "it-park-import-vat",
  "it-park-dividend-tax",
  "it-park-dividend-tax-foreign",
  "it-park-dividend-export-share",
  "it-park-export-share",
  "it-park-contribution",
  "it-park-contribution-below-minimum",
  "it-park-large-resident-turnover",
  "it-park-minimum-export-share",
  ...PROFIT_TAX_HOLIDAYS,
  ...PROPERTY_TAX_HOLIDAYS,
  "ai-infrastructure-minimum-investment",
  "ai-infrastructure-corporate-income-tax",
  "ai-infrastructure-property-tax",
  "ai-infrastructure-land-tax",
  "ai-infrastructure-dividend-tax-foreign",
  "ai-infrastructure-customs-duty",
  "ai-infrastructure-import-vat",
];
