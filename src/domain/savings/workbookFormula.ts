import type { CellKey, Expression, InputName } from "./expression.ts";
import type { ParameterInYear } from "./parameters.ts";

/** How the cells that formulas refer to are written where the formula stands. */
export type References = {
  readonly input: (input: InputName, index: number | undefined) => string;
  readonly parameter: (parameter: ParameterInYear) => string;
  readonly cell: (cell: CellKey) => string;
};

/** How tightly the outermost operation binds: sums, products, everything that needs no brackets. */
const SUM = 1;
const PRODUCT = 2;
const ATOM = 3;

type Written = { readonly text: string; readonly binds: number };

const SIGNS = { "at-least": ">=", "more-than": ">", "less-than": "<", "at-most": "<=" } as const;

const atom = (text: string): Written => ({ text, binds: ATOM });

const bound = ({ text, binds }: Written, least: number): string => (binds >= least ? text : `(${text})`);

function write(expression: Expression, references: References): Written {
  const all = (of: readonly Expression[], least: number, sign: string): string =>
    of.map((one) => bound(write(one, references), least)).join(sign);
  switch (expression.kind) {
    case "number":
      return { text: expression.value.toFixed(), binds: expression.value.isNegative() ? SUM : ATOM };
    case "input":
      return atom(references.input(expression.input, expression.index));
    case "parameter":
      return atom(references.parameter(expression));
    case "cell":
      return atom(references.cell(expression.cell));
    case "sum":
      return { text: all(expression.of, SUM, "+"), binds: SUM };
    case "product":
      return { text: all(expression.of, PRODUCT, "*"), binds: PRODUCT };
    case "least":
      return atom(`MIN(${all(expression.of, SUM, ",")})`);
    case "greatest":
      return atom(`MAX(${all(expression.of, SUM, ",")})`);
    case "difference": {
      const [from, less] = expression.of;
      return { text: `${bound(write(from, references), SUM)}-${bound(write(less, references), PRODUCT)}`, binds: SUM };
    }
    case "quotient": {
      const [of, by] = expression.of;
      const divisor = bound(write(by, references), ATOM);
      const text = `${bound(write(of, references), PRODUCT)}/${divisor}`;
      // A division by nothing counts as nothing; a number that stands in the formula is never nothing.
      return by.kind === "number" ? { text, binds: PRODUCT } : atom(`IF(${divisor}=0,0,${text})`);
    }
    case "if": {
      const [left, right, then, otherwise] = [
        expression.left,
        expression.right,
        expression.then,
        expression.otherwise,
      ].map((one) => bound(write(one, references), SUM));
      return atom(`IF(${left}${SIGNS[expression.compare]}${right},${then},${otherwise})`);
    }
    case "rounded":
      return atom(`ROUND(${write(expression.of, references).text},0)`);
  }
}

/** A formula as spreadsheets write it, without the sign of equality. ROUND there rounds halves away from zero, as the calculation does. */
export const writtenFormula = (expression: Expression, references: References): string =>
  write(expression, references).text;
