import { calculate, holdsIn } from "../../../domain/savings/evaluate.ts";
import type { CellKey, Expression } from "../../../domain/savings/expression.ts";
import type { Savings } from "../../../domain/savings/savingsModel.ts";
import { cellBehind, type FormulaContext, formulaInWords } from "./formula.ts";

/** The choices that a formula makes, each as the sentence that decided it. */
export function choicesIn(context: FormulaContext, expression: Expression): readonly string[] {
  const { savings, spoken } = context;
  const found: string[] = [];
  const walk = (one: Expression): void => {
    if (one !== expression && cellBehind(savings, one) !== undefined) return;
    if (one.kind === "if") {
      const [left, right] = [one.left, one.right].map((side) =>
        side.kind === "number"
          ? formulaInWords(context, side, "numbers", false)
          : spoken.t(($) => $.calculator.derivation.side, {
              name: formulaInWords(context, side, "names", false),
              value: formulaInWords(context, side, "numbers", false),
            }),
      );
      const met = holdsIn(one, savings.values);
      found.push(
        spoken.t(
          ($) => (met ? $.calculator.derivation.met[one.compare] : $.calculator.derivation.notMet[one.compare]),
          {
            left,
            right,
          },
        ),
      );
      walk(met ? one.then : one.otherwise);
      return;
    }
    for (const next of partsIn(one)) walk(next);
  };
  walk(expression);
  return [...new Set(found)];
}

/** The formulas that a formula is made of, of a choice those of the side that is taken are found by whoever asks. */
const partsIn = (expression: Expression): readonly Expression[] => {
  switch (expression.kind) {
    case "rounded":
      return [expression.of];
    case "if":
      return [expression.left, expression.right, expression.then, expression.otherwise];
    case "number":
    case "input":
    case "parameter":
    case "cell":
      return [];
    default:
      return expression.of;
  }
};

/** What a formula leads on to: the cells that count in it, and the rates of the law. */
export function behindFormula(savings: Savings, expression: Expression) {
  const cells = new Set<CellKey>();
  const parameters = new Map<string, Extract<Expression, { kind: "parameter" }>>();
  const walk = (one: Expression): void => {
    const cell = one === expression ? (one.kind === "cell" ? one.cell : undefined) : cellBehind(savings, one);
    if (cell !== undefined) {
      if (!calculate(one, savings.values).isZero()) cells.add(cell);
      return;
    }
    if (one.kind === "parameter") parameters.set(`${one.parameter} ${one.year}`, one);
    if (one.kind === "if") {
      walk(one.left);
      walk(one.right);
      walk(holdsIn(one, savings.values) ? one.then : one.otherwise);
      return;
    }
    for (const next of partsIn(one)) walk(next);
  };
  walk(expression);
  return { cells: [...cells], parameters: [...parameters.values()] };
}
