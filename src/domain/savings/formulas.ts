import { Exact } from "./decimal.ts";
import type { Expression } from "./expression.ts";

/*
 * Formulas put together. What has no effect whatever the numbers are (a sum of one, twelve months of twelve) is not written down, so
 * that derivations stay short.
 */

/** Small whole numbers (months, ages) stand in thousands of formulas: each is one object. */
const SMALL: readonly Expression[] = Array.from({ length: 25 }, (_, value) => ({
  kind: "number",
  value: new Exact(value),
}));

export const number = (value: number): Expression => SMALL[value] ?? { kind: "number", value: new Exact(value) };

export const ZERO: Expression = number(0);

const isZero = (one: Expression): boolean => one.kind === "number" && one.value.isZero();

export function sum(...of: readonly Expression[]): Expression {
  const terms = of.filter((one) => !isZero(one));
  const [first = ZERO] = terms;
  return terms.length <= 1 ? first : { kind: "sum", of: terms };
}

export const product = (...of: readonly Expression[]): Expression => (of.some(isZero) ? ZERO : { kind: "product", of });

export const difference = (from: Expression, ...less: readonly Expression[]): Expression => {
  const taken = sum(...less);
  return isZero(taken) ? from : { kind: "difference", of: [from, taken] };
};

export const quotient = (of: Expression, by: Expression): Expression =>
  isZero(of) ? ZERO : { kind: "quotient", of: [of, by] };

export const least = (...of: readonly Expression[]): Expression => ({ kind: "least", of });

/** The value itself, or nothing where it is below nothing. */
export const atLeastNothing = (one: Expression): Expression =>
  isZero(one) ? ZERO : { kind: "greatest", of: [ZERO, one] };

export const rounded = (of: Expression): Expression => (isZero(of) ? ZERO : { kind: "rounded", of });

type Comparison = Extract<Expression, { kind: "if" }>["compare"];

export type Condition = { readonly left: Expression; readonly compare: Comparison; readonly right: Expression };

export const when = (condition: Condition, then: Expression, otherwise: Expression): Expression => ({
  kind: "if",
  ...condition,
  then,
  otherwise,
});

/** A yearly amount whose rate differs between months: each rate with the number of months it holds; the other months of the year are free. */
export function overMonths(
  base: Expression,
  rates: readonly (readonly [rate: Expression, months: number])[],
): Expression {
  const held = rates.filter(([, months]) => months > 0);
  const [only] = held;
  if (only === undefined) return ZERO;
  if (held.length === 1 && only[1] === 12) return product(base, only[0]);
  return quotient(product(base, sum(...held.map(([rate, months]) => product(rate, number(months))))), number(12));
}
