import { LIMITS } from "../../../domain/savings/limits.ts";
import type { StaffGroup as Staff } from "../../../domain/savings/scenario.ts";
import { useLanguage } from "../../../i18n/LanguageProvider.tsx";
import { Button } from "../../../ui/Button.tsx";
import { NumberField } from "../../../ui/NumberField.tsx";
import { InputActions, InputGroup, InputItem, RemoveButton } from "./InputGroup.tsx";
import type { InputProps } from "./InputProps.ts";

/** Employees by pay: how many, and what each earns. */
export function StaffGroup({ scenario, hidden, edit }: InputProps) {
  const { t, format } = useLanguage();
  const { staff, currency } = scenario;
  const several = staff.length > 1;
  const shown = (value: number) => (hidden && value === 0 ? undefined : value);
  const change = (index: number, part: Partial<Staff>) =>
    edit((now) => ({ ...now, staff: now.staff.map((one, at) => (at === index ? { ...one, ...part } : one)) }));
  const count = staff.reduce((sum, one) => sum + one.count, 0);
  return (
    <InputGroup
      title={t(($) => $.calculator.groups.staff)}
      summary={t(($) => $.calculator.staff.summary, { count })}
      open
    >
      {staff.map(({ count: persons, salary }, index) => (
        // Groups have no names of their own: their place is what they are known by.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <InputItem key={index}>
          <NumberField
            label={
              several ? t(($) => $.calculator.staff.countOf, { n: index + 1 }) : t(($) => $.calculator.staff.count)
            }
            hint={t(($) => $.calculator.staff.countHint)}
            value={shown(persons)}
            min={0}
            max={LIMITS.count.max}
            decimals={0}
            onValue={(value) => change(index, { count: value })}
          />
          <NumberField
            label={
              several ? t(($) => $.calculator.staff.salaryOf, { n: index + 1 }) : t(($) => $.calculator.staff.salary)
            }
            hint={t(($) => $.calculator.staff.salaryHint)}
            before={currency}
            value={shown(salary)}
            min={0}
            max={LIMITS.money.max}
            decimals={2}
            onValue={(value) => change(index, { salary: value })}
          />
          {several && (
            <RemoveButton
              onRemove={() => edit((now) => ({ ...now, staff: now.staff.filter((_, at) => at !== index) }))}
            >
              {t(($) => $.calculator.staff.remove, { n: format.number(index + 1) })}
            </RemoveButton>
          )}
        </InputItem>
      ))}
      {staff.length < LIMITS.staffGroups && (
        <InputActions>
          <Button
            small
            icon="plus"
            onClick={() =>
              edit((now) => ({ ...now, staff: [...now.staff, { count: 1, salary: now.staff.at(-1)?.salary ?? 0 }] }))
            }
          >
            {t(($) => $.calculator.staff.add)}
          </Button>
        </InputActions>
      )}
    </InputGroup>
  );
}
