import { type CompanyYear, cell, exportShare, parameter } from "./companyYear.ts";
import type { Expression } from "./expression.ts";
import { least, overMonths, product, when } from "./formulas.ts";
import { input } from "./inputs.ts";
import { blend, monthsOfRelief, reliefMonths, residentMonths, whileResident } from "./relief.ts";

/** The ordinary rate of the owner: by residence, and the lower of that and the rate of a treaty. */
function ordinaryRate(company: CompanyYear): Expression {
  const { owner } = company.scenario;
  switch (owner.kind) {
    case "uzbek":
      return parameter(company, "dividend-tax-resident");
    case "foreign":
      return parameter(company, "dividend-tax-non-resident");
    case "foreign-with-treaty":
      return least(parameter(company, "dividend-tax-non-resident"), input(company.scenario, "treaty-rate"));
  }
}

/** The months of a resident's own rate for all founders, and of that for foreign ones; outside both the ordinary rate holds. */
export function residentDividendMonths(company: CompanyYear) {
  const resident = residentMonths(company);
  const all = monthsOfRelief(company, resident, "it-park-dividend-tax");
  const foreign =
    company.scenario.owner.kind === "uzbek"
      ? []
      : monthsOfRelief(company, resident, "it-park-dividend-tax-foreign").filter((month) => !all.includes(month));
  return { all, foreign };
}

/** At residents: never more than the ordinary rate; for foreign owners only if exports are more than a part of revenue. */
function residentDividendTax(company: CompanyYear, base: Expression): Expression {
  const ordinary = ordinaryRate(company);
  const { all, foreign } = residentDividendMonths(company);
  const rated = (withForeign: readonly number[]): Expression =>
    overMonths(base, [
      [least(ordinary, parameter(company, "it-park-dividend-tax", all)), all.length],
      [least(ordinary, parameter(company, "it-park-dividend-tax-foreign", withForeign)), withForeign.length],
      [ordinary, 12 - all.length - withForeign.length],
    ]);
  if (all.length + foreign.length === 0) return product(base, ordinary);
  const exporting = {
    left: exportShare(company),
    compare: "more-than",
    right: parameter(company, "it-park-dividend-export-share", foreign),
  } as const;
  return whileResident(
    company,
    foreign.length === 0 ? rated([]) : when(exporting, rated(foreign), rated([])),
    product(base, ordinary),
  );
}

/** Tax on what is paid out, withheld from the owner. */
export function dividendTax(company: CompanyYear): Expression {
  const base = cell(company, "dividends");
  const ordinary = ordinaryRate(company);
  if (company.regime === "it-park") return residentDividendTax(company, base);
  return company.regime === "ai-infrastructure" && company.scenario.owner.kind !== "uzbek"
    ? blend(company, base, reliefMonths(company), "ai-infrastructure-dividend-tax-foreign", ordinary)
    : product(base, ordinary);
}
