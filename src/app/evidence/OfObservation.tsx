import { useDataset } from "../../data/useDataset.ts";
import { parseEdtf } from "../../domain/edtf.ts";
import { isUnknown } from "../../domain/records/fields.ts";
import type { Observation } from "../../domain/records/observation.ts";
import { figureInWords } from "../../i18n/figureInWords.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { FactList } from "../../ui/FactList.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import { Words } from "../../ui/Words.tsx";
import css from "./Particulars.module.css";
import { wordsRow } from "./wordsRow.tsx";

/** A figure with its unit, for when it holds, what is counted, and the other figures that sources give. */
export function OfObservation({ observation }: { readonly observation: Observation }) {
  const spoken = useLanguage();
  const { t, format } = spoken;
  const { dataset } = useDataset();
  const indicator = dataset.indicators.get(observation.indicator);
  if (indicator === undefined) return null;
  const { value, bound, period, kind, market, category, scope, others = [] } = observation;
  const country = market === undefined ? undefined : dataset.markets.get(market)?.name;
  return (
    <>
      <p className={css["figure"]}>
        {isUnknown(value) ? (
          <Unknown>{t(($) => $.unknowns[value.unknown])}</Unknown>
        ) : (
          figureInWords(spoken, { value, bound }, indicator.unit)
        )}
      </p>
      <FactList
        rows={[
          {
            key: "period",
            term:
              indicator.nature === "stock"
                ? t(($) => $.evidence.particulars.day)
                : t(($) => $.evidence.particulars.period),
            value: format.date(parseEdtf(period)),
          },
          { key: "kind", term: t(($) => $.evidence.particulars.kind), value: t(($) => $.figures.kinds[kind]) },
          ...wordsRow(
            "market",
            t(($) => $.evidence.particulars.market),
            country,
          ),
          ...wordsRow(
            "category",
            t(($) => $.evidence.particulars.category),
            category,
          ),
          ...wordsRow(
            "scope",
            t(($) => $.evidence.particulars.scope),
            scope,
          ),
          ...(others.length === 0
            ? []
            : [
                {
                  key: "others",
                  term: t(($) => $.evidence.particulars.others),
                  value: (
                    <ul className={css["others"]}>
                      {others.map((other, index) => {
                        const names = other.evidence.flatMap(
                          ({ source }) => dataset.sources.get(source)?.shortName ?? [],
                        );
                        return (
                          // biome-ignore lint/suspicious/noArrayIndexKey: other figures have no name of their own
                          <li key={index}>
                            <b>{figureInWords(spoken, other, indicator.unit)}</b>
                            {other.scope !== undefined && (
                              <span>
                                <Words of={other.scope} />
                              </span>
                            )}
                            <span translate="no">{format.list(names, "and")}</span>
                          </li>
                        );
                      })}
                    </ul>
                  ),
                },
              ]),
        ]}
      />
    </>
  );
}
