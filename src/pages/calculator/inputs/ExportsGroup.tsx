import { useLanguage } from "../../../i18n/LanguageProvider.tsx";
import { Button } from "../../../ui/Button.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import { NumberField } from "../../../ui/NumberField.tsx";
import { yearsInWords } from "../results/yearsInWords.ts";
import { useBasis } from "../useBasis.ts";
import css from "./ExportsGroup.module.css";
import { InputActions, InputGroup, RemoveButton } from "./InputGroup.tsx";
import type { InputProps } from "./InputProps.ts";
import { percentOf, shareOf } from "./percent.ts";

/** The share of exports that residents need, with the days between which it is asked for. */
const CONDITION = "it-park-export-share";

/** The share of exports: one for all years, or one year after the other; the last one holds for all later years. */
export function ExportsGroup({ scenario, edit }: InputProps) {
  const { t, format } = useLanguage();
  const { exportShares: shares, firstYear, lastYear, readings } = scenario;
  const { parameters } = useBasis();
  const percents = shares.map((share) => format.percent(share, 2 - Number(Number.isInteger(percentOf(share))) * 2));
  const threshold = parameters.latest(CONDITION)?.value;
  const atThreshold = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index).filter(
    (year, index) =>
      (shares[index] ?? shares.at(-1)) === threshold && parameters.monthsOf(CONDITION, year, readings).length > 0,
  );
  return (
    <InputGroup
      title={t(($) => $.calculator.groups.exports)}
      summary={t(($) => $.calculator.exports.summary, { shares: percents.join(" · ") })}
      open
    >
      {shares.map((share, index) => (
        <NumberField
          // Years follow one another: the place in the list is the year.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={index}
          label={t(($) => $.calculator.exports.share)}
          hint={
            shares.length === 1
              ? t(($) => $.calculator.exports.always)
              : index === shares.length - 1
                ? t(($) => $.calculator.exports.from, { year: firstYear + index })
                : t(($) => $.calculator.exports.in, { year: firstYear + index })
          }
          after="%"
          value={percentOf(share)}
          min={0}
          max={100}
          decimals={2}
          onValue={(value) =>
            edit((now) => ({
              ...now,
              exportShares: now.exportShares.map((one, at) => (at === index ? shareOf(value) : one)),
            }))
          }
        />
      ))}
      <p className={css["warning"]} role="status">
        {atThreshold.length > 0 && (
          <>
            <Icon name="alert" />
            <span>{t(($) => $.calculator.notes["at-threshold"], { years: yearsInWords(format, atThreshold) })}</span>
          </>
        )}
      </p>
      <InputActions>
        {firstYear + shares.length <= lastYear && (
          <Button
            small
            icon="plus"
            onClick={() =>
              edit((now) => ({ ...now, exportShares: [...now.exportShares, now.exportShares.at(-1) ?? 0] }))
            }
          >
            {t(($) => $.calculator.exports.add, { year: firstYear + shares.length })}
          </Button>
        )}
        {shares.length > 1 && (
          <RemoveButton onRemove={() => edit((now) => ({ ...now, exportShares: now.exportShares.slice(0, -1) }))}>
            {t(($) => $.calculator.exports.remove, { year: firstYear + shares.length - 1 })}
          </RemoveButton>
        )}
      </InputActions>
    </InputGroup>
  );
}
