import type { ReactNode } from "react";
import { useDataset } from "../../data/useDataset.ts";
import { useEdition } from "../../data/useEdition.ts";
import type { IndicatorFigure } from "../../domain/indicatorFigures.ts";
import { findingOf } from "../../domain/indicatorFinding.ts";
import type { IndicatorView } from "../../domain/indicatorViews.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { ChartFrame, type LegendEntry } from "../../ui/ChartFrame.tsx";
import type { ChartSize } from "../../ui/charts/timeChartModel.ts";
import { FigureTable } from "./FigureTable.tsx";
import { evidenceBehind, plain, publishersOf } from "./figureWords.ts";
import { findingInWords, limitInWords, rangesInWords } from "./findingInWords.ts";
import { figuresCsv } from "./indicatorCsv.ts";
import { figureId } from "./MarketIndex.tsx";
import { useChartView } from "./useChartView.ts";

/** Charts with more figures than this take the whole width. */
export const WIDE = 9;

type FramedFiguresProps = {
  readonly view: IndicatorView;
  /** What tells this chart of an indicator from its others, in addresses and names of files. */
  readonly part: string;
  /** The finding, where it is not to be read from the figures. */
  readonly title?: string;
  /** What the table holds. */
  readonly figures: readonly IndicatorFigure[];
  /** What the chart holds. */
  readonly drawn: readonly IndicatorFigure[];
  readonly legend: readonly LegendEntry[];
  readonly height: number;
  readonly chart: (size: ChartSize, name: string) => ReactNode;
};

/** Some figures of an indicator in a frame: finding, chart, table, notes and files. */
export function FramedFigures({
  view: { indicator, goal },
  part,
  title: given,
  figures,
  drawn,
  legend,
  height,
  chart,
}: FramedFiguresProps) {
  const spoken = useLanguage();
  const { t, format } = spoken;
  const { dataset } = useDataset();
  const edition = useEdition();
  const id = `${figureId(indicator.id)}${part}`;
  const [shownAs, showAs] = useChartView(id);
  const title = given ?? findingInWords(spoken, indicator, findingOf(indicator, figures));
  const limit = limitInWords(spoken, indicator, figures);
  const unit = t(($) => $.market.unit, {
    title: plain(spoken, indicator.title),
    unit: t(($) => $.figures.units[indicator.unit]),
  });
  const notes = [
    ...rangesInWords(spoken, indicator, drawn, (figure, index) =>
      publishersOf(dataset, figure.values[index]?.evidence ?? []),
    ),
    ...[indicator.note, goal?.note].flatMap((note) => (note === undefined ? [] : [plain(spoken, note)])),
  ];
  return (
    <ChartFrame
      id={id}
      title={title}
      limit={limit}
      unit={unit}
      legend={legend}
      height={height}
      wide={drawn.length > WIDE}
      chart={(size) => chart(size, [title, limit, t(($) => $.market.chart.keys)].filter(Boolean).join(" "))}
      table={<FigureTable indicator={indicator} figures={figures} />}
      view={shownAs}
      onView={showAs}
      notes={notes}
      file={`hamkorlik-${indicator.id}${part}`}
      csv={() =>
        figuresCsv(
          spoken,
          dataset,
          // A goal keeps the name of its own indicator.
          figures.map((figure) => ({
            indicator: dataset.indicators.get(figure.observation.indicator) ?? indicator,
            figure,
          })),
        )
      }
      picture={{
        sources: t(($) => $.market.sources, {
          publishers: format.list(publishersOf(dataset, evidenceBehind(drawn)), "and"),
        }),
        edition: edition.inPicture,
      }}
    />
  );
}
