import { LIMITS } from "../../../domain/savings/limits.ts";
import { ASSET_CLASSES, type Investment } from "../../../domain/savings/scenario.ts";
import { useLanguage } from "../../../i18n/LanguageProvider.tsx";
import { Button } from "../../../ui/Button.tsx";
import { NumberField } from "../../../ui/NumberField.tsx";
import { Select } from "../../../ui/Select.tsx";
import { InputActions, InputGroup, InputItem, RemoveButton } from "./InputGroup.tsx";
import type { InputProps } from "./InputProps.ts";
import { percentOf, shareOf } from "./percent.ts";
import { useRateName } from "./useRateName.ts";

/** What the company buys to work with: class for depreciation, year, at home or imported. */
export function InvestmentGroup({ scenario, hidden, edit }: InputProps) {
  const { t, format } = useLanguage();
  const rateName = useRateName();
  const { investments, currency, customsDuty, firstYear, lastYear } = scenario;
  const change = (index: number, part: Partial<Investment>) =>
    edit((now) => ({
      ...now,
      investments: now.investments.map((one, at) => (at === index ? { ...one, ...part } : one)),
    }));
  const total = investments.reduce((sum, { amount }) => sum + amount, 0);
  return (
    <InputGroup
      title={t(($) => $.calculator.groups.investment)}
      summary={
        investments.length === 0
          ? t(($) => $.calculator.investment.none)
          : t(($) => $.calculator.investment.summary, { total: format.money(total, currency) })
      }
    >
      {investments.map(({ amount, assetClass, year, imported }, index) => (
        // Investments have no names of their own: their place is what they are known by.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <InputItem key={index}>
          <NumberField
            label={t(($) => $.calculator.investment.amount, { n: index + 1 })}
            hint={t(($) => $.calculator.investment.amountHint)}
            before={currency}
            value={hidden && amount === 0 ? undefined : amount}
            min={0}
            max={LIMITS.money.max}
            decimals={2}
            onValue={(value) => change(index, { amount: value })}
          />
          <NumberField
            label={t(($) => $.calculator.investment.year, { n: index + 1 })}
            value={year}
            min={firstYear}
            max={lastYear}
            decimals={0}
            isYear
            onValue={(value) => change(index, { year: value })}
          />
          <Select
            inForm
            label={t(($) => $.calculator.investment.class, { n: index + 1 })}
            options={ASSET_CLASSES.map((one) => ({
              value: one,
              label: rateName(`depreciation-${one}`),
            }))}
            value={assetClass}
            onChange={(value) => change(index, { assetClass: value })}
          />
          <Select
            inForm
            label={t(($) => $.calculator.investment.origin, { n: index + 1 })}
            options={[
              { value: "imported", label: t(($) => $.calculator.investment.imported) },
              { value: "local", label: t(($) => $.calculator.investment.local) },
            ]}
            value={imported ? "imported" : "local"}
            onChange={(value) => change(index, { imported: value === "imported" })}
          />
          <RemoveButton
            onRemove={() => edit((now) => ({ ...now, investments: now.investments.filter((_, at) => at !== index) }))}
          >
            {t(($) => $.calculator.investment.remove, { n: index + 1 })}
          </RemoveButton>
        </InputItem>
      ))}
      {investments.length < LIMITS.investments && (
        <InputActions>
          <Button
            small
            icon="plus"
            onClick={() =>
              edit((now) => ({
                ...now,
                investments: [
                  ...now.investments,
                  { amount: 0, assetClass: "computers", year: now.firstYear, imported: true },
                ],
              }))
            }
          >
            {t(($) => $.calculator.investment.add)}
          </Button>
        </InputActions>
      )}
      <NumberField
        label={t(($) => $.calculator.investment.duty)}
        hint={t(($) => $.calculator.investment.dutyHint)}
        after="%"
        value={percentOf(customsDuty)}
        min={0}
        max={100}
        decimals={2}
        onValue={(value) => edit((now) => ({ ...now, customsDuty: shareOf(value) }))}
      />
    </InputGroup>
  );
}
