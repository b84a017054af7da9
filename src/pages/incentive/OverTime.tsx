import { FactMarker } from "../../data/FactMarker.tsx";
import { SourceNames } from "../../data/SourceNames.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { factKey } from "../../domain/fact.ts";
import { inLanguage } from "../../domain/localized.ts";
import { isUnknown } from "../../domain/records/fields.ts";
import type { Incentive } from "../../domain/records/incentive.ts";
import type { TaxParameter } from "../../domain/records/taxParameter.ts";
import { isUnconfirmed } from "../../domain/unconfirmed.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { parameterInWords } from "../../i18n/parameterInWords.ts";
import { startInWords, untilInWords } from "../../i18n/validityInWords.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { Section } from "../../ui/Section.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import { Words } from "../../ui/Words.tsx";
import css from "./OverTime.module.css";

/** In which form it holds when and how sure that is; then every value of its rate and of the one without it. */
export function OverTime({ incentive }: { readonly incentive: Incentive }) {
  const spoken = useLanguage();
  const { t } = spoken;
  const { dataset } = useDataset();
  const figures = [
    { id: incentive.rate, of: t(($) => $.incentives.table.rate) },
    { id: incentive.standard, of: t(($) => $.incentives.table.standard) },
  ];
  return (
    <Section
      id="over-time"
      title={t(($) => $.incentives.detail.overTime.title)}
      lead={t(($) => $.incentives.detail.overTime.lead)}
    >
      <div className={css["tables"]}>
        <DataTable
          caption={t(($) => $.incentives.detail.overTime.phases)}
          columns={[
            { key: "phase", title: t(($) => $.incentives.table.phase) },
            { key: "from", title: t(($) => $.incentives.table.from) },
            { key: "until", title: t(($) => $.incentives.table.until) },
            { key: "certainty", title: t(($) => $.incentives.table.certainty) },
            { key: "sources", title: t(($) => $.incentives.sources) },
          ]}
          rows={incentive.phases.map((phase) => ({
            key: phase.id,
            cells: [
              <div key="phase">
                <Words of={phase.title} />
                {phase.note !== undefined && (
                  <p className={css["note"]}>
                    <Words of={phase.note} />
                  </p>
                )}
              </div>,
              startInWords(spoken, phase),
              untilInWords(spoken, phase),
              t(($) => $.law.certainties[phase.certainty ?? "stated"]),
              <SourceNames key="sources" evidence={phase.evidence} />,
            ],
          }))}
        />
        {figures.map(({ id, of }) => {
          if (id === undefined) return null;
          const parameter = dataset["tax-parameters"].get(id);
          if (parameter !== undefined) {
            return (
              <div key={of} className={css["values"]}>
                <ParameterTable parameter={parameter} />
              </div>
            );
          }
          // It was set aside: that is our mistake, not the silence of a source.
          return (
            <p key={of} className={css["lost"]}>
              {of} <Unknown>{t(($) => $.unknowns.unreadable)}</Unknown>
            </p>
          );
        })}
      </div>
    </Section>
  );
}

function ParameterTable({ parameter }: { readonly parameter: TaxParameter }) {
  const spoken = useLanguage();
  const { t, language } = spoken;
  const { dataset } = useDataset();
  return (
    <DataTable
      caption={
        <>
          <Words of={parameter.title} />
          {parameter.base !== undefined && (
            <>
              {" · "}
              <Words of={parameter.base} />
            </>
          )}
          <FactMarker fact={factKey("tax-parameters", parameter.id)} />
        </>
      }
      columns={[
        { key: "value", title: t(($) => $.incentives.table.value) },
        { key: "from", title: t(($) => $.incentives.table.from) },
        { key: "until", title: t(($) => $.incentives.table.until) },
        { key: "certainty", title: t(($) => $.incentives.table.certainty) },
      ]}
      rows={parameter.values.map((dated) => {
        const { value, bound, certainty = "stated", reading, note, from, until, evidence } = dated;
        const option = dataset.readings.get(reading?.id ?? "")?.options.find(({ id }) => id === reading?.option);
        return {
          key: `${from} ${until} ${reading?.option}`,
          cells: [
            isUnknown(value) ? (
              <Unknown key="value">{t(($) => $.unknowns[value.unknown])}</Unknown>
            ) : (
              parameterInWords(spoken, { value, bound }, parameter.unit)
            ),
            startInWords(spoken, dated),
            untilInWords(spoken, dated),
            <div key="certainty">
              {t(($) => $.law.certainties[certainty])}
              {isUnconfirmed(dataset, evidence ?? parameter.evidence) && (
                <>
                  {" · "}
                  <Unknown>{t(($) => $.law.unconfirmed)}</Unknown>
                </>
              )}
              {option !== undefined && (
                <p className={css["note"]}>
                  {t(($) => $.law.underReading, { reading: inLanguage(option.title, language).text })}
                </p>
              )}
              {note !== undefined && (
                <p className={css["note"]}>
                  <Words of={note} />
                </p>
              )}
            </div>,
          ],
        };
      })}
    />
  );
}
