import { LIMITS } from "../../../domain/savings/limits.ts";
import { useLanguage } from "../../../i18n/LanguageProvider.tsx";
import { NumberField } from "../../../ui/NumberField.tsx";
import { InputGroup } from "./InputGroup.tsx";
import type { InputProps } from "./InputProps.ts";
import { percentOf, shareOf } from "./percent.ts";

/** What the company takes in and spends in a year. */
export function BusinessGroup({ scenario, hidden, edit }: InputProps) {
  const { t, format } = useLanguage();
  const { currency, revenue, otherCosts, costsWithVat } = scenario;
  const shown = (value: number) => (hidden && value === 0 ? undefined : value);
  return (
    <InputGroup
      title={t(($) => $.calculator.groups.business)}
      summary={t(($) => $.calculator.business.summary, { revenue: format.money(revenue, currency) })}
      open
    >
      <NumberField
        label={t(($) => $.calculator.business.revenue)}
        hint={t(($) => $.calculator.business.perYear)}
        before={currency}
        value={shown(revenue)}
        min={0}
        max={LIMITS.money.max}
        decimals={2}
        onValue={(value) => edit((now) => ({ ...now, revenue: value }))}
      />
      <NumberField
        label={t(($) => $.calculator.business.costs)}
        hint={t(($) => $.calculator.business.costsHint)}
        before={currency}
        value={shown(otherCosts)}
        min={0}
        max={LIMITS.money.max}
        decimals={2}
        onValue={(value) => edit((now) => ({ ...now, otherCosts: value }))}
      />
      <NumberField
        label={t(($) => $.calculator.business.withVat)}
        hint={t(($) => $.calculator.business.withVatHint)}
        after="%"
        value={percentOf(costsWithVat)}
        min={0}
        max={100}
        decimals={2}
        onValue={(value) => edit((now) => ({ ...now, costsWithVat: shareOf(value) }))}
      />
    </InputGroup>
  );
}
