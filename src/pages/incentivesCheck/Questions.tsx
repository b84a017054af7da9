import { useId } from "react";
import { ACTIVITIES, LEGAL_FORMS, LOCATIONS, OWNERS } from "../../domain/records/condition.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Button } from "../../ui/Button.tsx";
import { type LeftOpen, NumberField } from "../../ui/NumberField.tsx";
import { Select } from "../../ui/Select.tsx";
import css from "./Questions.module.css";
import { FIRST_YEAR, LAST_YEAR, MOST_INVESTED } from "./search.ts";
import type { CheckAddress } from "./useCheckAddress.ts";

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);

/** The questions, each of which can be left open. Every answer counts at once. */
export function Questions({ address }: { readonly address: CheckAddress }) {
  const { t } = useLanguage();
  const id = useId();
  const { answers, year, isStarted, answer, clear } = address;
  const open = { value: "", label: t(($) => $.coverage.questions.open) };
  const leftOpen = (expected: string, onEmpty: () => void): LeftOpen => ({
    placeholder: open.label,
    expected,
    stays: (value) =>
      value === undefined ? t(($) => $.coverage.field.staysOpen) : t(($) => $.coverage.field.stays, { value }),
    onEmpty,
  });
  const chosen = <Word extends string>(words: readonly Word[], value: string) => words.find((one) => one === value);
  return (
    <section className={css["panel"]} aria-labelledby={id}>
      <div className={css["head"]}>
        <h2 id={id}>{t(($) => $.coverage.questions.title)}</h2>
        {isStarted && (
          <Button small tone="quiet" icon="reset" onClick={clear}>
            {t(($) => $.coverage.questions.reset)}
          </Button>
        )}
      </div>
      <Select
        label={t(($) => $.coverage.questions.year)}
        options={YEARS.map((one) => ({ value: String(one), label: String(one) }))}
        value={String(year)}
        onChange={(value) => answer({ year: Number(value) })}
      />
      <Select
        label={t(($) => $.coverage.questions.activity)}
        options={[open, ...ACTIVITIES.map((one) => ({ value: one, label: t(($) => $.coverage.activities[one]) }))]}
        value={answers.activity ?? ""}
        onChange={(value) => answer({ activity: chosen(ACTIVITIES, value) })}
      />
      <Select
        label={t(($) => $.coverage.questions.form)}
        options={[open, ...LEGAL_FORMS.map((one) => ({ value: one, label: t(($) => $.coverage.forms[one]) }))]}
        value={answers.form ?? ""}
        onChange={(value) => answer({ form: chosen(LEGAL_FORMS, value) })}
      />
      <NumberField
        stacked
        label={t(($) => $.coverage.questions.exports)}
        hint={t(($) => $.coverage.hints.exports)}
        after="%"
        value={answers.exports}
        min={0}
        max={100}
        decimals={2}
        onValue={(exports) => answer({ exports }, true)}
        leftOpen={leftOpen(
          t(($) => $.coverage.field.share),
          () => answer({ exports: undefined }, true),
        )}
      />
      <NumberField
        stacked
        label={t(($) => $.coverage.questions.investment)}
        hint={t(($) => $.coverage.hints.investment)}
        after="USD"
        value={answers.investment}
        min={0}
        max={MOST_INVESTED}
        decimals={0}
        onValue={(investment) => answer({ investment }, true)}
        leftOpen={leftOpen(
          t(($) => $.coverage.field.amount),
          () => answer({ investment: undefined }, true),
        )}
      />
      <Select
        label={t(($) => $.coverage.questions.place)}
        hint={t(($) => $.coverage.hints.place)}
        options={[open, ...LOCATIONS.map((one) => ({ value: one, label: t(($) => $.coverage.places[one]) }))]}
        value={answers.place ?? ""}
        onChange={(value) => answer({ place: chosen(LOCATIONS, value) })}
      />
      <Select
        label={t(($) => $.coverage.questions.owner)}
        hint={t(($) => $.coverage.hints.owner)}
        options={[open, ...OWNERS.map((one) => ({ value: one, label: t(($) => $.coverage.owners[one]) }))]}
        value={answers.owner ?? ""}
        onChange={(value) => answer({ owner: chosen(OWNERS, value) })}
      />
    </section>
  );
}
