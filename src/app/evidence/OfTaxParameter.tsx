import { useDataset } from "../../data/useDataset.ts";
import { inLanguage } from "../../domain/localized.ts";
import { isUnknown } from "../../domain/records/fields.ts";
import type { DatedValue, TaxParameter } from "../../domain/records/taxParameter.ts";
import { isUnconfirmed } from "../../domain/unconfirmed.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { parameterInWords } from "../../i18n/parameterInWords.ts";
import { validityInWords } from "../../i18n/validityInWords.ts";
import { FactList } from "../../ui/FactList.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import { Words } from "../../ui/Words.tsx";
import { incentivesRow } from "./incentivesRow.tsx";
import css from "./Particulars.module.css";
import { ruleRows } from "./ruleRows.tsx";
import { wordsRow } from "./wordsRow.tsx";

/** A rate or threshold with every value it has had and will have, how sure each is, and the act it stands in. */
export function OfTaxParameter({ parameter }: { readonly parameter: TaxParameter }) {
  const { t } = useLanguage();
  const { dataset } = useDataset();
  const { id, regime, values } = parameter;
  return (
    <FactList
      rows={[
        ...wordsRow(
          "regime",
          t(($) => $.law.regime),
          dataset.regimes.get(regime)?.title,
        ),
        {
          key: "values",
          term: t(($) => $.law.valuesOverTime),
          value: (
            <ul className={css["others"]}>
              {values.map((value) => (
                <li key={`${value.from} ${value.until} ${value.reading?.option}`}>
                  <ValueInTime value={value} parameter={parameter} />
                </li>
              ))}
            </ul>
          ),
        },
        ...ruleRows(t, dataset, parameter),
        ...incentivesRow(t, dataset, "tax-parameters", id),
      ]}
    />
  );
}

function ValueInTime({ value: dated, parameter }: { readonly value: DatedValue; readonly parameter: TaxParameter }) {
  const spoken = useLanguage();
  const { t, language } = spoken;
  const { dataset } = useDataset();
  const { value, bound, certainty, reading, note, evidence } = dated;
  const option = dataset.readings.get(reading?.id ?? "")?.options.find(({ id }) => id === reading?.option);
  return (
    <>
      {isUnknown(value) ? (
        <Unknown>{t(($) => $.unknowns[value.unknown])}</Unknown>
      ) : (
        <b>{parameterInWords(spoken, { value, bound }, parameter.unit)}</b>
      )}
      {/* Worded to follow the value: "0.5% · of income". */}
      {parameter.base !== undefined && (
        <span>
          <Words of={parameter.base} />
        </span>
      )}
      <span>{validityInWords(spoken, dated)}</span>
      {certainty !== undefined && <span>{t(($) => $.law.certainties[certainty])}</span>}
      {option !== undefined && (
        <span>{t(($) => $.law.underReading, { reading: inLanguage(option.title, language).text })}</span>
      )}
      {isUnconfirmed(dataset, evidence ?? parameter.evidence) && <span>{t(($) => $.law.unconfirmed)}</span>}
      {note !== undefined && (
        <span>
          <Words of={note} />
        </span>
      )}
    </>
  );
}
