import { Exact } from "./decimal.ts";
import type { Expression, InputName } from "./expression.ts";
import type { Scenario } from "./scenario.ts";

/** What the reader entered, by the place in a list where there is one. Currencies: UZS for one unit, and (1) for a US dollar. */
const ENTERED: Readonly<Record<InputName, (scenario: Scenario, index: number) => number | undefined>> = {
  headcount: ({ staff }, index) => staff[index]?.count,
  salary: ({ staff }, index) => staff[index]?.salary,
  revenue: ({ revenue }) => revenue,
  "other-costs": ({ otherCosts }) => otherCosts,
  "costs-with-vat": ({ costsWithVat }) => costsWithVat,
  "export-share": ({ exportShares }, index) => exportShares[index],
  investment: ({ investments }, index) => investments[index]?.amount,
  "customs-duty": ({ customsDuty }) => customsDuty,
  buildings: ({ buildings }) => buildings,
  hectares: ({ hectares }) => hectares,
  payout: ({ payout }) => payout,
  "treaty-rate": ({ owner }) => (owner.kind === "foreign-with-treaty" ? owner.rate : undefined),
  contribution: ({ contribution }) => contribution,
  "exchange-rate": ({ rate, usdRate }, index) => (index === 0 ? rate : usdRate),
};

/** Inputs stand in thousands of formulas of a scenario: each is one object. */
const made = new WeakMap<Scenario, Map<InputName, Expression[]>>();

/** An input as part of a formula; `index` for those that are lists. */
export function input(scenario: Scenario, name: InputName, index?: number): Expression {
  const inputs = made.get(scenario) ?? new Map<InputName, Expression[]>();
  made.set(scenario, inputs);
  const places = inputs.get(name) ?? [];
  inputs.set(name, places);
  const before = places[index ?? 0];
  if (before !== undefined) return before;
  const value = new Exact(ENTERED[name](scenario, index ?? 0) ?? 0);
  const one: Expression = { kind: "input", input: name, ...(index === undefined ? {} : { index }), value };
  places[index ?? 0] = one;
  return one;
}
