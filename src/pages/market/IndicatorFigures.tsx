import { lazy } from "react";
import { useDataset } from "../../data/useDataset.ts";
import type { IndicatorView } from "../../domain/indicatorViews.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { BAR_ROW } from "../../ui/charts/barRow.ts";
import { barsOf, legendOf, timeChartOf } from "./chartOf.ts";
import { FramedFigures, WIDE } from "./FramedFigures.tsx";
import { plain, shortNumber } from "./figureWords.ts";
import { SingleFigure } from "./SingleFigure.tsx";

const TimeChart = lazy(async () => ({ default: (await import("../../ui/charts/TimeChart.tsx")).TimeChart }));
const BarsChart = lazy(async () => ({ default: (await import("../../ui/charts/BarsChart.tsx")).BarsChart }));

/** The height of a chart over time, in pixels; many figures need more room for their words. */
const TIME_HEIGHT = 320;
const CROWDED_HEIGHT = 400;

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
        <FramedFigures
          view={view}
          part=""
          figures={figures.filter((one) => !inBars.has(one))}
          drawn={course}
          legend={legendOf(spoken, course, time.marks, time.links)}
          height={course.length > WIDE ? CROWDED_HEIGHT : TIME_HEIGHT}
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
        <FramedFigures
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
        <FramedFigures
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
