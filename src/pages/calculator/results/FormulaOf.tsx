import { useState } from "react";
import { useDataset } from "../../../data/useDataset.ts";
import { calculate } from "../../../domain/savings/evaluate.ts";
import type { CellKey } from "../../../domain/savings/expression.ts";
import type { Savings } from "../../../domain/savings/savingsModel.ts";
import { useLanguage } from "../../../i18n/LanguageProvider.tsx";
import { behindFormula, choicesIn } from "./behindFormula.ts";
import css from "./Derivation.module.css";
import { cellInWords, formulaInWords, partsOfKey, valueInWords } from "./formula.ts";
import { RateRow } from "./RateRow.tsx";

type FormulaOfProps = { readonly savings: Savings; readonly cell: CellKey };

/** A formula by name and with numbers, what decided it, its rates, and the formulas behind it, each to be opened in turn. */
export function FormulaOf({ savings, cell: key }: FormulaOfProps) {
  const spoken = useLanguage();
  const { t } = spoken;
  const { dataset } = useDataset();
  const cell = savings.sheet.get(key);
  if (cell === undefined) return null;
  const { name, year } = cell;
  // That a line is rounded is said once for all; what stands inside is the formula.
  const expression = cell.expression.kind === "rounded" ? cell.expression.of : cell.expression;
  const context = { spoken, dataset, savings, year };
  const value = valueInWords(context, name, calculate(cell.expression, savings.values).toNumber(), true);
  const { cells, parameters } = behindFormula(savings, expression);
  const names = formulaInWords(context, expression, "names");
  const numbers = formulaInWords(context, expression, "numbers");
  const isNothing = expression.kind === "number" && expression.value.isZero();
  return (
    <div className={css["formula"]}>
      {isNothing ? (
        <p>{t(($) => $.calculator.derivation.nothing)}</p>
      ) : (
        <>
          <p className={css["names"]}>{names}</p>
          <p className={css["numbers"]}>
            = {numbers}
            {numbers !== value && (
              <>
                <br />= <b>{value}</b>
              </>
            )}
          </p>
        </>
      )}
      {choicesIn(context, expression).map((choice) => (
        <p key={choice} className={css["choice"]}>
          {choice}
        </p>
      ))}
      {parameters.length > 0 && (
        <ul className={css["rates"]} aria-label={t(($) => $.calculator.derivation.rates)}>
          {parameters.map((parameter) => (
            <RateRow key={`${parameter.parameter} ${parameter.year}`} of={parameter} />
          ))}
        </ul>
      )}
      {cells.length > 0 && (
        <ul className={css["behind"]}>
          {cells.map((behind) => (
            <li key={behind}>
              <Behind savings={savings} cell={behind} year={year} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A formula behind another one; made only once it is opened, because losses lead back through every year. */
function Behind({ savings, cell, year }: FormulaOfProps & { readonly year: number }) {
  const spoken = useLanguage();
  const { dataset } = useDataset();
  const [opened, setOpened] = useState(false);
  const { year: ofYear, name } = partsOfKey(cell);
  const words = cellInWords(spoken, name);
  const value = savings.values.get(cell);
  return (
    <details onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>
        {spoken.t(($) => $.calculator.derivation.behind, {
          what:
            ofYear === year ? words : spoken.t(($) => $.calculator.derivation.ofYear, { what: words, year: ofYear }),
          value:
            value === undefined
              ? ""
              : valueInWords({ spoken, dataset, savings, year: ofYear }, name, value.toNumber(), true),
        })}
      </summary>
      {opened && <FormulaOf savings={savings} cell={cell} />}
    </details>
  );
}
