import { type ReactNode, Suspense, useId, useRef } from "react";
import { useLanguage } from "../i18n/LanguageProvider.tsx";
import css from "./ChartFrame.module.css";
import { ChartDownloads } from "./charts/ChartDownloads.tsx";
import { isLegendSign, LegendShape, type LegendSign } from "./charts/FigureShape.tsx";
import type { Picture } from "./charts/picture.ts";
import type { ChartSize } from "./charts/timeChartModel.ts";
import { useNear } from "./charts/useNear.ts";
import { useWidth } from "./charts/useWidth.ts";
import { Segmented } from "./Segmented.tsx";

export type LegendEntry = {
  readonly key: string;
  /** A sign of a chart, or a small drawing of its own: an `svg` with its width and height as attributes. */
  readonly sign: LegendSign | ReactNode;
  readonly words: string;
};

export type ChartView = "chart" | "table";

export type ChartFrameProps = {
  /** Part of the address: links lead here. */
  readonly id: string;
  /** The finding: what the figures say, and no more. */
  readonly title: string;
  /** What it leaves open. */
  readonly limit?: string | undefined;
  readonly unit: string;
  readonly legend: readonly LegendEntry[];
  /** Draws the chart; it may load on the way. */
  readonly chart: (size: ChartSize) => ReactNode;
  /** In pixels; the place is kept free until the chart is there. */
  readonly height: number;
  /** Whether it asks for the whole width where charts stand side by side. */
  readonly wide?: boolean;
  /** The same figures as a table; always in the page. */
  readonly table: ReactNode;
  readonly view: ChartView;
  readonly onView: (view: ChartView) => void;
  /** Sentences below the chart, also inside the picture. */
  readonly notes: readonly string[];
  /** What stands below, with links. */
  readonly children?: ReactNode;
  /** The name of the files, without its ending. */
  readonly file: string;
  readonly csv: () => string;
  readonly picture: Pick<Picture, "sources" | "edition">;
};

/** A chart as a figure: its finding, its unit, its legend, the table of the same figures, and files of both to take away. */
export function ChartFrame(props: ChartFrameProps) {
  const { id, title, limit, unit, legend, chart, height, wide, table, view, onView, notes, children } = props;
  const { t, format } = useLanguage();
  const heading = useId();
  const plot = useRef<HTMLDivElement>(null);
  const [near, want] = useNear(plot);
  const width = useWidth(plot, near && view === "chart");
  const room = (
    <div className={css["room"]}>
      <svg width="100%" height={height} aria-hidden="true" focusable="false" />
      <button type="button" className={css["load"]} onClick={want} disabled={near}>
        {near ? t(($) => $.shell.loading) : t(($) => $.market.chart.load)}
      </button>
    </div>
  );
  return (
    <figure
      className={css["frame"]}
      id={id}
      aria-labelledby={heading}
      data-wide={wide === true || view === "table" ? "" : undefined}
    >
      <div className={css["head"]}>
        <h3 id={heading}>
          <span>{title}</span>
          {limit !== undefined && <span className={css["limit"]}>{format.sentenceSpace + limit}</span>}
        </h3>
        <div className={css["view"]}>
          <Segmented
            legend={t(($) => $.market.chart.view)}
            options={[
              { value: "chart", label: t(($) => $.market.chart.asChart) },
              { value: "table", label: t(($) => $.market.chart.asTable) },
            ]}
            value={view}
            onChange={onView}
          />
        </div>
      </div>
      <p className={css["unit"]}>{unit}</p>
      <div className={css["drawing"]} hidden={view === "table"}>
        <ul className={css["legend"]} aria-label={t(($) => $.market.chart.legend)}>
          {legend.map(({ key, sign, words }) => (
            <li key={key}>
              {isLegendSign(sign) ? <LegendShape sign={sign} /> : sign}
              <span>{words}</span>
            </li>
          ))}
        </ul>
        <div className={css["plot"]} ref={plot}>
          {near && width !== undefined ? <Suspense fallback={room}>{chart({ width, height })}</Suspense> : room}
        </div>
      </div>
      <div className={css["table"]} hidden={view === "chart"}>
        {table}
      </div>
      <figcaption className={css["foot"]}>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        {children}
        <ChartDownloads {...props} />
      </figcaption>
    </figure>
  );
}
