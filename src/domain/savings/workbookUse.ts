import type { Expression, Sheet } from "./expression.ts";
import type { ParameterInYear } from "./parameters.ts";

/** An input as formulas name it. */
export type UsedInput = Extract<Expression, { kind: "input" }>;

/** What formulas are made of. */
function* partsOf(expression: Expression): Generator<Expression> {
  yield expression;
  switch (expression.kind) {
    case "sum":
    case "product":
    case "least":
    case "greatest":
    case "difference":
    case "quotient":
      for (const one of expression.of) yield* partsOf(one);
      break;
    case "if":
      for (const one of [expression.left, expression.right, expression.then, expression.otherwise]) yield* partsOf(one);
      break;
    case "rounded":
      yield* partsOf(expression.of);
  }
}

/** The inputs and the tax parameters that the formulas of a sheet use, every use of them. */
export function usedIn(sheet: Sheet): {
  readonly inputs: readonly UsedInput[];
  readonly parameters: readonly ParameterInYear[];
} {
  const inputs: UsedInput[] = [];
  const parameters = new Set<ParameterInYear>();
  for (const { expression } of sheet.values())
    for (const part of partsOf(expression)) {
      if (part.kind === "input") inputs.push(part);
      if (part.kind === "parameter") parameters.add(part);
    }
  return { inputs, parameters: [...parameters] };
}
