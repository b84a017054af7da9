import { lazy, type ReactNode } from "react";
import { useDataset } from "../../data/useDataset.ts";
import type { IndicatorFigure } from "../../domain/indicatorFigures.ts";
import { findingOf } from "../../domain/indicatorFinding.ts";
import type { IndicatorView } from "../../domain/indicatorViews.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Button } from "../../ui/Button.tsx";
import { ChartFrame, type LegendEntry } from "../../ui/ChartFrame.tsx";
import { BAR_ROW } from "../../ui/charts/barRow.ts";
import type { ChartSize } from "../../ui/charts/timeChartModel.ts";
import { download } from "../../ui/download.ts";
import { Words } from "../../ui/Words.tsx";
import { barsOf, legendOf, timeChartOf } from "./chartOf.ts";
import { FigureTable } from "./FigureTable.tsx";
import { evidenceBehind, plain, publishersOf, shortNumber } from "./figureWords.ts";
import { findingInWords, limitInWords, rangesInWords } from "./findingInWords.ts";
import css from "./IndicatorFigures.module.css";
import { figuresCsv } from "./indicatorCsv.ts";
import { figureId } from "./MarketIndex.tsx";
import { useEdition } from "./useEdition.ts";
import { useMarketAddress } from "./useMarketAddress.ts";

const TimeChart = lazy(async () => ({ default: (await import("../../ui/charts/TimeChart.tsx")).TimeChart }));
const BarsChart = lazy(async () => ({ default: (await import("../../ui/charts/BarsChart.tsx")).BarsChart }));

/** The height of a chart over time, in pixels. */
const TIME_HEIGHT = 320;
/** Charts with more figures than this take the whole width. */
const WIDE = 9;

/** An indicator: its course over time, its parts side by side, or its single figure. */
export function IndicatorFigures({ view }: { readonly view: IndicatorView }) {
  const spoken = useLanguage();
  const { format } = spoken;
  const { dataset } = useDataset();
  const telling = { spoken, dataset };
  const { indicator, figures, course, bars, beyond } = view;
  const inBars = new Set(bars);
  const time = timeChartOf(telling, view);
  const rows = barsOf(telling, indicator, bars);
  const goals = barsOf(telling, indicator, beyond);

  if (course.length === 0 && bars.length === 0) return <SingleFigure view={view} />;
  return (
    <>
      {course.length > 0 && (
        <Framed
          view={view}
          part=""
          figures={figures.filter((one) => !inBars.has(one))}
          drawn={course}
          legend={legendOf(spoken, course, time.marks, time.links)}
          height={TIME_HEIGHT}
          chart={(size, name) => (
            <TimeChart
              size={size}
              name={name}
              marks={time.marks}
              links={time.links}
              formatValue={(value) => shortNumber(spoken, value, indicator.unit)}
              formatYear={(year) => format.date({ kind: "point", at: { year } }, "short")}
            />
          )}
        />
      )}
      {bars.length > 0 && (
        <Framed
          view={view}
          part={course.length > 0 ? "-parts" : ""}
          figures={course.length > 0 ? bars : figures}
          drawn={bars}
          legend={legendOf(spoken, bars, [], [])}
          height={rows.length * BAR_ROW}
          chart={(size, name) => <BarsChart size={size} name={name} rows={rows} />}
        />
      )}
      {beyond.length > 0 && (
        <Framed
          view={view}
          part="-goals"
          title={spoken.t(($) => $.market.findings.goals, { title: plain(spoken, indicator.title) })}
          figures={beyond}
          drawn={beyond}
          legend={legendOf(spoken, beyond, [], [])}
          height={goals.length * BAR_ROW}
          chart={(size, name) => <BarsChart size={size} name={name} rows={goals} />}
        />
      )}
    </>
  );
}

type FramedProps = {
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

function Framed({ view: { indicator, goal }, part, title: given, figures, drawn, legend, height, chart }: FramedProps) {
  const spoken = useLanguage();
  const { t, format } = spoken;
  const { dataset } = useDataset();
  const address = useMarketAddress();
  const edition = useEdition();
  const id = `${figureId(indicator.id)}${part}`;
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
      view={address.viewOf(id)}
      onView={(next) => address.show(id, next)}
      notes={notes}
      file={`hamkorlik-${indicator.id}${part}`}
      csv={() =>
        figuresCsv(
          spoken,
          dataset,
          figures.map((figure) => ({ indicator, figure })),
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

/** An indicator of which there is one figure or none: nothing to draw, so only the words and the table. */
function SingleFigure({ view: { indicator, figures, finding } }: { readonly view: IndicatorView }) {
  const spoken = useLanguage();
  const { t } = spoken;
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
        {limit !== undefined && <span className={css["limit"]}> {limit}</span>}
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
