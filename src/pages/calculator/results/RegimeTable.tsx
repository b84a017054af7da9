import type { Unmet } from "../../../domain/savings/savingsModel.ts";
import { useLanguage } from "../../../i18n/LanguageProvider.tsx";
import { DataTable } from "../../../ui/DataTable.tsx";
import { Section } from "../../../ui/Section.tsx";
import type { ComparedRegime } from "../search.ts";
import type { Calculated } from "./calculated.ts";
import css from "./RegimeTable.module.css";
import { spanInWords, yearsInWords } from "./yearsInWords.ts";

type RegimeTableProps = {
  readonly calculated: Calculated;
  readonly regime: ComparedRegime;
  readonly onChoose: (regime: ComparedRegime) => void;
};

/** All regimes side by side: what is paid, what is saved under each reading of the law, and which conditions are not met. */
export function RegimeTable({
  calculated: { scenario, standard, regimes },
  regime: chosen,
  onChoose,
}: RegimeTableProps) {
  const { t, format } = useLanguage();
  const money = (sum: number) => format.money(sum, scenario.currency);
  const amount = (sum: number) => format.number(sum, 0);
  return (
    <Section title={t(($) => $.calculator.table.title)} lead={t(($) => $.calculator.table.lead)} id="regimes">
      <DataTable
        caption={t(($) => $.calculator.table.caption, {
          years: spanInWords(format, scenario.firstYear, scenario.lastYear),
          currency: scenario.currency,
        })}
        columns={[
          { key: "regime", title: t(($) => $.calculator.table.regime) },
          { key: "paid", title: t(($) => $.calculator.table.paid), numeric: true },
          { key: "first", title: t(($) => $.calculator.table.firstYear, { year: scenario.firstYear }), numeric: true },
          { key: "low", title: t(($) => $.calculator.table.low), numeric: true },
          { key: "likely", title: t(($) => $.calculator.table.likely), numeric: true },
          { key: "high", title: t(($) => $.calculator.table.high), numeric: true },
          { key: "unmet", title: t(($) => $.calculator.table.unmet) },
        ]}
        rows={[
          {
            key: "standard",
            cells: [t(($) => $.calculator.regimes.standard), amount(standard.totals.total), "", "", "", "", ""],
          },
          ...regimes.map(({ regime, result, range }) => ({
            key: regime,
            cells: [
              <button
                key="choose"
                type="button"
                className={css["choose"]}
                aria-pressed={regime === chosen}
                onClick={() => onChoose(regime)}
              >
                {t(($) => $.calculator.regimes[regime])}
              </button>,
              amount(result.totals.total),
              amount(range.firstYear.likely),
              amount(range.low),
              <b key="likely">{amount(range.likely)}</b>,
              amount(range.high),
              <UnmetWords key="unmet" unmet={result.unmet} regime={regime} money={money} />,
            ],
          })),
        ]}
      />
    </Section>
  );
}

type UnmetWordsProps = {
  readonly unmet: readonly Unmet[];
  readonly regime: ComparedRegime;
  readonly money: (amount: number) => string;
};

/** The conditions that the scenario does not meet, each as a sentence. */
function UnmetWords({ unmet, regime, money }: UnmetWordsProps) {
  const { t, format } = useLanguage();
  if (unmet.length === 0) return <span className={css["met"]}>{t(($) => $.calculator.unmet.met)}</span>;
  const words = (one: Unmet): string => {
    switch (one.kind) {
      case "turnover-above-ceiling":
        return t(($) => $.calculator.unmet["turnover-above-ceiling"], {
          ceiling: money(one.ceiling),
          years: yearsInWords(format, one.years),
        });
      case "investment-too-small": {
        const values = { invested: money(one.invested), needed: money(one.needed) };
        // The scheme for large projects asks for more than its sum, a zone for at least its sum.
        return regime === "ai-infrastructure"
          ? t(($) => $.calculator.unmet["investment-not-above"], values)
          : t(($) => $.calculator.unmet["investment-too-small"], values);
      }
      case "wrong-location":
        return regime === "ai-infrastructure"
          ? t(($) => $.calculator.unmet["wrong-location-ai"])
          : t(($) => $.calculator.unmet["wrong-location-zone"]);
      case "owner-not-foreign":
        return t(($) => $.calculator.unmet["owner-not-foreign"]);
    }
  };
  return (
    <ul className={css["unmet"]}>
      {unmet.map((one) => (
        <li key={one.kind === "turnover-above-ceiling" ? one.ceiling : one.kind}>{words(one)}</li>
      ))}
    </ul>
  );
}
