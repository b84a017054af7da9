import { useEffect, useRef } from "react";
import { TAX_LINES, type TaxLine } from "../../../domain/savings/expression.ts";
import { useLanguage } from "../../../i18n/LanguageProvider.tsx";
import { Button } from "../../../ui/Button.tsx";
import type { ComparedRegime } from "../search.ts";
import type { Calculated } from "./calculated.ts";
import css from "./Derivation.module.css";
import { FormulaOf } from "./FormulaOf.tsx";

type DerivationProps = {
  readonly calculated: Calculated;
  readonly regime: ComparedRegime;
  /** The amount that is asked about, as the address names it: `2027/social-tax`. */
  readonly line: string | undefined;
  readonly onClose: () => void;
};

/** The year and the tax that an address names; undefined when the scenario has no such amount. */
function asked({ savings }: Calculated, line: string | undefined): { year: number; tax: TaxLine } | undefined {
  const [digits = "", name] = line?.split("/") ?? [];
  const tax = TAX_LINES.find((one) => one === name);
  const year = savings.years.find((one) => one === Number(digits));
  return tax === undefined || year === undefined ? undefined : { year, tax };
}

/** How one amount comes about: the formula under both regimes with the reader's numbers, and every rate with its act and source. */
export function Derivation({ calculated, regime, line, onClose }: DerivationProps) {
  const { t, format } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(line);
  // Whoever opens a derivation is led to it; an address that holds one opens at its top, as any page.
  useEffect(() => {
    if (before.current !== line) heading.current?.focus();
    before.current = line;
  }, [line]);
  const found = asked(calculated, line);
  const { savings, standard, regimes, scenario } = calculated;
  const result = regimes.find((one) => one.regime === regime)?.result;
  const ordinary = standard.years.find(({ year }) => year === found?.year);
  const other = result?.years.find(({ year }) => year === found?.year);
  if (found === undefined || ordinary === undefined || other === undefined) return <div id="derivation" />;
  const { year, tax } = found;
  const money = (amount: number) => format.money(amount, scenario.currency);
  const close = (): void => {
    // Back to the amount that was asked about, where the table is in view.
    document.querySelector<HTMLElement>('[aria-controls="derivation"][aria-expanded="true"]')?.focus();
    onClose();
  };
  return (
    <section className={css["panel"]} id="derivation" aria-labelledby="derivation-title">
      <div className={css["head"]}>
        <h3 id="derivation-title" ref={heading} tabIndex={-1}>
          {t(($) => $.calculator.derivation.title, { line: t(($) => $.calculator.lines[tax]), year })}
        </h3>
        <Button small tone="quiet" icon="close" onClick={close}>
          {t(($) => $.calculator.derivation.close)}
        </Button>
      </div>
      <p className={css["saved"]}>
        {t(($) => $.calculator.derivation.saved, {
          standard: money(ordinary.lines[tax]),
          other: money(other.lines[tax]),
          saved: money(other.savedBy[tax]),
        })}
      </p>
      <div className={css["sides"]}>
        {(["standard", regime] as const).map((side) => (
          <div key={side}>
            <h4>{t(($) => $.calculator.regimes[side])}</h4>
            <FormulaOf savings={savings} cell={`${side}/${year}/${tax}`} />
          </div>
        ))}
      </div>
    </section>
  );
}
