import { type CompanyYear, invested } from "./companyYear.ts";
import { Exact, shown, whole } from "./decimal.ts";
import type { CalculatedRegime } from "./expression.ts";
import { PROFIT_TAX_HOLIDAYS, PROPERTY_TAX_HOLIDAYS } from "./parameterNames.ts";
import { MONTHS, type TaxParameters } from "./parameters.ts";
import type { Unmet } from "./savingsModel.ts";
import type { Scenario } from "./scenario.ts";
import { yearsOf } from "./sheet.ts";

const DECEMBER = 12;

/** Years in which revenue is above the ceiling of the turnover tax as it stands at their end, by ceiling. */
function aboveCeiling(scenario: Scenario, parameters: TaxParameters): readonly Unmet[] {
  const revenue = new Exact(scenario.revenue).times(scenario.rate);
  const byCeiling = new Map<number, number[]>();
  for (const year of yearsOf(scenario)) {
    const ceiling = parameters.inMonth("turnover-tax-ceiling", year, DECEMBER, scenario.readings)?.value;
    if (ceiling === undefined || revenue.lte(ceiling)) continue;
    const amount = shown(whole(ceiling.dividedBy(scenario.rate)));
    byCeiling.set(amount, [...(byCeiling.get(amount) ?? []), year]);
  }
  return [...byCeiling].map(([ceiling, years]) => ({ kind: "turnover-above-ceiling", ceiling, years }));
}

/** A sum of US dollars in whole units of the scenario's currency. */
const fromUsd = ({ currency, rate, usdRate }: Scenario, usd: number): number =>
  currency === "USD" ? usd : shown(whole(new Exact(usd).times(usdRate).dividedBy(rate)));

function tooSmall(company: CompanyYear, neededUsd: number | undefined, more: boolean): readonly Unmet[] {
  const has = invested(company);
  if (neededUsd === undefined || (more ? has.gt(neededUsd) : has.gte(neededUsd))) return [];
  return [
    {
      kind: "investment-too-small",
      needed: fromUsd(company.scenario, neededUsd),
      invested: fromUsd(company.scenario, has.toNumber()),
    },
  ];
}

/** The conditions of a regime that the scenario does not meet, as far as inputs tell. */
export function unmetOf(scenario: Scenario, parameters: TaxParameters, regime: CalculatedRegime): readonly Unmet[] {
  const company = { scenario, parameters, regime, year: scenario.firstYear };
  switch (regime) {
    case "turnover-tax":
      return aboveCeiling(scenario, parameters);
    case "special-economic-zone": {
      const bands = [...PROFIT_TAX_HOLIDAYS, ...PROPERTY_TAX_HOLIDAYS].flatMap(
        (id) => parameters.investmentFrom(id) ?? [],
      );
      return [
        ...tooSmall(company, bands.length === 0 ? undefined : Math.min(...bands), false),
        ...(scenario.location === "special-economic-zone" ? [] : [{ kind: "wrong-location" } as const]),
      ];
    }
    case "ai-infrastructure": {
      const least = MONTHS.flatMap(
        (month) =>
          parameters.inMonth("ai-infrastructure-minimum-investment", scenario.lastYear, month, scenario.readings) ?? [],
      ).at(-1);
      return [
        ...tooSmall(company, least?.value.toNumber(), true),
        ...(scenario.location === "karakalpakstan" ? [] : [{ kind: "wrong-location" } as const]),
        ...(scenario.owner.kind === "uzbek" ? [{ kind: "owner-not-foreign" } as const] : []),
      ];
    }
    default:
      return [];
  }
}
