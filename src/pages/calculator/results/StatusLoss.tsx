import { useMemo } from "react";
import { parseEdtf } from "../../../domain/edtf.ts";
import { lossOfStatus } from "../../../domain/savings/lossOfStatus.ts";
import type { Month, Scenario } from "../../../domain/savings/scenario.ts";
import { useLanguage } from "../../../i18n/LanguageProvider.tsx";
import { Button } from "../../../ui/Button.tsx";
import { DataTable } from "../../../ui/DataTable.tsx";
import { Section } from "../../../ui/Section.tsx";
import { Select } from "../../../ui/Select.tsx";
import type { ComparedRegime } from "../search.ts";
import { useBasis } from "../useBasis.ts";
import type { CalculatorControl } from "../useCalculator.ts";
import css from "./StatusLoss.module.css";

type StatusLossProps = {
  readonly scenario: Scenario;
  readonly regime: ComparedRegime;
  readonly calculator: CalculatorControl;
};

const textOf = ({ year, month }: Month): string => `${year}-${String(month).padStart(2, "0")}`;

/** The month that is asked about; without a question, the middle of the second year. */
function monthOf({ firstYear, lastYear }: Scenario, asked: string | undefined): Month {
  const [year = 0, month = 1] = (asked ?? "").split("-").map(Number);
  return year >= firstYear && year <= lastYear
    ? { year, month }
    : { year: Math.min(firstYear + 1, lastYear), month: 7 };
}

/** What losing the resident status from a month on would cost, and what may be charged again for the time before. */
export function StatusLoss({ scenario, regime, calculator }: StatusLossProps) {
  const { t, format } = useLanguage();
  const { parameters } = useBasis();
  const { firstYear, lastYear, currency, statusLost } = scenario;
  const asked = calculator.loss ?? (statusLost === undefined ? undefined : textOf(statusLost));
  const { year, month } = monthOf(scenario, asked);
  const under = regime === "ai-infrastructure" ? regime : "it-park";
  const loss = useMemo(
    () => lossOfStatus(scenario, parameters, { year, month }, under),
    [scenario, parameters, year, month, under],
  );
  const money = (amount: number) => format.money(amount, currency);
  const monthName = (one: number) => format.date(parseEdtf(textOf({ year, month: one })));
  const values = { month: monthName(month), until: lastYear, amount: money(Math.abs(loss.fromThenOn)) };
  const ofResidents = regime === "it-park" || regime === "ai-infrastructure";
  return (
    <Section title={t(($) => $.calculator.loss.title)} lead={t(($) => $.calculator.loss.lead)} id="loss">
      {!ofResidents && <p className={css["note"]}>{t(($) => $.calculator.loss.onlyResidents)}</p>}
      <div className={css["when"]}>
        <Select
          label={t(($) => $.calculator.loss.year)}
          options={Array.from({ length: lastYear - firstYear + 1 }, (_, index) => ({
            value: String(firstYear + index),
            label: String(firstYear + index),
          }))}
          value={String(year)}
          onChange={(value) => calculator.loseFrom(textOf({ year: Number(value), month }))}
        />
        <Select
          label={t(($) => $.calculator.loss.month)}
          options={Array.from({ length: 12 }, (_, index) => ({
            value: String(index + 1),
            label: monthName(index + 1),
          }))}
          value={String(month)}
          onChange={(value) => calculator.loseFrom(textOf({ year, month: Number(value) }))}
        />
      </div>
      <p className={css["result"]} aria-live="polite">
        {loss.fromThenOn > 0
          ? t(($) => $.calculator.loss.more, values)
          : loss.fromThenOn < 0
            ? t(($) => $.calculator.loss.less, values)
            : t(($) => $.calculator.loss.equal, values)}
      </p>
      <p className={css["note"]}>
        {t(($) => $.calculator.byYear.limit)}
        {format.sentenceSpace}
        {loss.recharge.most > 0
          ? t(($) => $.calculator.loss.recharge, { least: money(loss.recharge.least), most: money(loss.recharge.most) })
          : t(($) => $.calculator.loss.noRecharge)}
      </p>
      <details className={css["years"]}>
        <summary>{t(($) => $.calculator.loss.byYear, { currency })}</summary>
        <DataTable
          caption={t(($) => $.calculator.loss.byYear, { currency })}
          columns={[
            { key: "year", title: t(($) => $.calculator.byYear.year) },
            { key: "more", title: t(($) => $.calculator.loss.paid), numeric: true },
          ]}
          rows={loss.byYear.map((one) => ({
            key: String(one.year),
            cells: [String(one.year), format.number(one.more, 0)],
          }))}
        />
      </details>
      {statusLost === undefined ? (
        <Button onClick={() => calculator.edit((now) => ({ ...now, statusLost: { year, month } }))}>
          {t(($) => $.calculator.loss.apply)}
        </Button>
      ) : (
        <div className={css["applied"]}>
          <p>{t(($) => $.calculator.loss.applied, { month: format.date(parseEdtf(textOf(statusLost))) })}</p>
          <Button onClick={() => calculator.edit(({ statusLost: _, ...now }) => now)}>
            {t(($) => $.calculator.loss.undo)}
          </Button>
        </div>
      )}
    </Section>
  );
}
