import type { Dataset } from "../../../domain/dataset.ts";
import { calculate, holdsIn } from "../../../domain/savings/evaluate.ts";
import type { CellKey, CellName, Expression, InputName } from "../../../domain/savings/expression.ts";
import type { Savings } from "../../../domain/savings/savingsModel.ts";
import type { SpokenLanguage } from "../../../i18n/LanguageProvider.tsx";
import { parameterInWords } from "../../../i18n/parameterInWords.ts";
import { plain } from "./plain.ts";

/** What formulas are printed with: the words, the data for names of rates, the numbers. */
export type FormulaContext = {
  readonly spoken: SpokenLanguage;
  readonly dataset: Dataset;
  readonly savings: Savings;
  /** The year of the formula: parts of another year say theirs. */
  readonly year: number;
};

/** As names ("payroll × social tax") or with the reader's numbers ("USD 216,000 × 12%"). */
export type FormulaMode = "names" | "numbers";

const SHARES: readonly (CellName | InputName)[] = [
  "export-share",
  "costs-with-vat",
  "customs-duty",
  "payout",
  "treaty-rate",
  "contribution",
];
const COUNTS: readonly (CellName | InputName)[] = ["headcount", "hectares", "relief-months", "exchange-rate"];

/** The parts of the name of a cell. */
export function partsOfKey(key: CellKey): { readonly year: number; readonly name: CellName } {
  const [, year = "", name = ""] = key.split("/");
  // A cell key is made of a regime, a year and the name of a cell.
  return { year: Number(year), name: name as CellName };
}

/** What a cell is called. */
export function cellInWords({ t }: Pick<SpokenLanguage, "t">, name: CellName): string {
  switch (name) {
    case "social-tax":
    case "corporate-income-tax":
    case "turnover-tax":
    case "property-tax":
    case "land-tax":
    case "customs-duty":
    case "irrecoverable-vat":
    case "contribution":
    case "dividend-tax":
      return t(($) => $.calculator.lines[name]);
    default:
      return t(($) => $.calculator.steps[name]);
  }
}

/** A value in the unit of what it is: share, count or money. Inputs and cells that are called the same are of the same kind, but one. */
export function valueInWords(
  { spoken: { format }, savings }: FormulaContext,
  of: CellName | InputName,
  value: number,
  isCell: boolean,
): string {
  if (isCell && (of === "contribution" || of === "customs-duty")) return format.money(value, savings.scenario.currency);
  if (SHARES.includes(of)) return format.percent(value, Number.isInteger(Number((value * 100).toFixed(4))) ? 0 : 2);
  if (COUNTS.includes(of)) return format.number(value);
  return format.money(value, savings.scenario.currency);
}

/** Formulas that stand inside others under their own name: what a line is before it is rounded. */
const namedParts = new WeakMap<Savings, ReadonlyMap<Expression, CellKey>>();

export function namedPartsOf(savings: Savings): ReadonlyMap<Expression, CellKey> {
  const known = namedParts.get(savings);
  if (known !== undefined) return known;
  const found = new Map<Expression, CellKey>();
  for (const { key, expression } of savings.sheet.values())
    if (expression.kind === "rounded") found.set(expression.of, key);
  namedParts.set(savings, found);
  return found;
}

/** The cell that a part of a formula stands for. */
export const cellBehind = (savings: Savings, part: Expression): CellKey | undefined =>
  part.kind === "cell" ? part.cell : namedPartsOf(savings).get(part);

const isCompound = ({ kind }: Expression): boolean => kind === "sum" || kind === "difference";

/** A formula in words or with numbers. Of a choice, the numbers show the side that is taken; what is nothing is left out of sums. */
export function formulaInWords(
  context: FormulaContext,
  expression: Expression,
  mode: FormulaMode,
  outermost = true,
): string {
  const { spoken, dataset, savings, year } = context;
  const { t, format } = spoken;
  const { values } = savings;
  const part = (one: Expression): string => formulaInWords(context, one, mode, false);
  const factor = (one: Expression): string =>
    isCompound(one) && cellBehind(savings, one) === undefined ? `(${part(one)})` : part(one);

  const named = (cell: CellKey): string => {
    const { year: ofYear, name } = partsOfKey(cell);
    if (mode === "numbers") return valueInWords(context, name, calculate(expression, values).toNumber(), true);
    const words = cellInWords(spoken, name);
    return ofYear === year ? words : t(($) => $.calculator.derivation.ofYear, { what: words, year: ofYear });
  };
  const stands = outermost ? undefined : cellBehind(savings, expression);
  if (stands !== undefined) return named(stands);
  switch (expression.kind) {
    case "cell":
      return named(expression.cell);
    case "number":
      return format.number(expression.value.toNumber());
    case "input":
      return mode === "names"
        ? t(($) => $.calculator.inputNames[expression.input])
        : valueInWords(context, expression.input, expression.value.toNumber(), false);
    case "parameter": {
      const record = dataset["tax-parameters"].get(expression.parameter);
      if (record === undefined) return format.number(expression.value.toNumber());
      if (mode === "names") return plain(spoken, record.title);
      // Weighted rates have more decimals than rates of the law.
      if (record.unit === "share")
        return format.percent(expression.value.toNumber(), decimalsOf(expression.value.toNumber()));
      return parameterInWords(spoken, { value: expression.value.toNumber() }, record.unit);
    }
    case "sum":
      return (
        expression.of
          .filter((one) => !calculate(one, values).isZero())
          .map(part)
          .join(" + ") || format.number(0)
      );
    case "product":
      return expression.of.map(factor).join(" × ");
    case "difference": {
      const [from, less] = expression.of;
      return calculate(less, values).isZero() ? part(from) : `${part(from)} − ${factor(less)}`;
    }
    case "quotient":
      return expression.of.map(factor).join(" ÷ ");
    case "least":
      return t(($) => $.calculator.derivation.least, { items: expression.of.map(part).join("; ") });
    case "greatest": {
      const [least, item, ...others] = expression.of;
      if (least?.kind === "number" && least.value.isZero() && item !== undefined && others.length === 0)
        return t(($) => $.calculator.derivation.notBelow, { item: part(item) });
      return t(($) => $.calculator.derivation.greatest, { items: expression.of.map(part).join("; ") });
    }
    case "if": {
      const taken = holdsIn(expression, values) ? expression.then : expression.otherwise;
      return factor(taken);
    }
    case "rounded":
      return part(expression.of);
  }
}

/** Percent with the decimals that a share has, at most three. */
const decimalsOf = (share: number): number =>
  Math.min(3, String(Number((share * 100).toFixed(3))).split(".")[1]?.length ?? 0);
