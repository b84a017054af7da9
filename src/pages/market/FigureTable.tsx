import { FactMarker } from "../../data/FactMarker.tsx";
import { SourceLink } from "../../data/recordLinks.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { factKey } from "../../domain/fact.ts";
import type { IndicatorFigure } from "../../domain/indicatorFigures.ts";
import type { Indicator } from "../../domain/records/indicator.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import { Words } from "../../ui/Words.tsx";
import css from "./FigureTable.module.css";
import { missingInWords, periodInWords, plain, sourcesOf, valueInWords } from "./figureWords.ts";

type FigureTableProps = { readonly indicator: Indicator; readonly figures: readonly IndicatorFigure[] };

/** The figures of an indicator, oldest first: period, every value with what it counts, and the mark of its evidence. */
export function FigureTable({ indicator, figures }: FigureTableProps) {
  const spoken = useLanguage();
  const { t } = spoken;
  const hasParts = figures.some(({ observation }) => observation.category !== undefined);
  const hasRemarks = figures.some(({ observation }) => observation.note !== undefined);
  return (
    <DataTable
      caption={t(($) => $.market.table.caption, { title: plain(spoken, indicator.title) })}
      columns={[
        { key: "period", title: t(($) => $.market.table.period) },
        ...(hasParts ? [{ key: "part", title: t(($) => $.market.table.part) }] : []),
        { key: "value", title: t(($) => $.market.table.value) },
        { key: "kind", title: t(($) => $.market.table.kind) },
        ...(hasRemarks ? [{ key: "remarks", title: t(($) => $.market.table.remarks) }] : []),
      ]}
      rows={figures.map((figure) => ({
        key: figure.observation.id,
        cells: [
          periodInWords(spoken, figure),
          ...(hasParts ? [<Part key="part" figure={figure} />] : []),
          <FigureValues key="value" indicator={indicator} figure={figure} />,
          t(($) => $.figures.kinds[figure.observation.kind]),
          ...(hasRemarks
            ? [figure.observation.note !== undefined && <Words key="remarks" of={figure.observation.note} />]
            : []),
        ],
      }))}
    />
  );
}

function Part({ figure: { observation } }: { readonly figure: IndicatorFigure }) {
  const { t } = useLanguage();
  return observation.category === undefined ? t(($) => $.market.table.whole) : <Words of={observation.category} />;
}

type FigureValuesProps = { readonly indicator: Indicator; readonly figure: IndicatorFigure };

/** The value that we show with the mark of its evidence, then what others count for the same, each with its sources. */
export function FigureValues({ indicator, figure }: FigureValuesProps) {
  const { dataset } = useDataset();
  const spoken = useLanguage();
  const { t } = spoken;
  const { observation, values, settled } = figure;
  const marker = <FactMarker fact={factKey("observations", observation.id)} />;
  const missing = missingInWords(spoken, figure);
  if (missing !== undefined) {
    return (
      <>
        <Unknown>{missing}</Unknown>
        {marker}
      </>
    );
  }
  return (
    <ul className={css["values"]}>
      {!settled && (
        <li>
          {t(($) => $.evidence.noValueShown)}
          {marker}
        </li>
      )}
      {values.map((value, index) => {
        const shown = settled && index === 0;
        return (
          <li key={`${value.value}-${value.bound ?? ""}-${sourcesOf(dataset, value.evidence)[0]?.id ?? index}`}>
            <span className={css[shown ? "shown" : "other"]}>
              <span className={css["figure"]}>{valueInWords(spoken, value, indicator.unit)}</span>
              {shown && marker}
            </span>
            {value.scope !== undefined && (
              <span className={css["scope"]}>
                <Words of={value.scope} />
              </span>
            )}
            {!shown && (
              <span className={css["scope"]}>
                {sourcesOf(dataset, value.evidence).map(({ id, shortName }) => (
                  <SourceLink key={id} id={id}>
                    {shortName}
                  </SourceLink>
                ))}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
