import type { TaxLine } from "../../../domain/savings/expression.ts";
import type { RegimeResult } from "../../../domain/savings/savingsModel.ts";
import type { Currency } from "../../../domain/savings/scenario.ts";
import { useLanguage } from "../../../i18n/LanguageProvider.tsx";
import { classes } from "../../../ui/classes.ts";
import { DataTable } from "../../../ui/DataTable.tsx";
import type { CalculatorControl } from "../useCalculator.ts";
import css from "./SavingsTable.module.css";

type SavingsTableProps = {
  readonly result: RegimeResult;
  readonly currency: Currency;
  readonly lines: readonly TaxLine[];
  readonly calculator: CalculatorControl;
};

/** The saving by tax and year; each amount opens how it is calculated. */
export function SavingsTable({ result, currency, lines, calculator }: SavingsTableProps) {
  const { t, format } = useLanguage();
  const amount = (value: number) => format.number(value, 0);
  const cell = (year: number, line: TaxLine, value: number) => {
    const name = `${year}/${line}`;
    const words = { line: t(($) => $.calculator.lines[line]), year, amount: format.money(value, currency) };
    return (
      <button
        key={line}
        type="button"
        className={classes(css["amount"], value < 0 && css["below"])}
        aria-expanded={calculator.line === name}
        aria-controls="derivation"
        aria-label={t(($) => $.calculator.byYear.openLine, words)}
        onClick={() => calculator.openLine(calculator.line === name ? undefined : name)}
      >
        {amount(value)}
      </button>
    );
  };
  return (
    <DataTable
      caption={t(($) => $.calculator.byYear.caption, { currency })}
      columns={[
        { key: "year", title: t(($) => $.calculator.byYear.year) },
        ...lines.map((line) => ({ key: line, title: t(($) => $.calculator.lines[line]), numeric: true })),
        { key: "net", title: t(($) => $.calculator.byYear.net), numeric: true },
      ]}
      rows={[
        ...result.years.map(({ year, savedBy, saved }) => ({
          key: String(year),
          cells: [
            String(year),
            ...lines.map((line) => cell(year, line, savedBy[line])),
            <b key="net" className={classes(saved < 0 && css["below"])}>
              {amount(saved)}
            </b>,
          ],
        })),
        {
          key: "all",
          cells: [
            <b key="all">{t(($) => $.calculator.byYear.all)}</b>,
            ...lines.map((line) => <b key={line}>{amount(result.totals.savedBy[line])}</b>),
            <b key="net">{amount(result.totals.saved)}</b>,
          ],
        },
      ]}
    />
  );
}
