import { type CompanyYear, parameter, revenue } from "./companyYear.ts";
import type { CalculatedRegime, Expression } from "./expression.ts";
import { overMonths, product, sum, ZERO } from "./formulas.ts";
import { input } from "./inputs.ts";
import { MONTHS } from "./parameters.ts";
import { blend, monthsOfRelief, residentMonths, residentTax, schemeMonths, whileResident } from "./relief.ts";

/** The imports of the year, by their places among the investments. */
const importsOf = ({ scenario, year }: CompanyYear): readonly number[] =>
  scenario.investments.flatMap(({ imported, year: bought }, index) => (imported && bought === year ? [index] : []));

/** Customs duty on one import: the reader's rate, unless the goods come in free. It belongs to the cost of the asset. */
export function dutyOn(company: CompanyYear, index: number): Expression {
  const price = input(company.scenario, "investment", index);
  const rate = input(company.scenario, "customs-duty");
  if (company.regime === "it-park") return residentTax(company, price, "it-park-customs-duty", rate);
  return company.regime === "ai-infrastructure"
    ? blend(company, price, schemeMonths(company), "ai-infrastructure-customs-duty", rate)
    : product(price, rate);
}

/** Customs duty of the year. */
export const customsDuty = (company: CompanyYear): Expression =>
  sum(...importsOf(company).map((one) => dutyOn(company, one)));

/** Regimes under which goods come in free. */
type Importing = Extract<CalculatedRegime, "it-park" | "ai-infrastructure">;

/** The months of the year in which goods come in free of duty and of import VAT, each by its own days, and the parameters that say so. */
function freeMonths(company: CompanyYear, regime: Importing) {
  const months = regime === "it-park" ? residentMonths(company) : schemeMonths(company);
  const relief = (tax: "customs-duty" | "import-vat") => ({
    id: `${regime}-${tax}`,
    months: monthsOfRelief(company, months, `${regime}-${tax}`),
  });
  return { duty: relief("customs-duty"), vat: relief("import-vat") };
}

/** What import VAT is taken of in months with the same duty: all prices, and that duty on them. */
const valueAtBorder = (company: CompanyYear, duty: Expression): Expression =>
  sum(
    ...importsOf(company).flatMap((one) => {
      const price = input(company.scenario, "investment", one);
      return [price, product(price, duty)];
    }),
  );

/** Import VAT of the whole year at its ordinary rate, on price and ordinary duty. */
const ordinaryImportVat = (company: CompanyYear): Expression =>
  product(valueAtBorder(company, input(company.scenario, "customs-duty")), parameter(company, "import-vat"));

/** The resident months in which residents neither charge VAT nor credit it, by the reading that VAT is part of their relief. */
export const monthsWithoutVat = (company: CompanyYear): readonly number[] =>
  monthsOfRelief(company, residentMonths(company), "it-park-vat").filter((month) => {
    const { parameters, scenario, year } = company;
    return parameters.inMonth("it-park-vat", year, month, scenario.readings)?.value.isZero() === true;
  });

/**
 * Import VAT of some months, by when goods come in free. Months with and without duty are kept apart: what comes in while the relief holds
 * bears neither, what comes in afterwards bears VAT on its full duty.
 */
function importVatOf(company: CompanyYear, regime: Importing, months: readonly number[]): Expression {
  const { duty, vat } = freeMonths(company, regime);
  const ofMonths = (some: readonly number[], dutyRate: Expression): Expression => {
    const withoutVat = some.filter((month) => vat.months.includes(month));
    return overMonths(valueAtBorder(company, dutyRate), [
      [parameter(company, vat.id, withoutVat), withoutVat.length],
      [parameter(company, "import-vat"), some.length - withoutVat.length],
    ]);
  };
  const withoutDuty = months.filter((month) => duty.months.includes(month));
  const withDuty = months.filter((month) => !duty.months.includes(month));
  return sum(
    ofMonths(withoutDuty, parameter(company, duty.id, withoutDuty)),
    ofMonths(withDuty, input(company.scenario, "customs-duty")),
  );
}

/** VAT paid at the border that comes back later: it moves cash, and costs nothing. */
export function importVatCash(company: CompanyYear): Expression {
  switch (company.regime) {
    case "it-park": {
      const withoutVat = monthsWithoutVat(company);
      const credited = MONTHS.filter((month) => !withoutVat.includes(month));
      return whileResident(company, importVatOf(company, company.regime, credited), ordinaryImportVat(company));
    }
    case "ai-infrastructure":
      return importVatOf(company, company.regime, MONTHS);
    case "turnover-tax":
      return ZERO;
    default:
      return ordinaryImportVat(company);
  }
}

/**
 * VAT on purchases and imports of a company that cannot credit it: on the turnover tax always, at residents in relief if VAT is part of the
 * relief. Deducted from profit at once.
 */
export function irrecoverableVat(company: CompanyYear): Expression {
  const purchases = product(input(company.scenario, "other-costs"), input(company.scenario, "costs-with-vat"));
  const vat = parameter(company, "vat");
  switch (company.regime) {
    case "turnover-tax":
      return sum(product(purchases, vat), ordinaryImportVat(company));
    case "it-park": {
      const months = monthsWithoutVat(company);
      return whileResident(
        company,
        sum(overMonths(purchases, [[vat, months.length]]), importVatOf(company, company.regime, months)),
        ZERO,
      );
    }
    case "ai-infrastructure":
      // Its projects are residents too; their imports are free of VAT by the scheme itself.
      return whileResident(company, overMonths(purchases, [[vat, monthsWithoutVat(company).length]]), ZERO);
    default:
      return ZERO;
  }
}

/** The tax on revenue that small companies pay instead of the tax on profit. */
export const turnoverTax = (company: CompanyYear): Expression =>
  company.regime === "turnover-tax" ? product(revenue(company), parameter(company, "turnover-tax")) : ZERO;
