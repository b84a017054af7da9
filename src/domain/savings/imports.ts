import { type CompanyYear, parameter, revenue } from "./companyYear.ts";
import type { Expression } from "./expression.ts";
import { overMonths, product, sum, ZERO } from "./formulas.ts";
import { input } from "./inputs.ts";
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

/** What import VAT is taken of: price and duty. */
const valueAtBorder = (company: CompanyYear): Expression =>
  sum(...importsOf(company).flatMap((one) => [input(company.scenario, "investment", one), dutyOn(company, one)]));

/** The resident months in which residents neither charge VAT nor credit it, by the reading that VAT is part of their relief. */
export const monthsWithoutVat = (company: CompanyYear): readonly number[] =>
  monthsOfRelief(company, residentMonths(company), "it-park-vat").filter((month) => {
    const { parameters, scenario, year } = company;
    return parameters.inMonth("it-park-vat", year, month, scenario.readings)?.value.isZero() === true;
  });

/** Import VAT of some months at its relieved and its ordinary rate, by when the goods come in free. */
function importVatOf(company: CompanyYear, months: readonly number[]): Expression {
  const free = monthsOfRelief(company, months, "it-park-import-vat");
  return overMonths(valueAtBorder(company), [
    [parameter(company, "it-park-import-vat", free), free.length],
    [parameter(company, "import-vat"), months.length - free.length],
  ]);
}

const others = (months: readonly number[]): readonly number[] =>
  Array.from({ length: 12 }, (_, index) => index + 1).filter((month) => !months.includes(month));

/** VAT paid at the border that comes back later: it moves cash, and costs nothing. */
export function importVatCash(company: CompanyYear): Expression {
  const ordinary = product(valueAtBorder(company), parameter(company, "import-vat"));
  switch (company.regime) {
    case "it-park": {
      const free = monthsOfRelief(company, residentMonths(company), "it-park-import-vat");
      const credited = others(monthsWithoutVat(company));
      const freeAndCredited = credited.filter((month) => free.includes(month));
      return whileResident(
        company,
        overMonths(valueAtBorder(company), [
          [parameter(company, "it-park-import-vat", freeAndCredited), freeAndCredited.length],
          [parameter(company, "import-vat"), credited.length - freeAndCredited.length],
        ]),
        ordinary,
      );
    }
    case "ai-infrastructure":
      return blend(
        company,
        valueAtBorder(company),
        schemeMonths(company),
        "ai-infrastructure-import-vat",
        parameter(company, "import-vat"),
      );
    case "turnover-tax":
      return ZERO;
    default:
      return ordinary;
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
      return sum(product(purchases, vat), product(valueAtBorder(company), parameter(company, "import-vat")));
    case "it-park": {
      const months = monthsWithoutVat(company);
      return whileResident(
        company,
        sum(overMonths(purchases, [[vat, months.length]]), importVatOf(company, months)),
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
