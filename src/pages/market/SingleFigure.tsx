import { useDataset } from "../../data/useDataset.ts";
import type { IndicatorView } from "../../domain/indicatorViews.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Button } from "../../ui/Button.tsx";
import { download } from "../../ui/download.ts";
import { Words } from "../../ui/Words.tsx";
import { FigureTable } from "./FigureTable.tsx";
import { findingInWords, limitInWords } from "./findingInWords.ts";
import { figuresCsv } from "./indicatorCsv.ts";
import { figureId } from "./MarketIndex.tsx";
import css from "./SingleFigure.module.css";

/** An indicator of which there is one figure or none: nothing to draw, so only the words and the table. */
export function SingleFigure({ view: { indicator, figures, finding } }: { readonly view: IndicatorView }) {
  const spoken = useLanguage();
  const { t, format } = spoken;
  const { dataset } = useDataset();
  const title = findingInWords(spoken, indicator, finding);
  const limit = limitInWords(spoken, indicator, figures);
  return (
    <section
      className={css["single"]}
      id={figureId(indicator.id)}
      aria-labelledby={`${figureId(indicator.id)}-heading`}
    >
      <h3 id={`${figureId(indicator.id)}-heading`}>
        {title}
        {limit !== undefined && <span className={css["limit"]}>{format.sentenceSpace + limit}</span>}
      </h3>
      <FigureTable indicator={indicator} figures={figures} />
      {indicator.note !== undefined && (
        <p className={css["note"]}>
          <Words of={indicator.note} />
        </p>
      )}
      <Button
        small
        icon="download"
        aria-label={t(($) => $.market.chart.downloadOf, { format: "CSV", title })}
        onClick={() =>
          download(
            `hamkorlik-${indicator.id}.csv`,
            "text/csv;charset=utf-8",
            figuresCsv(
              spoken,
              dataset,
              figures.map((figure) => ({ indicator, figure })),
            ),
          )
        }
      >
        CSV
      </Button>
    </section>
  );
}
