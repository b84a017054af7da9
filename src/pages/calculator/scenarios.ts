import type { Scenario } from "../../domain/savings/scenario.ts";
import { everyPartOf, readScenario, writeScenario } from "../../domain/savings/scenarioAddress.ts";
import { inCurrency } from "./exchangeRate.ts";
import type { KeptFigures } from "./keptFigures.ts";
import { FIGURE_KEYS, READING_KEYS, SCENARIO_KEYS, type ScenarioKey } from "./scenarioKeys.ts";
import type { CalculatorSearch, ScenarioAddress } from "./search.ts";

/** What the reader asks about. */
export type Scenarios = {
  readonly a: Scenario;
  /** Undefined while nothing is compared. */
  readonly b: Scenario | undefined;
  /** Salaries, revenue, costs, investments and buildings stay out of the address. */
  readonly hidden: boolean;
};

type Parts = Readonly<Record<string, string | number>>;

/** What `b` holds when B is A. */
const SAME = "same";

const isFigure = (key: string): boolean => FIGURE_KEYS.some((one) => one === key);
const isPart = (key: string): key is ScenarioKey => SCENARIO_KEYS.some((one) => one === key);

const given = (address: ScenarioAddress): Parts =>
  Object.fromEntries(
    SCENARIO_KEYS.flatMap((key) => {
      const value = address[key];
      return value === undefined ? [] : [[key, value] as const];
    }),
  );

/** A company without any figures. */
const withoutFigures = (scenario: Scenario): Scenario => ({
  ...scenario,
  staff: [{ count: 0, salary: 0 }],
  revenue: 0,
  otherCosts: 0,
  investments: [],
  buildings: 0,
});

/** Whether a company has none of the figures that can stay out of a link: somebody else's link was opened, and nothing entered yet. */
export const hasNoFigures = ({ staff, revenue, otherCosts, investments, buildings }: Scenario): boolean =>
  [
    revenue,
    otherCosts,
    buildings,
    ...staff.map(({ count }) => count),
    ...investments.map(({ amount }) => amount),
  ].every((figure) => figure === 0);

/** The differences that an address holds: `exports:40;payout:100`. A part without a value is one that B does not have. */
function differencesIn(b: string): Parts {
  return Object.fromEntries(
    b.split(";").flatMap((part) => {
      const [key = "", value] = part.split(":");
      return value !== undefined && isPart(key) ? [[key, value] as const] : [];
    }),
  );
}

/** What B has other than A, part by part; the empty text stands for what B does not have, such as a rate of its own. */
function differences(a: Parts, b: Parts): Parts {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(isPart);
  return Object.fromEntries(keys.filter((key) => a[key] !== b[key]).map((key) => [key, b[key] ?? ""]));
}

const written = (parts: Parts): string =>
  Object.entries(parts)
    .map(([key, value]) => `${key}:${value}`)
    .join(";") || SAME;

const only = (parts: Parts, wanted: (key: string) => boolean): Parts =>
  Object.fromEntries(Object.entries(parts).filter(([key]) => wanted(key)));

const withDifferences = (a: Parts, changes: Parts): Parts => only({ ...a, ...changes }, (key) => changes[key] !== "");

/** Reads both scenarios from the address and from what the tab keeps. */
export function readScenarios(search: CalculatorSearch, kept: KeptFigures | undefined, example: Scenario): Scenarios {
  const address = given(search);
  const { scenario: inAddress, hidden } = readScenario(address, example);
  const a = hidden
    ? kept === undefined
      ? withoutFigures(inAddress)
      : readScenario({ ...only(address, (key) => key !== "figures" && !isFigure(key)), ...kept.a }, example).scenario
    : inAddress;
  const { b } = search;
  if (b === undefined) return { a, b: undefined, hidden };
  const changes = { ...differencesIn(b), ...(hidden && kept?.b) };
  return { a, b: readScenario(withDifferences(everyPartOf(a), changes), example).scenario, hidden };
}

/** The scenarios as the address holds them, and what the tab has to keep beside it. */
export function writeScenarios(
  { a, b, hidden }: Scenarios,
  example: Scenario,
): { readonly search: ScenarioAddress & { readonly b: string | undefined }; readonly kept: KeptFigures | undefined } {
  const parts = everyPartOf(a);
  const changes = b === undefined ? undefined : differences(parts, everyPartOf(b));
  // Every part is named, also those left out: otherwise an earlier value would stay in the address.
  const nothing = Object.fromEntries(SCENARIO_KEYS.map((key) => [key, undefined]));
  // A company that B differs from is written whole, the example too: otherwise B would change with the next example.
  const isAsked = changes !== undefined && Object.keys(changes).length > 0;
  const shown = isAsked
    ? { ...only(parts, (key) => !(hidden && isFigure(key))), ...(hidden && { figures: "hidden" }) }
    : writeScenario(a, { hidden, example });
  const inAddress = changes === undefined ? undefined : only(changes, (key) => !(hidden && isFigure(key)));
  return {
    search: { ...nothing, ...shown, b: inAddress === undefined ? undefined : written(inAddress) },
    kept: hidden ? { a: only(parts, isFigure), b: only(changes ?? {}, isFigure) } : undefined,
  };
}

/** B after A has become another company: what B had other than A it keeps, in everything else it follows, also into another currency. */
export function followed(b: Scenario, before: Scenario, after: Scenario, example: Scenario): Scenario {
  if (b.currency === before.currency && before.currency !== after.currency)
    return inCurrency(b, after.currency, after.rate);
  const changes = differences(everyPartOf(before), everyPartOf(b));
  return readScenario(withDifferences(everyPartOf(after), changes), example).scenario;
}

/** Parts of a company that have a name of their own; all readings of the law share one. */
type PartName = Exclude<ScenarioKey, "figures" | (typeof READING_KEYS)[number]> | "readings";

/** In which parts B is another company than A. */
export function differingParts(a: Scenario, b: Scenario): readonly PartName[] {
  const changed = Object.keys(differences(everyPartOf(a), everyPartOf(b)));
  const named = SCENARIO_KEYS.flatMap((key): readonly PartName[] => {
    if (key === "figures" || !changed.includes(key)) return [];
    const reading = READING_KEYS.find((one) => one === key);
    // What is no reading is named by itself.
    return reading === undefined ? [key as PartName] : ["readings"];
  });
  return [...new Set(named)];
}
