import { useLanguage } from "../../../i18n/LanguageProvider.tsx";
import { NumberField } from "../../../ui/NumberField.tsx";
import { Select } from "../../../ui/Select.tsx";
import { InputGroup } from "./InputGroup.tsx";
import type { InputProps } from "./InputProps.ts";
import { percentOf, shareOf } from "./percent.ts";

/** The rate that an own contribution starts with; the reader sets theirs. */
const FIRST_RATE = 0.01;

/** What a resident pays to the directorate: as the chosen reading has it, or a rate that the reader knows. */
export function ContributionGroup({ scenario, edit }: InputProps) {
  const { t, format } = useLanguage();
  const { contribution } = scenario;
  return (
    <InputGroup
      title={t(($) => $.calculator.groups.contribution)}
      summary={
        contribution === undefined
          ? t(($) => $.calculator.contribution.byReading)
          : t(($) => $.calculator.contribution.summary, { rate: format.percent(contribution, 2) })
      }
    >
      <Select
        inForm
        label={t(($) => $.calculator.contribution.which)}
        hint={t(($) => $.calculator.contribution.hint)}
        options={[
          { value: "reading", label: t(($) => $.calculator.contribution.byReading) },
          { value: "own", label: t(($) => $.calculator.contribution.own) },
        ]}
        value={contribution === undefined ? "reading" : "own"}
        onChange={(value) =>
          edit(({ contribution: _, ...now }) => (value === "own" ? { ...now, contribution: FIRST_RATE } : now))
        }
      />
      {contribution !== undefined && (
        <NumberField
          label={t(($) => $.calculator.contribution.rate)}
          hint={t(($) => $.calculator.contribution.rateHint)}
          after="%"
          value={percentOf(contribution)}
          min={0}
          max={100}
          decimals={2}
          onValue={(value) => edit((now) => ({ ...now, contribution: shareOf(value) }))}
        />
      )}
    </InputGroup>
  );
}
