import type { SearchSchemaInput } from "@tanstack/react-router";
import { textIn } from "../../domain/addressValues.ts";
import { CALCULATED_REGIMES, type CalculatedRegime } from "../../domain/savings/expression.ts";
import { SCENARIO_KEYS, type ScenarioKey } from "./scenarioKeys.ts";

/** The regimes that the standard regime is compared with. */
export const COMPARED_REGIMES = CALCULATED_REGIMES.filter((regime) => regime !== "standard");

export type ComparedRegime = Exclude<CalculatedRegime, "standard">;

/** The company as the address holds it: readable parts, each a text or a number. */
export type ScenarioAddress = { readonly [Key in ScenarioKey]?: string | number | undefined };

/** What the address of the calculator may say; everything left out means the example that the page opens with. */
export type CalculatorSearch = ScenarioAddress & {
  /** What scenario B has other than A: `exports:40;payout:100`. */
  readonly b?: string | undefined;
  /** The scenario that is shown and edited. */
  readonly show?: "b" | undefined;
  readonly regime?: ComparedRegime | undefined;
  /** The amount whose derivation is open: `2026/social-tax`. */
  readonly line?: string | undefined;
  /** The month from which the status is lost, in the question what that would cost: `2028-03`. */
  readonly loss?: string | undefined;
  /** The charts that are shown as tables. */
  readonly table?: string | undefined;
};

/** Longer than the longest part: twelve investments. */
const LONGEST = 600;
/** Longer than all parts together, if B differs in every one. */
const LONGEST_DIFFERENCES = 2500;
const LINE = /^20\d\d\/[a-z-]{3,30}$/;
const MONTH = /^20\d\d-(?:0[1-9]|1[0-2])$/;
const TABLES = /^[a-z]{1,20}(?:,[a-z]{1,20}){0,5}$/;

const matching = (value: unknown, form: RegExp): string | undefined => {
  const text = textIn(value);
  return text !== undefined && form.test(text) ? text : undefined;
};

const short = (value: unknown): string | number | undefined =>
  typeof value === "number" ? value : textIn(value)?.slice(0, LONGEST);

/**
 * Reads an address that may hold anything; nonsense counts as not given, so every address opens. What the parts of a scenario mean is read later, when the
 * rates are there. What is not given is said to be undefined: the router lays the result over the raw parameters.
 */
export function calculatorSearchIn(search: Readonly<Record<string, unknown>>): CalculatorSearch {
  return {
    ...Object.fromEntries(SCENARIO_KEYS.map((key) => [key, short(search[key])])),
    b: textIn(search["b"])?.slice(0, LONGEST_DIFFERENCES),
    show: search["show"] === "b" ? "b" : undefined,
    regime: COMPARED_REGIMES.find((one) => one === search["regime"]),
    line: matching(search["line"], LINE),
    loss: matching(search["loss"], MONTH),
    table: matching(search["table"], TABLES),
  };
}

/** The same, as the router asks for it: it takes what links on our pages may say. */
export const readCalculatorSearch = (search: CalculatorSearch & SearchSchemaInput): CalculatorSearch =>
  calculatorSearchIn(search);
