import { FactMarker } from "../../../data/FactMarker.tsx";
import { DisputeLink } from "../../../data/recordLinks.tsx";
import { SourceNames } from "../../../data/SourceNames.tsx";
import { useDataset } from "../../../data/useDataset.ts";
import { factKey } from "../../../domain/fact.ts";
import type { Reading } from "../../../domain/records/reading.ts";
import { OPEN_READINGS, WAGE_TAX } from "../../../domain/savings/openReadings.ts";
import type { SavingsRange } from "../../../domain/savings/savingsModel.ts";
import type { Scenario } from "../../../domain/savings/scenario.ts";
import { useLanguage } from "../../../i18n/LanguageProvider.tsx";
import { Section } from "../../../ui/Section.tsx";
import { Unknown } from "../../../ui/Unknown.tsx";
import { Words } from "../../../ui/Words.tsx";
import css from "./Readings.module.css";

type ReadingsProps = {
  readonly scenario: Scenario;
  readonly range: SavingsRange;
  readonly onChoose: (reading: string, option: string) => void;
};

/** The questions that the law leaves open, each as a choice with its sources and what each answer would give. */
export function Readings({ scenario, range, onChoose }: ReadingsProps) {
  const { t } = useLanguage();
  const { dataset } = useDataset();
  // Every open reading is about residents and about the projects that follow their rules.
  const ofResidents = range.regime === "it-park" || range.regime === "ai-infrastructure";
  return (
    <Section title={t(($) => $.calculator.readings.title)} lead={t(($) => $.calculator.readings.lead)} id="readings">
      {ofResidents ? (
        <div className={css["readings"]}>
          {OPEN_READINGS.flatMap((id) => dataset.readings.get(id) ?? []).map((reading) => (
            <OneReading key={reading.id} reading={reading} scenario={scenario} range={range} onChoose={onChoose} />
          ))}
        </div>
      ) : (
        <p>{t(($) => $.calculator.headline.noRange)}</p>
      )}
    </Section>
  );
}

function OneReading({ reading, scenario, range, onChoose }: ReadingsProps & { readonly reading: Reading }) {
  const { t, format } = useLanguage();
  const effect = range.readings.find((one) => one.reading === reading.id);
  const chosen = reading.options.find(({ id }) => id === scenario.readings[reading.id])?.id ?? reading.likely;
  return (
    <fieldset className={css["reading"]} id={`reading-${reading.id}`}>
      <legend>
        <Words of={reading.title} />
        <FactMarker fact={factKey("readings", reading.id)} />
      </legend>
      <p className={css["reason"]}>
        <Words of={reading.reason} />
        {reading.dispute !== undefined && (
          <>
            {" "}
            <DisputeLink id={reading.dispute}>{t(($) => $.calculator.readings.dispute)}</DisputeLink>
          </>
        )}
      </p>
      {/* What employees pay is no part of the saving, whichever way it is read. */}
      {effect === undefined && (
        <p className={css["reason"]}>
          {t(($) => $.calculator.readings[reading.id === WAGE_TAX ? "employeesOnly" : "noEffect"])}
        </p>
      )}
      <div className={css["options"]}>
        {reading.options.map((option) => {
          const saved = effect?.options.find((one) => one.option === option.id)?.saved;
          const id = `reading-${reading.id}-${option.id}`;
          return (
            <div key={option.id} className={css["option"]}>
              <input
                id={id}
                type="radio"
                name={`reading-${reading.id}`}
                checked={option.id === chosen}
                onChange={() => onChoose(reading.id, option.id)}
              />
              <div>
                <label htmlFor={id}>
                  <Words of={option.title} />
                  {option.id === reading.likely && (
                    <span className={css["likely"]}> · {t(($) => $.calculator.readings.start)}</span>
                  )}
                </label>
                {saved !== undefined && (
                  <p className={css["effect"]}>
                    {t(($) => $.calculator.readings.effect, { saved: format.money(saved, scenario.currency) })}
                  </p>
                )}
                {option.note !== undefined && (
                  <p className={css["reason"]}>
                    <Words of={option.note} />
                  </p>
                )}
                {option.evidence.length > 0 ? (
                  <SourceNames evidence={option.evidence} />
                ) : (
                  <Unknown>{t(($) => $.calculator.readings.noSource)}</Unknown>
                )}
              </div>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
