import { LOCATIONS } from "../../../domain/records/condition.ts";
import { LIMITS } from "../../../domain/savings/limits.ts";
import { LAND_ZONES } from "../../../domain/savings/scenario.ts";
import { useLanguage } from "../../../i18n/LanguageProvider.tsx";
import { NumberField } from "../../../ui/NumberField.tsx";
import { Select } from "../../../ui/Select.tsx";
import { InputGroup } from "./InputGroup.tsx";
import type { InputProps } from "./InputProps.ts";
import { useRateName } from "./useRateName.ts";

/** Where the company is, and what it owns there. */
export function PropertyGroup({ scenario, hidden, edit }: InputProps) {
  const { t } = useLanguage();
  const rateName = useRateName();
  const { buildings, hectares, landZone, location, currency } = scenario;
  return (
    <InputGroup
      title={t(($) => $.calculator.groups.property)}
      summary={t(($) => $.calculator.property.locations[location])}
    >
      <Select
        inForm
        label={t(($) => $.calculator.property.location)}
        options={LOCATIONS.map((one) => ({ value: one, label: t(($) => $.calculator.property.locations[one]) }))}
        value={location}
        onChange={(value) => edit((now) => ({ ...now, location: value }))}
      />
      <NumberField
        label={t(($) => $.calculator.property.buildings)}
        hint={t(($) => $.calculator.property.buildingsHint)}
        before={currency}
        value={hidden && buildings === 0 ? undefined : buildings}
        min={0}
        max={LIMITS.money.max}
        decimals={2}
        onValue={(value) => edit((now) => ({ ...now, buildings: value }))}
      />
      <NumberField
        label={t(($) => $.calculator.property.land)}
        hint={t(($) => $.calculator.property.landHint)}
        after={t(($) => $.calculator.property.hectares)}
        value={hectares}
        min={0}
        max={LIMITS.hectares.max}
        decimals={4}
        onValue={(value) => edit((now) => ({ ...now, hectares: value }))}
      />
      <Select
        inForm
        label={t(($) => $.calculator.property.zone)}
        hint={t(($) => $.calculator.property.zoneHint)}
        options={LAND_ZONES.map((one) => ({ value: one, label: rateName(`land-tax-${one}`) }))}
        value={landZone}
        onChange={(value) => edit((now) => ({ ...now, landZone: value }))}
      />
    </InputGroup>
  );
}
