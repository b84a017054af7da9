import { ActChips } from "../../../data/ActChips.tsx";
import { FactMarker } from "../../../data/FactMarker.tsx";
import { useDataset } from "../../../data/useDataset.ts";
import { factKey } from "../../../domain/fact.ts";
import { isUnknown } from "../../../domain/records/fields.ts";
import type { Expression } from "../../../domain/savings/expression.ts";
import { isUnconfirmed } from "../../../domain/unconfirmed.ts";
import { useLanguage } from "../../../i18n/LanguageProvider.tsx";
import { parameterInWords } from "../../../i18n/parameterInWords.ts";
import { validityInWords } from "../../../i18n/validityInWords.ts";
import { Unknown } from "../../../ui/Unknown.tsx";
import { Words } from "../../../ui/Words.tsx";
import css from "./Derivation.module.css";

/** A rate of the law as it counts in a year: its value, the days on which it holds, the acts and the source. */
export function RateRow({ of }: { readonly of: Extract<Expression, { kind: "parameter" }> }) {
  const spoken = useLanguage();
  const { t } = spoken;
  const { dataset } = useDataset();
  const record = dataset["tax-parameters"].get(of.parameter);
  if (record === undefined) return null;
  const several = of.values.length > 1;
  return (
    <li>
      <p>
        <Words of={record.title} />
        <FactMarker fact={factKey("tax-parameters", record.id)} />
      </p>
      {of.values.map(({ index, months }) => {
        const dated = record.values[index];
        if (dated === undefined || isUnknown(dated.value)) return null;
        const value = parameterInWords(spoken, { value: dated.value, bound: dated.bound }, record.unit);
        const { certainty = "stated" } = dated;
        return (
          <div key={index} className={css["dated"]}>
            <p>
              {several || months < 12
                ? t(($) => $.calculator.derivation.months, { value, count: months, year: of.year })
                : value}
              {" · "}
              {validityInWords(spoken, dated, "short")}
            </p>
            {certainty !== "stated" && <p>{t(($) => $.law.certainties[certainty])}</p>}
          </div>
        );
      })}
      {of.projected && <p>{t(($) => $.calculator.derivation.projected, { year: of.year })}</p>}
      <ActChips basis={record.basis} />
      {isUnconfirmed(dataset, record.evidence) && <Unknown>{t(($) => $.law.unconfirmed)}</Unknown>}
    </li>
  );
}
