import type { Dataset } from "../../src/domain/dataset.ts";
import { COLLECTIONS } from "../../src/domain/records/collections.ts";
import { timeline } from "../../src/domain/timeline.ts";
import { LANES_BY } from "../../src/domain/timelineLanes.ts";
import { laneView } from "../../src/domain/timelineLaneView.ts";
import { layOut, stretchAround } from "../../src/domain/timelineLayout.ts";
import { shownIn, timelineModel } from "../../src/domain/timelineModel.ts";
import { lengthOf, moved, timelineBounds, zoomed } from "../../src/domain/timelineRange.ts";
import { joinAll, type Measured, readFiles, timed } from "./measure.ts";
import { syntheticTimelineFiles } from "./syntheticTimeline.ts";

const SIZES = [1_000, 10_000, 50_000] as const;
const AS_OF = Date.UTC(2026, 10, 23) / 86_400_000;
/** How wide the measured axis is (rem), and how many rows its lanes may have. */
const WIDTH = 60;
const ROWS = 4;
const STEPS = 200;

const datasetOf = (events: number): Dataset => joinAll(readFiles(syntheticTimelineFiles(events, COLLECTIONS)));

/**
 * What the timeline costs: making its entries and its model (once per data set and filter), and one step of panning, zooming and asking
 * for the list at three months shown (mean of many). Milliseconds.
 */
export function timelineBench(): readonly Measured[] {
  const once = (count: number): readonly Measured[] => {
    const dataset = datasetOf(count);
    const [entries, making] = timed(() => timeline(dataset));
    const [model, building] = timed(() => timelineModel(entries, "partnership"));
    const limits = timelineBounds(entries, AS_OF);
    if (limits === undefined) throw new Error("The synthetic events have dates.");
    // As many events in view whatever their number: a longer list must not make a step slower.
    const length = (lengthOf(limits.whole) * 100) / count;
    let range = { from: AS_OF - 3000, until: AS_OF - 3000 + length };
    const draw = (): number => {
      const stretch = stretchAround(range.from, lengthOf(range), WIDTH);
      return model.lanes.reduce(
        (sum, { index }) => sum + laneView(layOut(index, stretch, ROWS), range).items.length,
        0,
      );
    };
    const each = (step: (at: number) => unknown): number => {
      const [, ms] = timed(() => {
        for (let at = 0; at < STEPS; at++) step(at);
      });
      return ms / STEPS;
    };
    const panning = each((at) => {
      range = moved(range, (at % 2 === 0 ? 1 : -0.9) * length, limits);
      return draw();
    });
    const zooming = each((at) => {
      range = zoomed(range, at % 2 === 0 ? 0.8 : 1.25, 0.5, limits);
      return draw();
    });
    const listing = each(() => shownIn(model, range));
    const [, whole] = timed(() => {
      range = limits.whole;
      return draw();
    });
    return [
      { what: "make the entries", count, ms: making },
      { what: "build the model (24 lanes)", count, ms: building },
      { what: "pan a step, 100 events in view", count, ms: panning },
      { what: "zoom a step, 100 events in view", count, ms: zooming },
      { what: "list them", count, ms: listing },
      { what: "lay out the whole time", count, ms: whole },
    ];
  };
  for (const by of LANES_BY) timelineModel(timeline(datasetOf(1_000)), by);
  return SIZES.flatMap(once);
}
