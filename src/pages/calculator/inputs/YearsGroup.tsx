import { FactMarker } from "../../../data/FactMarker.tsx";
import { parseEdtf } from "../../../domain/edtf.ts";
import { factKey } from "../../../domain/fact.ts";
import { LIMITS } from "../../../domain/savings/limits.ts";
import { CURRENCIES, type Currency } from "../../../domain/savings/scenario.ts";
import { useLanguage } from "../../../i18n/LanguageProvider.tsx";
import { NumberField } from "../../../ui/NumberField.tsx";
import { Select } from "../../../ui/Select.tsx";
import { inCurrency, latestRate, rateParameter } from "../exchangeRate.ts";
import { spanInWords } from "../results/yearsInWords.ts";
import { useBasis } from "../useBasis.ts";
import { InputGroup } from "./InputGroup.tsx";
import type { InputProps } from "./InputProps.ts";

/** From when until when, and in which money. */
export function YearsGroup({ scenario, edit }: InputProps) {
  const { t, format } = useLanguage();
  const { parameters } = useBasis();
  const { currency, rate, usdRate, firstYear, lastYear } = scenario;
  return (
    <InputGroup
      title={t(($) => $.calculator.groups.years)}
      summary={t(($) => $.calculator.years.summary, {
        years: spanInWords(format, firstYear, lastYear),
        currency,
      })}
    >
      <NumberField
        label={t(($) => $.calculator.years.first)}
        value={firstYear}
        min={LIMITS.firstYear.min}
        max={LIMITS.firstYear.max}
        decimals={0}
        isYear
        onValue={(value) => edit((now) => ({ ...now, firstYear: value, lastYear: Math.max(value, now.lastYear) }))}
      />
      <NumberField
        label={t(($) => $.calculator.years.last)}
        hint={t(($) => $.calculator.years.lastHint)}
        value={lastYear}
        min={firstYear}
        max={LIMITS.lastYear.max}
        decimals={0}
        isYear
        onValue={(value) => edit((now) => ({ ...now, lastYear: value }))}
      />
      <Select
        inForm
        label={t(($) => $.calculator.years.currency)}
        hint={t(($) => $.calculator.years.currencyHint)}
        options={CURRENCIES.map((one) => ({ value: one, label: t(($) => $.calculator.years.currencies[one]) }))}
        value={currency}
        onChange={(value: Currency) =>
          edit((now) => {
            const next = value === "UZS" ? 1 : latestRate(parameters, value)?.value;
            return next === undefined ? now : inCurrency(now, value, next);
          })
        }
      />
      {currency !== "UZS" && (
        <NumberField
          label={t(($) => $.calculator.years.rate, { currency })}
          hint={<RateHint currency={currency} />}
          before="UZS"
          value={rate}
          min={LIMITS.rate.min}
          max={LIMITS.rate.max}
          decimals={4}
          onValue={(value) =>
            edit((now) => ({ ...now, rate: value, ...(now.currency === "USD" && { usdRate: value }) }))
          }
        />
      )}
      {currency !== "USD" && (
        <NumberField
          label={t(($) => $.calculator.years.usdRate)}
          hint={t(($) => $.calculator.years.usdRateHint)}
          before="UZS"
          value={usdRate}
          min={LIMITS.rate.min}
          max={LIMITS.rate.max}
          decimals={4}
          onValue={(value) => edit((now) => ({ ...now, usdRate: value }))}
        />
      )}
    </InputGroup>
  );
}

/** The rate that the data hold, with its day and source. */
function RateHint({ currency }: { readonly currency: Exclude<Currency, "UZS"> }) {
  const { t, format } = useLanguage();
  const { parameters } = useBasis();
  const latest = latestRate(parameters, currency);
  if (latest === undefined) return t(($) => $.calculator.years.noRate);
  const rate = format.number(latest.value);
  return (
    <>
      {latest.from === undefined
        ? t(($) => $.calculator.years.rateInData, { rate })
        : t(($) => $.calculator.years.rateOf, { rate, date: format.date(parseEdtf(latest.from), "short") })}
      <FactMarker fact={factKey("tax-parameters", rateParameter(currency))} />
    </>
  );
}
