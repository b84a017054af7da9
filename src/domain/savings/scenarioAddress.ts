import { nameIn } from "../addressValues.ts";
import { LOCATIONS } from "../records/condition.ts";
import {
  investmentsIn,
  landIn,
  monthIn,
  numberIn,
  ownerIn,
  percentIn,
  percentsIn,
  staffIn,
  writeInvestments,
  writeLand,
  writeMonth,
  writeOwner,
  writePercent,
  writeStaff,
  yearsIn,
} from "./addressParts.ts";
import { LIMITS } from "./limits.ts";
import { OPEN_READINGS } from "./openReadings.ts";
import { CURRENCIES, type Scenario } from "./scenario.ts";

/** A part of an address: readable as it stands, and a number where it looks like one, so that the router leaves it without quotes. */
export type AddressPart = string | number;

/** The parts that hold figures which a company may not want to pass on. */
const PRIVATE: readonly string[] = ["staff", "revenue", "costs", "invest", "buildings"];

/**
 * Currency and rates: every currency but the example's needs a rate of its own, otherwise the example's is taken. A dollar is worth what
 * `rate` says if the figures are in dollars, and one UZS is one.
 */
function moneyIn(
  search: Readonly<Record<string, unknown>>,
  example: Scenario,
): Pick<Scenario, "currency" | "rate" | "usdRate"> {
  const asked = CURRENCIES.find((one) => one === search["currency"]) ?? example.currency;
  const given = numberIn(search["rate"], LIMITS.rate);
  const usdRate = numberIn(search["usd-rate"], LIMITS.rate) ?? example.usdRate;
  if (asked === "UZS") return { currency: asked, rate: 1, usdRate };
  if (asked === "USD") {
    const rate = given ?? example.usdRate;
    return { currency: asked, rate, usdRate: rate };
  }
  if (given !== undefined) return { currency: asked, rate: given, usdRate };
  return { currency: example.currency, rate: example.rate, usdRate: example.usdRate };
}

/**
 * Reads a scenario from an address: percentages, plain numbers and names. What is left out, malformed or out of range is taken from the
 * example, part by part. `hidden`: the figures of the company were left out of the address on purpose.
 */
export function readScenario(
  search: Readonly<Record<string, unknown>>,
  example: Scenario,
): { readonly scenario: Scenario; readonly hidden: boolean } {
  const { contribution: exampleContribution, statusLost: exampleLost, ...basis } = example;
  const contribution = percentIn(search["contribution"]) ?? exampleContribution;
  const statusLost = monthIn(search["lost"]) ?? exampleLost;
  const readings = Object.fromEntries(
    OPEN_READINGS.flatMap((reading) => {
      const option = nameIn(search[reading]) ?? example.readings[reading];
      return option === undefined ? [] : [[reading, option] as const];
    }),
  );
  const scenario: Scenario = {
    ...basis,
    ...moneyIn(search, example),
    ...(yearsIn(search["years"]) ?? { firstYear: example.firstYear, lastYear: example.lastYear }),
    staff: staffIn(search["staff"]) ?? example.staff,
    revenue: numberIn(search["revenue"], LIMITS.money) ?? example.revenue,
    otherCosts: numberIn(search["costs"], LIMITS.money) ?? example.otherCosts,
    costsWithVat: percentIn(search["vatcosts"]) ?? example.costsWithVat,
    exportShares: percentsIn(search["exports"]) ?? example.exportShares,
    investments: investmentsIn(search["invest"]) ?? example.investments,
    customsDuty: percentIn(search["duty"]) ?? example.customsDuty,
    buildings: numberIn(search["buildings"], LIMITS.money) ?? example.buildings,
    ...(landIn(search["land"]) ?? { hectares: example.hectares, landZone: example.landZone }),
    location: LOCATIONS.find((one) => one === search["place"]) ?? example.location,
    payout: percentIn(search["payout"]) ?? example.payout,
    owner: ownerIn(search["owner"]) ?? example.owner,
    ...(contribution === undefined ? {} : { contribution }),
    readings,
    ...(statusLost === undefined ? {} : { statusLost }),
  };
  return { scenario, hidden: search["figures"] === "hidden" };
}

/** Every part of a scenario as text. */
function textsOf(scenario: Scenario): Readonly<Record<string, string | undefined>> {
  const { currency, rate, usdRate, contribution, statusLost } = scenario;
  return {
    currency,
    rate: currency === "UZS" ? undefined : String(rate),
    "usd-rate": currency === "USD" ? undefined : String(usdRate),
    years: `${scenario.firstYear}-${scenario.lastYear}`,
    staff: writeStaff(scenario.staff),
    revenue: String(scenario.revenue),
    costs: String(scenario.otherCosts),
    vatcosts: writePercent(scenario.costsWithVat),
    exports: scenario.exportShares.map(writePercent).join(),
    invest: writeInvestments(scenario.investments),
    duty: writePercent(scenario.customsDuty),
    buildings: String(scenario.buildings),
    land: writeLand(scenario),
    place: scenario.location,
    payout: writePercent(scenario.payout),
    owner: writeOwner(scenario.owner),
    contribution: contribution === undefined ? undefined : writePercent(contribution),
    ...Object.fromEntries(OPEN_READINGS.map((reading) => [reading, scenario.readings[reading]])),
    lost: statusLost === undefined ? undefined : writeMonth(statusLost),
  };
}

/** A number stays a number in an address: the router would put a text that looks like one into quotes. */
const plain = (text: string): AddressPart => (String(Number(text)) === text ? Number(text) : text);

/**
 * Every part of a scenario as it stands in an address; what follows from the currency (a UZS for a UZS, the dollar's own rate), and what the
 * scenario does not have, is not there.
 */
export const everyPartOf = (scenario: Scenario): Readonly<Record<string, AddressPart>> =>
  Object.fromEntries(
    Object.entries(textsOf(scenario)).flatMap(([key, text]) =>
      text === undefined ? [] : [[key, plain(text)] as const],
    ),
  );

/**
 * Writes a scenario as parts of an address: nothing while it is the example, and all of it as soon as anything differs, so that a link
 * keeps its meaning when the example or the data behind it move on. Every scenario within the limits reads back equal, unless its figures
 * are hidden: those are left out then.
 */
export function writeScenario(
  scenario: Scenario,
  { hidden, example }: { readonly hidden: boolean; readonly example: Scenario },
): Readonly<Record<string, AddressPart>> {
  const parts = Object.entries(everyPartOf(scenario));
  const usual = everyPartOf(example);
  const isExample = parts.length === Object.keys(usual).length && parts.every(([key, part]) => part === usual[key]);
  return Object.fromEntries([
    ...(isExample ? [] : parts.filter(([key]) => !(hidden && PRIVATE.includes(key)))),
    ...(hidden ? [["figures", "hidden"] as const] : []),
  ]);
}
