import type Decimal from "decimal.js-light";
import { NOTHING, whole } from "./decimal.ts";
import type { CellKey, Expression, Sheet, SheetValues } from "./expression.ts";
import type { Condition } from "./formulas.ts";

/** Whether a condition holds, by the values of the cells it needs. */
export function holdsIn({ left, compare, right }: Condition, values: SheetValues): boolean {
  const one = calculate(left, values);
  const other = calculate(right, values);
  switch (compare) {
    case "at-least":
      return one.gte(other);
    case "more-than":
      return one.gt(other);
    case "less-than":
      return one.lt(other);
    case "at-most":
      return one.lte(other);
  }
}

/** The value of a formula; a cell that has not been calculated counts as nothing, and so does a division by nothing. */
export function calculate(expression: Expression, values: SheetValues): Decimal {
  switch (expression.kind) {
    case "number":
    case "input":
    case "parameter":
      return expression.value;
    case "cell":
      return values.get(expression.cell) ?? NOTHING;
    case "sum":
      return expression.of.reduce((total, one) => total.plus(calculate(one, values)), NOTHING);
    case "product": {
      let total: Decimal | undefined;
      for (const one of expression.of) {
        const value = calculate(one, values);
        total = total === undefined ? value : total.times(value);
      }
      return total ?? NOTHING;
    }
    case "least":
    case "greatest": {
      const [first, ...others] = expression.of.map((one) => calculate(one, values));
      return others.reduce(
        (best, one) => ((expression.kind === "least" ? one.lt(best) : one.gt(best)) ? one : best),
        first ?? NOTHING,
      );
    }
    case "difference":
      return calculate(expression.of[0], values).minus(calculate(expression.of[1], values));
    case "quotient": {
      const by = calculate(expression.of[1], values);
      return by.isZero() ? NOTHING : calculate(expression.of[0], values).dividedBy(by);
    }
    case "if":
      return calculate(holdsIn(expression, values) ? expression.then : expression.otherwise, values);
    case "rounded":
      return whole(calculate(expression.of, values));
  }
}

/** Calculates a sheet from its first cell to its last. */
export function evaluate(sheet: Sheet): SheetValues {
  const values = new Map<CellKey, Decimal>();
  for (const { key, expression } of sheet.values()) values.set(key, calculate(expression, values));
  return values;
}
