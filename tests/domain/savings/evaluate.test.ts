import { describe, expect, test } from "vitest";
import { Exact } from "../../../src/domain/savings/decimal.ts";
import { calculate } from "../../../src/domain/savings/evaluate.ts";
import type { Expression } from "../../../src/domain/savings/expression.ts";
import {
  atLeastNothing,
  difference,
  number,
  overMonths,
  product,
  quotient,
  rounded,
  sum,
  when,
  ZERO,
} from "../../../src/domain/savings/formulas.ts";

const amount = (one: Expression): number => calculate(one, new Map()).toNumber();
const exact = (value: string): Expression => ({ kind: "number", value: new Exact(value) });

describe("a formula", () => {
  test("counts in tenths, not in binary fractions", () => {
    expect(amount(sum(number(0.1), number(0.2)))).toBe(0.3);
    // 9,999,999,999,999.99 x 22 years of twelve months and a million employees, to the cent
    const pay = product(exact("9999999999999.99"), number(12), number(22), number(1_000_000));
    expect(calculate(pay, new Map()).toFixed(2)).toBe("2639999999999997360000.00");
  });

  test.each([
    [2.5, 3],
    [2.4999, 2],
    [-2.5, -3],
    [-0.5, -1],
    [1e12 + 0.5, 1e12 + 1],
  ])("rounds %f to %f: halves away from nothing", (value, whole) => {
    expect(amount(rounded(number(value)))).toBe(whole);
  });

  test("takes the branch whose condition holds, and counts equals as at least and at most", () => {
    const half = number(0.5);
    const branch = (compare: "at-least" | "more-than" | "less-than" | "at-most", left: number) =>
      amount(when({ left: number(left), compare, right: half }, number(1), number(2)));
    expect([branch("at-least", 0.5), branch("at-least", 0.4999)]).toEqual([1, 2]);
    expect([branch("more-than", 0.5), branch("more-than", 0.5001)]).toEqual([2, 1]);
    expect([branch("less-than", 0.5), branch("less-than", 0.4999)]).toEqual([2, 1]);
    expect([branch("at-most", 0.5), branch("at-most", 0.5001)]).toEqual([1, 2]);
  });

  test("of months gives each rate the months it holds", () => {
    // 1,200 x (5 % x 6 + 10 % x 3) / 12
    const of = overMonths(number(1_200), [
      [number(0.05), 6],
      [number(0.1), 3],
    ]);
    expect(amount(of)).toBe(60);
    expect(overMonths(number(1_200), [[number(0.05), 12]])).toEqual(product(number(1_200), number(0.05)));
    expect(overMonths(number(1_200), [[number(0.05), 0]])).toBe(ZERO);
  });

  test("never divides by nothing, nor goes below it where it must not", () => {
    expect(amount(quotient(number(1), exact("0")))).toBe(0);
    expect(amount(atLeastNothing(difference(number(1), number(3))))).toBe(0);
  });
});
