/** Readings of the law that a calculation takes a side on; each is a record with this id, and its options are there. */
export const VAT_SCOPE = "vat-scope";
export const RELIEF_SCOPE = "relief-scope-after-2027";
export const CONTRIBUTION_SCALE = "contribution-since-april-2026";
export const WAGE_TAX = "wage-tax-after-2027";
export const EXPORT_THRESHOLD = "export-threshold";

/** The option of the export threshold under which a share of exactly the threshold is too little. */
export const MORE_THAN = "more-than";

export const OPEN_READINGS = [VAT_SCOPE, RELIEF_SCOPE, CONTRIBUTION_SCALE, WAGE_TAX, EXPORT_THRESHOLD] as const;
