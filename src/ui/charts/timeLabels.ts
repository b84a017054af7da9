import { textWidth } from "./textLines.ts";
import type { TimeChartMark } from "./timeChartModel.ts";

/** A value in words, at the middle of its base line. */
export type TimeLabel = { readonly key: string; readonly x: number; readonly y: number; readonly text: string };

/** Where the chart draws, in pixels. */
export type TimePlaces = {
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
  readonly at: (mark: TimeChartMark) => number;
  readonly ground: number;
  readonly area: { readonly x: number; readonly y: number; readonly width: number };
};

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
type Side = "above" | "below" | "raised" | "beside";
type Wish = { readonly key: string; readonly mark: TimeChartMark; readonly value: number; readonly text: string };

const SIZE = 12;
/** Half the height of a mark, with a little air. */
const MARK = 7;

const meets = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** What words should not cover: the marks themselves come first, then the lines around them. */
function drawnAt(marks: readonly TimeChartMark[], { x, y, at, ground, area }: TimePlaces) {
  const signs: Box[] = [];
  const lines: Box[] = [];
  for (const mark of marks) {
    const centre = at(mark);
    const heights = mark.values.map(({ value }) => y(value));
    for (const height of heights) {
      signs.push({ left: centre - MARK, right: centre + MARK, top: height - MARK, bottom: height + MARK });
    }
    const [shown] = heights;
    if (shown !== undefined && !mark.openStart) {
      lines.push({ left: x(mark.from), right: x(mark.until + 1), top: shown - 2, bottom: shown + 2 });
    }
    if (heights.length > 1) {
      lines.push({ left: centre - 2, right: centre + 2, top: Math.min(...heights), bottom: Math.max(...heights) });
    }
    if (mark.gap !== undefined) {
      // The words for a gap stand upright in its middle.
      const middle = (x(mark.from) + x(mark.until + 1)) / 2;
      const half = textWidth(mark.gap, SIZE) / 2;
      const centreY = (area.y + ground) / 2;
      lines.push({ left: middle - 8, right: middle + 8, top: centreY - half, bottom: centreY + half });
    }
  }
  return { signs, lines };
}

/** The places for a label, best first. */
function placesFor(
  { key, mark, value, text }: Wish,
  sides: readonly Side[],
  places: TimePlaces,
): readonly (TimeLabel & { readonly side: Side })[] {
  const { at, y, ground, area } = places;
  const half = textWidth(text, SIZE) / 2;
  const [centre, height] = [at(mark), y(value)];
  const [from, until] = [area.x + half + 2, area.x + area.width - half - 2];
  const within = Math.min(Math.max(centre, from), until);
  return sides.flatMap((side): (TimeLabel & { readonly side: Side })[] => {
    if (side === "above") return [{ key, x: within, y: height - 10, text, side }];
    if (side === "raised") return height - 36 < 0 ? [] : [{ key, x: within, y: height - 24, text, side }];
    if (side === "below") return height + 19 > ground - 3 ? [] : [{ key, x: within, y: height + 19, text, side }];
    return [centre + MARK + 2 + half, centre - MARK - 2 - half]
      .filter((x) => x >= from && x <= until)
      .map((x) => ({ key, x, y: Math.min(height + 4, ground - 3), text, side }));
  });
}

/** Labels that cover neither one another nor a mark, and lines only where there is no other room. What finds no place is left out. */
export function timeLabels(marks: readonly TimeChartMark[], places: TimePlaces): readonly TimeLabel[] {
  const { signs, lines } = drawnAt(marks, places);
  const kept: TimeLabel[] = [];
  const taken: Box[] = [];
  const put = (wish: Wish, sides: readonly Side[], mustStand: boolean): void => {
    const options = placesFor(wish, sides, places).map((label) => {
      const half = textWidth(label.text, SIZE) / 2;
      return { label, box: { left: label.x - half, right: label.x + half, top: label.y - 10, bottom: label.y + 2 } };
    });
    const free = options.filter(({ box }) => ![...taken, ...signs].some((one) => meets(box, one)));
    // Beside its mark and across a line a label would seem to belong to what is there.
    const best =
      free.find(({ box }) => !lines.some((one) => meets(box, one))) ??
      free.find(({ label }) => label.side !== "beside") ??
      (mustStand ? free[0] : undefined);
    if (best === undefined) return;
    kept.push(best.label);
    taken.push({ ...best.box, left: best.box.left - 3, right: best.box.right + 3 });
  };

  // Both ends of a range come first, then the last and the first figure, then what is newest.
  const singles: Wish[] = [];
  for (const mark of marks) {
    const sorted = mark.values.toSorted((one, other) => one.value - other.value);
    const [low, high] = [sorted[0], sorted.at(-1)];
    if (low === undefined || high === undefined) continue;
    // The same number with another reserve is no other place.
    const shown = mark.values[0] ?? low;
    if (low.value === high.value) singles.push({ key: mark.key, mark, value: shown.value, text: shown.label });
    else {
      put({ key: `${mark.key}-high`, mark, value: high.value, text: high.label }, ["above", "beside"], true);
      put({ key: `${mark.key}-low`, mark, value: low.value, text: low.label }, ["below", "beside"], true);
    }
  }
  const [first, ...later] = singles;
  const newest = later.toReversed();
  for (const wish of [newest[0], first, ...newest.slice(1)]) {
    if (wish !== undefined) put(wish, ["above", "below", "raised", "beside"], false);
  }
  return kept;
}
