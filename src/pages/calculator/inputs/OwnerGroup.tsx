import type { OwnerResidence } from "../../../domain/savings/scenario.ts";
import { useLanguage } from "../../../i18n/LanguageProvider.tsx";
import { NumberField } from "../../../ui/NumberField.tsx";
import { Select } from "../../../ui/Select.tsx";
import { InputGroup } from "./InputGroup.tsx";
import type { InputProps } from "./InputProps.ts";
import { percentOf, shareOf } from "./percent.ts";

const OWNERS: readonly OwnerResidence["kind"][] = ["foreign", "foreign-with-treaty", "uzbek"];

/** The rate that a treaty starts with when it is chosen; the reader sets the one of their treaty. */
const FIRST_TREATY_RATE = 0.1;

const ownerOf = (kind: OwnerResidence["kind"]): OwnerResidence =>
  kind === "foreign-with-treaty" ? { kind, rate: FIRST_TREATY_RATE } : { kind };

/** Who gets the profit, and how much of it. */
export function OwnerGroup({ scenario, edit }: InputProps) {
  const { t, format } = useLanguage();
  const { owner, payout } = scenario;
  return (
    <InputGroup
      title={t(($) => $.calculator.groups.owner)}
      summary={t(($) => $.calculator.owner.summary, {
        owner: t(($) => $.calculator.owner.kinds[owner.kind]),
        payout: format.percent(payout),
      })}
    >
      <Select
        inForm
        label={t(($) => $.calculator.owner.residence)}
        options={OWNERS.map((one) => ({ value: one, label: t(($) => $.calculator.owner.kinds[one]) }))}
        value={owner.kind}
        onChange={(kind) => edit((now) => ({ ...now, owner: ownerOf(kind) }))}
      />
      {owner.kind === "foreign-with-treaty" && (
        <NumberField
          label={t(($) => $.calculator.owner.treatyRate)}
          hint={t(($) => $.calculator.owner.treatyHint)}
          after="%"
          value={percentOf(owner.rate)}
          min={0}
          max={100}
          decimals={2}
          onValue={(value) => edit((now) => ({ ...now, owner: { kind: owner.kind, rate: shareOf(value) } }))}
        />
      )}
      <NumberField
        label={t(($) => $.calculator.owner.payout)}
        hint={t(($) => $.calculator.owner.payoutHint)}
        after="%"
        value={percentOf(payout)}
        min={0}
        max={100}
        decimals={2}
        onValue={(value) => edit((now) => ({ ...now, payout: shareOf(value) }))}
      />
    </InputGroup>
  );
}
