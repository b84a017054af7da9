import { type CompanyYear, exportShare, inUzs, parameter, revenue } from "./companyYear.ts";
import type { Expression } from "./expression.ts";
import { type Condition, overMonths, when } from "./formulas.ts";
import { input } from "./inputs.ts";
import { CONTRIBUTION_SCALE } from "./openReadings.ts";
import { monthsOfRelief, residentMonths } from "./relief.ts";

/** Months with the same rule: the reader's own rate, or the known one, with the minimum export share of large residents where there is one. */
type Period = { readonly own: boolean; readonly hasMinimum: boolean; readonly months: readonly number[] };

const MINIMUM = "it-park-minimum-export-share";
const LARGE = ["it-park-large-resident-turnover", "it-park-contribution-below-minimum", MINIMUM] as const;

/** Months in which the same minimum export share holds. */
function byMinimum({ parameters, scenario, year }: CompanyYear, months: readonly number[]): readonly Period[] {
  const groups = new Map<number | undefined, number[]>();
  for (const month of months) {
    const minimum = parameters.inMonth(MINIMUM, year, month, scenario.readings)?.index;
    groups.set(minimum, [...(groups.get(minimum) ?? []), month]);
  }
  return [...groups.values()].map((group) => ({ own: false, hasMinimum: true, months: group }));
}

/** The year by what the contribution is then; the plain rate first: it is the one to read. */
function periodsOf(company: CompanyYear): readonly Period[] {
  const { parameters, scenario, year } = company;
  const due = monthsOfRelief(company, residentMonths(company), "it-park-contribution");
  const own =
    scenario.contribution === undefined
      ? []
      : due.filter(
          (month) =>
            parameters.inMonth("it-park-contribution", year, month, scenario.readings)?.reading === CONTRIBUTION_SCALE,
        );
  const known = own.length === 0 ? due : due.filter((month) => !own.includes(month));
  const large = LARGE.reduce((months, id) => monthsOfRelief(company, months, id), known);
  const plain = large.length === 0 ? known : known.filter((month) => !large.includes(month));
  return [
    { own: false, hasMinimum: false, months: plain },
    ...byMinimum(company, large),
    { own: true, hasMinimum: false, months: own },
  ].filter(({ months }) => months.length > 0);
}

/** When a resident counts as large, and when its exports are below the minimum for such. */
export function largeResidentConditions(
  company: CompanyYear,
  months: readonly number[],
): readonly [Condition, Condition] {
  return [
    {
      left: inUzs(company, revenue(company)),
      compare: "more-than",
      right: parameter(company, "it-park-large-resident-turnover", months),
    },
    {
      left: exportShare(company),
      compare: "less-than",
      right: parameter(company, "it-park-minimum-export-share", months),
    },
  ];
}

/** The months of the year, by minimum, in which large residents have to reach one. */
export const monthsWithMinimum = (company: CompanyYear): readonly (readonly number[])[] =>
  periodsOf(company).flatMap(({ hasMinimum, months }) => (hasMinimum ? [months] : []));

function rateOf(company: CompanyYear, { own, hasMinimum, months }: Period): Expression {
  if (own) return input(company.scenario, "contribution");
  const rate = parameter(company, "it-park-contribution", months);
  if (!hasMinimum) return rate;
  const [large, below] = largeResidentConditions(company, months);
  return when(large, when(below, parameter(company, "it-park-contribution-below-minimum", months), rate), rate);
}

/** The rates of the contribution in a year, one for each time in which another rule holds. */
export const contributionRates = (company: CompanyYear): readonly Expression[] =>
  periodsOf(company).map((one) => rateOf(company, one));

/**
 * The contribution of residents to the directorate: a part of revenue, due in loss years and below the export threshold as well, until the
 * status is lost or the regime ends. A rate of the reader's own takes the place of the open scale.
 */
export const contribution = (company: CompanyYear): Expression =>
  overMonths(
    revenue(company),
    periodsOf(company).map((one) => [rateOf(company, one), one.months.length] as const),
  );
