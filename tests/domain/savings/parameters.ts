import type { Reading } from "../../../src/domain/records/reading.ts";
import type { DatedValue, TaxParameter } from "../../../src/domain/records/taxParameter.ts";
import { parametersIn, type TaxParameters } from "../../../src/domain/savings/parameters.ts";

/*
 * The tax parameters that calculations need, copied by hand from the facts, so that the worked cases do not change when the data grow.
 * Words, acts and sources are left out: calculations do not read them.
 */

type Dated = Pick<DatedValue, "from" | "until" | "reading"> & { readonly value: number };

const words = { de: "", en: "", uz: "", ru: "", ja: "" };

const parameter = (
  id: string,
  regime: string,
  values: readonly Dated[],
  investmentFrom?: number,
): readonly [string, TaxParameter] => [
  id,
  {
    id,
    regime,
    title: words,
    unit: "share",
    values: [...values],
    ...(investmentFrom === undefined ? {} : { investment: { from: investmentFrom } }),
    basis: [],
    confidence: "high",
    evidence: [],
  },
];

const ordinary = (id: string, value: number, from = "2024-01-01") => parameter(id, "standard", [{ from, value }]);

const reading = (id: string, options: readonly string[]): readonly [string, Reading] => [
  id,
  {
    id,
    title: words,
    options: options.map((option) => ({ id: option, title: words, evidence: [] })),
    // The first option is the one that calculations start with.
    likely: options[0] ?? "",
    reason: words,
    evidence: [],
  },
];

const open = (id: string, option: string) => ({ reading: { id, option } });

const UNTIL_2027 = { from: "2017-06-30", until: "2027-12-31" };
const UNTIL_2039 = { from: "2028-01-01", until: "2039-12-31" };
const SCHEME = { from: "2025-10-22", until: "2039-12-31" };

const residentFree = (id: string) =>
  parameter(id, "it-park", [
    { ...UNTIL_2027, value: 0 },
    { ...UNTIL_2039, value: 0 },
  ]);

const residentImports = (id: string) =>
  parameter(id, "it-park", [
    { ...UNTIL_2027, value: 0 },
    { ...UNTIL_2039, value: 0, ...open("relief-scope-after-2027", "taxes-and-customs") },
  ]);

const holiday = (id: string, years: number, investmentFrom: number) =>
  parameter(
    `special-economic-zone-${id}`,
    "special-economic-zone",
    [{ from: "2022-07-12", value: years }],
    investmentFrom,
  );

const SCALE = "contribution-since-april-2026";

export const TAX_PARAMETERS: readonly (readonly [string, TaxParameter])[] = [
  ordinary("corporate-income-tax", 0.15),
  ordinary("vat", 0.12, "2023-01-01"),
  ordinary("import-vat", 0.12, "2023-01-01"),
  ordinary("social-tax", 0.12),
  ordinary("personal-income-tax", 0.12),
  ordinary("dividend-tax-resident", 0.05),
  ordinary("dividend-tax-non-resident", 0.1),
  ordinary("loss-offset-limit", 1, "2022-01-01"),
  ordinary("property-tax", 0.015, "2023-01-01"),
  ordinary("depreciation-computers", 0.4, "2022-01-01"),
  ordinary("depreciation-machinery", 0.2, "2022-01-01"),
  ordinary("depreciation-lines", 0.15, "2022-01-01"),
  ordinary("depreciation-structures", 0.1, "2022-01-01"),
  ordinary("depreciation-buildings", 0.05, "2022-01-01"),
  ordinary("depreciation-other", 0.15, "2022-01-01"),
  parameter("land-tax-tashkent-zone-3", "standard", [{ from: "2026-01-01", until: "2026-12-31", value: 196_600_000 }]),
  parameter("land-tax-karakalpakstan", "standard", [{ from: "2026-01-01", until: "2026-12-31", value: 41_200_000 }]),
  parameter("exchange-rate-usd", "standard", [
    { from: "2026-05-26", value: 11_997.83 },
    { from: "2026-08-28", value: 11_801 },
  ]),
  parameter("turnover-tax", "small-business", [{ from: "2024-01-01", value: 0.04 }]),
  parameter("turnover-tax-ceiling", "small-business", [
    { until: "2026-05-31", value: 1_000_000_000 },
    { from: "2026-06-01", until: "2026-08-31", value: 4_944_000_000 },
    { from: "2026-09-01", value: 5_280_000_000 },
  ]),
  residentFree("it-park-corporate-income-tax"),
  residentFree("it-park-social-tax"),
  residentFree("it-park-property-tax"),
  residentFree("it-park-land-tax"),
  parameter("it-park-personal-income-tax", "it-park", [
    { ...UNTIL_2027, value: 0.075 },
    { ...UNTIL_2039, value: 0.075, ...open("wage-tax-after-2027", "reduced") },
    { ...UNTIL_2039, value: 0.12, ...open("wage-tax-after-2027", "standard") },
  ]),
  parameter("it-park-vat", "it-park", [
    { ...UNTIL_2027, value: 0, ...open("vat-scope", "relieved") },
    { ...UNTIL_2027, value: 0.12, ...open("vat-scope", "due") },
    { ...UNTIL_2039, value: 0, ...open("vat-scope", "relieved") },
    { ...UNTIL_2039, value: 0.12, ...open("vat-scope", "due") },
  ]),
  residentImports("it-park-customs-duty"),
  residentImports("it-park-import-vat"),
  parameter("it-park-dividend-tax", "it-park", [{ until: "2024-12-31", value: 0.05 }]),
  parameter("it-park-dividend-tax-foreign", "it-park", [{ from: "2025-02-01", until: "2039-12-31", value: 0.05 }]),
  parameter("it-park-dividend-export-share", "it-park", [{ from: "2025-02-01", until: "2039-12-31", value: 0.5 }]),
  parameter("it-park-export-share", "it-park", [{ ...UNTIL_2039, value: 0.5 }]),
  parameter("it-park-contribution", "it-park", [
    { from: "2019-07-15", until: "2026-03-31", value: 0.01 },
    { from: "2026-04-01", value: 0.01, ...open(SCALE, "one-percent") },
    { from: "2026-04-01", value: 0.005, ...open(SCALE, "half-percent") },
    { from: "2026-04-01", value: 0.02, ...open(SCALE, "two-percent") },
  ]),
  parameter("it-park-contribution-below-minimum", "it-park", [
    { from: "2024-07-01", until: "2026-03-31", value: 0.02 },
  ]),
  parameter("it-park-large-resident-turnover", "it-park", [{ from: "2024-07-01", value: 100_000_000_000 }]),
  parameter("it-park-minimum-export-share", "it-park", [
    { from: "2024-10-01", until: "2025-12-31", value: 0.1 },
    { from: "2026-01-01", until: "2026-12-31", value: 0.2 },
    { from: "2027-01-01", value: 0.35 },
  ]),
  holiday("profit-tax-holiday-from-3-million", 3, 3_000_000),
  holiday("profit-tax-holiday-from-5-million", 5, 5_000_000),
  holiday("profit-tax-holiday-from-15-million", 10, 15_000_000),
  holiday("property-tax-holiday-from-300-thousand", 3, 300_000),
  holiday("property-tax-holiday-from-3-million", 5, 3_000_000),
  holiday("property-tax-holiday-from-5-million", 7, 5_000_000),
  holiday("property-tax-holiday-from-10-million", 10, 10_000_000),
  parameter("ai-infrastructure-minimum-investment", "ai-infrastructure", [{ from: "2025-10-22", value: 100_000_000 }]),
  ...["corporate-income-tax", "property-tax", "land-tax", "dividend-tax-foreign", "customs-duty", "import-vat"].map(
    (tax) => parameter(`ai-infrastructure-${tax}`, "ai-infrastructure", [{ ...SCHEME, value: 0 }]),
  ),
];

export const READINGS: readonly (readonly [string, Reading])[] = [
  reading("vat-scope", ["relieved", "due"]),
  reading("relief-scope-after-2027", ["taxes-and-customs", "taxes-without-customs"]),
  reading(SCALE, ["one-percent", "half-percent", "two-percent"]),
  reading("wage-tax-after-2027", ["reduced", "standard"]),
  reading("export-threshold", ["at-least", "more-than"]),
];

/** The parameters, with some left out if a test needs them to be missing. */
export const parametersWithout = (...left: readonly string[]): TaxParameters =>
  parametersIn({
    "tax-parameters": new Map(TAX_PARAMETERS.filter(([id]) => !left.includes(id))),
    readings: new Map(READINGS),
  });

export const PARAMETERS: TaxParameters = parametersWithout();
