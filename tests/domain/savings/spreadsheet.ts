import type Decimal from "decimal.js-light";
import { Exact, NOTHING } from "../../../src/domain/savings/decimal.ts";
import type { Workbook } from "../../../src/domain/savings/workbookModel.ts";

/*
 * A spreadsheet as small as the formulas of a workbook need: + - * / and comparisons, IF MIN MAX ROUND SUM, cells of this sheet and of others.
 * It calculates with the decimal numbers of the calculation, so that what it finds to differ is the formula and not the arithmetic.
 */

const TOKEN =
  /\s*(?:(?<number>\d+(?:\.\d+)?)|(?<place>(?:'(?:[^']|'')+'!)?\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)|(?<name>[A-Z]+)(?=\()|(?<sign>>=|<=|[-+*/(),<>=]))/y;

type Token = { readonly kind: "number" | "place" | "name" | "sign"; readonly text: string };

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const at = TOKEN.lastIndex;
    const groups = TOKEN.exec(formula)?.groups;
    const found = Object.entries(groups ?? {}).find(([, text]) => text !== undefined);
    if (found === undefined) throw new Error(`What is "${formula.slice(at)}" in ${formula}?`);
    // The names of the groups are the kinds.
    tokens.push({ kind: found[0] as Token["kind"], text: found[1] });
  }
  return tokens;
}

const columnOf = (letters: string): number => [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);

/** Calculates cells of a workbook from its numbers alone: values that stand beside formulas are not looked at. */
export function spreadsheet(workbook: Workbook): (sheet: string, row: number, column: number) => Decimal {
  const sheets = new Map(workbook.map((sheet) => [sheet.name, sheet]));
  const known = new Map<string, Decimal>();

  function cellAt(sheet: string, row: number, column: number): Decimal {
    const key = `${sheet} ${row} ${column}`;
    const there = known.get(key);
    if (there !== undefined) return there;
    const cell = sheets.get(sheet)?.rows[row - 1]?.[column - 1];
    if (cell?.kind !== "number" && cell?.kind !== "formula")
      throw new Error(`No number in ${sheet}, ${row}, ${column}`);
    const value = cell.kind === "number" ? new Exact(cell.value) : calculate(sheet, cell.formula);
    known.set(key, value);
    return value;
  }

  function placeIn(current: string, text: string): readonly Decimal[] {
    const quoted = /^'((?:[^']|'')+)'!/.exec(text);
    const sheet = quoted?.[1]?.replaceAll("''", "'") ?? current;
    const ends = text
      .slice(quoted?.[0].length ?? 0)
      .split(":")
      .map((end) => /^\$?([A-Z]+)\$?(\d+)$/.exec(end));
    const [first, last = first] = ends.map((end) => ({ column: columnOf(end?.[1] ?? ""), row: Number(end?.[2]) }));
    const cells: Decimal[] = [];
    for (let row = first?.row ?? 0; row <= (last?.row ?? 0); row += 1)
      for (let column = first?.column ?? 0; column <= (last?.column ?? 0); column += 1)
        cells.push(cellAt(sheet, row, column));
    return cells;
  }

  function calculate(sheet: string, formula: string): Decimal {
    const tokens = tokensOf(formula);
    const next = (): string | undefined => tokens[0]?.text;
    const take = (expected?: string): Token => {
      const token = tokens.shift();
      if (token === undefined || (expected !== undefined && token.text !== expected))
        throw new Error(`${expected ?? "More"} was expected in ${formula}`);
      return token;
    };
    const sum = (): Decimal => {
      let total = product();
      while (next() === "+" || next() === "-")
        total = take().text === "+" ? total.plus(product()) : total.minus(product());
      return total;
    };
    const product = (): Decimal => {
      let total = atom();
      while (next() === "*" || next() === "/")
        total = take().text === "*" ? total.times(atom()) : total.dividedBy(atom());
      return total;
    };
    /** What a function is given: ranges are all their cells; comparisons are 1 or 0. */
    const given = (): readonly Decimal[] => {
      const [token] = tokens;
      if (token?.kind === "place" && token.text.includes(":")) return placeIn(sheet, take().text);
      const left = sum();
      const sign = next();
      if (sign === undefined || !/^[<>=]/.test(sign)) return [left];
      take();
      const order = left.comparedTo(sum());
      const holds = sign === "=" ? order === 0 : sign.startsWith(">") ? order > 0 : order < 0;
      return [new Exact(holds || (sign.length === 2 && order === 0) ? 1 : 0)];
    };
    const atom = (): Decimal => {
      const token = take();
      switch (token.kind) {
        case "number":
          return new Exact(token.text);
        case "place":
          return placeIn(sheet, token.text)[0] ?? NOTHING;
        case "sign": {
          if (token.text === "-") return NOTHING.minus(atom());
          if (token.text !== "(") throw new Error(`${token.text} cannot begin anything in ${formula}`);
          const inside = sum();
          take(")");
          return inside;
        }
        case "name":
          return called(token.text);
      }
    };
    const called = (name: string): Decimal => {
      take("(");
      // Of a division by nothing only the branch that is taken may be calculated.
      if (name === "IF") return choice();
      const values = [...given()];
      while (next() === ",") {
        take();
        values.push(...given());
      }
      take(")");
      const [first = NOTHING] = values;
      switch (name) {
        case "SUM":
          return values.reduce((total, one) => total.plus(one), NOTHING);
        case "MIN":
          return values.reduce((best, one) => (one.lt(best) ? one : best), first);
        case "MAX":
          return values.reduce((best, one) => (one.gt(best) ? one : best), first);
        case "ROUND":
          return first.toDecimalPlaces(values[1]?.toNumber() ?? Number.NaN);
        default:
          throw new Error(`${name} is no function that the workbook may use`);
      }
    };
    const choice = (): Decimal => {
      const holds = given()[0]?.isZero() === false;
      take(",");
      const then = branch(holds);
      take(",");
      const otherwise = branch(!holds);
      take(")");
      return holds ? then : otherwise;
    };
    /** Calculates a branch, or passes over it. */
    const branch = (taken: boolean): Decimal => {
      if (taken) return sum();
      for (let depth = 0; depth > 0 || (next() !== "," && next() !== ")"); ) {
        const { text } = take();
        if (text === "(") depth += 1;
        if (text === ")") depth -= 1;
      }
      return NOTHING;
    };
    const value = sum();
    if (tokens.length > 0) throw new Error(`${next()} is left over in ${formula}`);
    return value;
  }

  return cellAt;
}
