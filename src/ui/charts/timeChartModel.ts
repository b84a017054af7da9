import type { ObservationKind } from "../../domain/records/observation.ts";

/** What the tooltip says about a mark: all of it in the reader's words. */
export type ChartTip = { readonly title: string; readonly lines: readonly string[] };

/** One figure on the time axis, or a period without one. Days count from 1970-01-01. */
export type TimeChartMark = {
  readonly key: string;
  readonly from: number;
  readonly until: number;
  /** It was so on the last day or before it; nobody says since when. */
  readonly openStart: boolean;
  /** A column fills its period, a point stands in the middle of it. */
  readonly shape: "point" | "column";
  readonly kind: ObservationKind;
  /** The first is the one that we show, when `settled`; empty for a gap. */
  readonly values: readonly { readonly value: number; readonly label: string }[];
  readonly settled: boolean;
  /** The words for why there is no figure. */
  readonly gap: string | undefined;
  readonly tip: ChartTip;
};

export type TimeChartLink = {
  readonly from: TimeChartMark;
  readonly to: TimeChartMark;
  /** Both count the same; otherwise the line only leads the eye. */
  readonly sameCount: boolean;
};

/** The day at which a mark stands: the middle of its period. */
export const middleOf = ({ from, until, openStart }: TimeChartMark): number =>
  openStart ? until : (from + until + 1) / 2;

/** The place for which a chart is drawn, in pixels. */
export type ChartSize = { readonly width: number; readonly height: number };
