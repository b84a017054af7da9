import { type CompanyYear, cell, fromUzs, inYear, parameter } from "./companyYear.ts";
import type { Expression } from "./expression.ts";
import { difference, least, number, product, quotient, sum, ZERO } from "./formulas.ts";
import { dutyOn } from "./imports.ts";
import { input } from "./inputs.ts";
import { realEstateTax } from "./relief.ts";
import type { AssetClass, Investment } from "./scenario.ts";
import { writtenOff } from "./writtenOff.ts";

/** Something that loses value from a year on. */
type Asset = { readonly cost: Expression; readonly assetClass: AssetClass; readonly from: number };

/** Price, and the duty if it is brought in within the horizon: what came before it is entered at what it cost then, duty included. */
function costOf(company: CompanyYear, { imported, year }: Investment, index: number): Expression {
  const price = input(company.scenario, "investment", index);
  return imported && year >= company.scenario.firstYear ? sum(price, dutyOn(inYear(company, year), index)) : price;
}

const IMMOVABLE: readonly AssetClass[] = ["buildings", "structures"];

const assetsOf = (company: CompanyYear): readonly Asset[] => [
  {
    cost: input(company.scenario, "buildings"),
    assetClass: "buildings",
    from: company.scenario.firstYear,
  },
  ...company.scenario.investments.flatMap((one, index) =>
    one.year <= company.year ? [{ cost: costOf(company, one, index), assetClass: one.assetClass, from: one.year }] : [],
  ),
];

/**
 * Depreciation of the year: in equal parts at the yearly maximum of the class, a whole one in the year of purchase, never more than is
 * left. It runs on as scheduled in relieved years, and is lost there.
 */
export function depreciation(company: CompanyYear): Expression {
  return sum(
    ...assetsOf(company).map((asset) => {
      const rate = parameter(company, `depreciation-${asset.assetClass}`);
      const before = writtenOff(company, asset.assetClass, asset.from);
      if (rate.kind !== "parameter" || before === undefined) return ZERO;
      const isLast = before.total.plus(rate.value).gt(1);
      return product(asset.cost, isLast ? least(rate, difference(number(1), before.part)) : rate);
    }),
  );
}

/** What is left of an asset at the start of the company's year. */
function residual(company: CompanyYear, asset: Asset): Expression {
  const before = writtenOff(company, asset.assetClass, asset.from);
  return before === undefined ? ZERO : product(asset.cost, difference(number(1), before.part));
}

/**
 * The base of property tax: the mean of the residual values of buildings and structures at the start and at the end of the year; one that
 * is bought counts as owned from the start of its year. Minimum values per square metre are left out.
 */
export function propertyValue(company: CompanyYear): Expression {
  const next = inYear(company, company.year + 1);
  return quotient(
    sum(
      ...assetsOf(company)
        .filter(({ assetClass }) => IMMOVABLE.includes(assetClass))
        .flatMap((asset) => [residual(company, asset), residual(next, asset)]),
    ),
    number(2),
  );
}

export const propertyTax = (company: CompanyYear): Expression =>
  realEstateTax(company, cell(company, "property-value"), "property-tax", parameter(company, "property-tax"));

/** Hectares times the sum of the zone. Coefficients of districts are left out. */
export const landTax = (company: CompanyYear): Expression =>
  fromUzs(
    company,
    realEstateTax(
      company,
      input(company.scenario, "hectares"),
      "land-tax",
      parameter(company, `land-tax-${company.scenario.landZone}`),
    ),
  );
