import { APART_LINES } from "../../../domain/savings/expression.ts";
import type { RegimeResult } from "../../../domain/savings/savingsModel.ts";
import type { Scenario } from "../../../domain/savings/scenario.ts";
import { useLanguage } from "../../../i18n/LanguageProvider.tsx";
import { DataTable } from "../../../ui/DataTable.tsx";
import { Section } from "../../../ui/Section.tsx";
import type { ComparedRegime } from "../search.ts";
import css from "./Apart.module.css";
import { spanInWords } from "./yearsInWords.ts";

type ApartProps = {
  readonly scenario: Scenario;
  readonly standard: RegimeResult;
  readonly result: RegimeResult;
  readonly regime: ComparedRegime;
};

/** What the saving does not hold: what employees pay and keep, and VAT that comes back. */
export function Apart({ scenario, standard, result, regime }: ApartProps) {
  const { t, format } = useLanguage();
  const money = (amount: number) => format.money(amount, scenario.currency);
  return (
    <Section title={t(($) => $.calculator.apart.title)} lead={t(($) => $.calculator.apart.lead)} id="apart">
      <DataTable
        caption={t(($) => $.calculator.apart.caption, {
          years: spanInWords(format, scenario.firstYear, scenario.lastYear),
        })}
        columns={[
          { key: "what", title: t(($) => $.calculator.apart.what) },
          { key: "standard", title: t(($) => $.calculator.regimes.standard), numeric: true },
          { key: "other", title: t(($) => $.calculator.regimes[regime]), numeric: true },
          { key: "difference", title: t(($) => $.calculator.apart.difference), numeric: true },
        ]}
        rows={APART_LINES.map((line) => {
          const [one, other] = [standard.totals.apart[line], result.totals.apart[line]];
          return {
            key: line,
            cells: [t(($) => $.calculator.steps[line]), money(one), money(other), money(other - one)],
          };
        })}
      />
      <p className={css["hint"]}>{t(($) => $.calculator.apart.importVatHint)}</p>
    </Section>
  );
}
