import { Link } from "@tanstack/react-router";
import { useLanguage } from "../../../i18n/LanguageProvider.tsx";
import { DataTable } from "../../../ui/DataTable.tsx";
import { Section } from "../../../ui/Section.tsx";
import { percentOf } from "../inputs/percent.ts";
import type { ComparedRegime } from "../search.ts";
import type { Calculated } from "./calculated.ts";
import css from "./RegimeTable.module.css";
import { UnmetWords } from "./UnmetWords.tsx";
import { spanInWords } from "./yearsInWords.ts";

type RegimeTableProps = {
  readonly calculated: Calculated;
  readonly regime: ComparedRegime;
  readonly onChoose: (regime: ComparedRegime) => void;
};

/**
 * All regimes side by side: what is paid and what is saved under each reading of the law. A regime of which the company does not meet the
 * conditions has no figures; it says which ones, and what would open it.
 */
export function RegimeTable({
  calculated: { scenario, standard, regimes },
  regime: chosen,
  onChoose,
}: RegimeTableProps) {
  const { t, format, language } = useLanguage();
  const amount = (sum: number) => format.number(sum, 0);
  const open = regimes.flatMap(({ range, ...one }) => (range === undefined ? [] : [{ ...one, range }]));
  const notOpen = regimes.filter(({ range }) => range === undefined);
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
        ]}
        rows={[
          {
            key: "standard",
            cells: [t(($) => $.calculator.regimes.standard), amount(standard.totals.total), "", "", "", ""],
          },
          ...open.map(({ regime, result, range }) => ({
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
            ],
          })),
        ]}
      />
      {notOpen.length > 0 && (
        <div className={css["closed"]}>
          <h3>{t(($) => $.calculator.notOpen.title)}</h3>
          <dl>
            {notOpen.map(({ regime, result }) => (
              <div key={regime}>
                <dt>{t(($) => $.calculator.regimes[regime])}</dt>
                <dd>
                  <UnmetWords result={result} currency={scenario.currency} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      <p className={css["check"]}>
        {t(($) => $.calculator.notOpen.check)}{" "}
        <Link
          to="/{-$locale}/incentives/check/"
          params={{ locale: language }}
          search={{
            exports: percentOf(scenario.exportShares[0] ?? 0),
            year: scenario.firstYear,
            place: scenario.location,
            owner: scenario.owner.kind === "uzbek" ? "uzbek" : "foreign",
          }}
        >
          {t(($) => $.coverage.title)}
        </Link>
      </p>
    </Section>
  );
}
