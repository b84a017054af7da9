import { Suspense, useEffect, useRef, useState } from "react";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Button } from "../Button.tsx";
import type { ChartFrameProps } from "../ChartFrame.tsx";
import { download } from "../download.ts";
import css from "./ChartDownloads.module.css";
import { isLegendSign, LegendShape } from "./FigureShape.tsx";
import { pictureSvg } from "./picture.ts";
import { pngOf, standAlone } from "./standAlone.ts";

type Format = "svg" | "png";

/** The width of a chart in a picture, in pixels: the same on every screen. */
const PICTURE_WIDTH = 960;
const PNG_SCALE = 2;

const later = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));

/** Files of a chart: its figures, and the chart as a picture that carries its title, its sources and its date. */
export function ChartDownloads(props: ChartFrameProps) {
  const { t } = useLanguage();
  const [wanted, setWanted] = useState<Format>();
  const [failed, setFailed] = useState(false);
  const finish = (worked: boolean): void => {
    setFailed(!worked);
    setWanted(undefined);
  };
  return (
    <div className={css["downloads"]}>
      <Button
        small
        icon="download"
        onClick={() => download(`${props.file}.csv`, "text/csv;charset=utf-8", props.csv())}
        aria-label={t(($) => $.market.chart.downloadOf, { format: "CSV", title: props.title })}
      >
        CSV
      </Button>
      {(["svg", "png"] as const).map((format) => (
        <Button
          key={format}
          small
          icon="download"
          disabled={wanted !== undefined}
          onClick={() => setWanted(format)}
          aria-label={t(($) => $.market.chart.downloadOf, { format: format.toUpperCase(), title: props.title })}
        >
          {format.toUpperCase()}
        </Button>
      ))}
      <span role="status">{failed && t(($) => $.market.chart.pictureFailed)}</span>
      {wanted !== undefined && <Offstage {...props} format={wanted} onDone={finish} />}
    </div>
  );
}

type OffstageProps = ChartFrameProps & { readonly format: Format; readonly onDone: (worked: boolean) => void };

/** The chart once more, unseen, in the size of a picture and in the light theme; as soon as it is drawn it becomes a file. */
function Offstage(props: OffstageProps) {
  const { chart, height, legend } = props;
  const stage = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState(false);
  const { language } = useLanguage();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once; what is taken is what was there when the chart was drawn
  useEffect(() => {
    if (!drawn) return undefined;
    let left = false;
    const save = async (): Promise<void> => {
      // The chart library measures its words and draws again before it is done.
      for (let frame = 0; frame < 4; frame++) await later();
      if (left) return;
      const picture = takePicture(stage.current, props, language);
      const content = props.format === "svg" ? picture : await pngOf(picture, PNG_SCALE);
      if (left) return;
      download(`${props.file}.${props.format}`, props.format === "svg" ? "image/svg+xml" : "image/png", content);
      props.onDone(true);
    };
    save().catch(() => props.onDone(false));
    return () => {
      left = true;
    };
  }, [drawn]);
  return (
    <div className={css["offstage"]} ref={stage} aria-hidden="true" inert>
      {legend.map(({ key, sign }) => (
        <span key={key} data-sign={key}>
          {isLegendSign(sign) ? <LegendShape sign={sign} /> : sign}
        </span>
      ))}
      <Suspense>
        <div data-chart="">
          {chart({ width: PICTURE_WIDTH, height })}
          <Drawn onDrawn={() => setDrawn(true)} />
        </div>
      </Suspense>
    </div>
  );
}

/** Tells when the chart beside it has loaded. */
function Drawn({ onDrawn }: { readonly onDrawn: () => void }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once
  useEffect(onDrawn, []);
  return null;
}

function takePicture(stage: HTMLElement | null, props: ChartFrameProps, language: string): string {
  const svg = stage?.querySelector<SVGSVGElement>("[data-chart] svg");
  if (stage === null || svg === null || svg === undefined) throw new Error("There is no drawing to take.");
  const { title, limit, unit, legend, notes, picture } = props;
  return pictureSvg({
    lang: language,
    title,
    limit,
    unit,
    legend: legend.map(({ key, words }) => {
      const sign = stage.querySelector<SVGSVGElement>(`[data-sign="${CSS.escape(key)}"] svg`);
      return { sign: sign === null ? undefined : standAlone(sign), words };
    }),
    chart: standAlone(svg),
    notes,
    ...picture,
  });
}
