import { useId } from "react";
import type { FactKey } from "../../domain/fact.ts";
import type { LocalText as Text } from "../../domain/localized.ts";
import { partingRange } from "../../domain/timelineCluster.ts";
import type { LaneView } from "../../domain/timelineLaneView.ts";
import type { AxisItem } from "../../domain/timelineLayout.ts";
import type { DayRange } from "../../domain/timelineRange.ts";
import type { SpokenLanguage } from "../../i18n/LanguageProvider.tsx";
import { LocalText } from "../../ui/LocalText.tsx";
import { AxisCluster } from "./AxisCluster.tsx";
import { AxisEntry } from "./AxisEntry.tsx";
import css from "./AxisLane.module.css";
import { ROW } from "./axisMeasures.ts";

type AxisLaneProps = {
  readonly name: Text;
  readonly view: LaneView;
  /** Where the part that is seen begins, and how wide it is (rem). */
  readonly from: number;
  readonly width: number;
  readonly range: DayRange;
  readonly hrefOf: (fact: FactKey) => string;
  /** The fact whose evidence is open. */
  readonly open: string | undefined;
  readonly onCluster: (members: AxisItem["members"]) => void;
  /** Handed down, because hundreds of marks that each ask for the language are slow. */
  readonly spoken: SpokenLanguage;
};

/** Words are moved and cut in steps of this length (rem), so that what has not visibly changed is not drawn again. */
const STEP = 0.25;
const up = (length: number): number => Math.ceil(length / STEP) * STEP;
const down = (length: number): number => Math.floor(length / STEP) * STEP;

/** How far the words of a bar slide along it to stay in view, and how much room they have before the edge (rem). */
function wordsOf({ start, end, long, room }: AxisItem, from: number, width: number) {
  const slide = long ? Math.max(0, Math.min(from - start, end - start - 3)) : 0;
  const left = long ? start + slide : end + 0.375;
  return { slide: up(slide), room: down(Math.max(0, Math.min(room - slide, from + width - left))) };
}

/** One lane: its name and what is to be seen of it. */
export function AxisLane(props: AxisLaneProps) {
  const { name, view, from, width, range, hrefOf, open, onCluster, spoken } = props;
  const id = useId();
  return (
    <section className={css["lane"]} aria-labelledby={id}>
      <h3 id={id}>
        <LocalText {...name} pageLanguage={spoken.language} />
      </h3>
      <div className={css["rows"]} style={{ height: `${view.rowOf.size * ROW}rem` }}>
        <ul className={css["moving"]} style={{ transform: `translateX(${-from}rem)` }} data-moving="">
          {view.items.map((item) => {
            const [first, ...others] = item.members;
            const words = wordsOf(item, from, width);
            const row = view.rowOf.get(item.row) ?? 0;
            return others.length > 0 ? (
              <AxisCluster
                key={item.id}
                item={item}
                row={row}
                slide={words.slide}
                room={words.room}
                opensAs={partingRange(item.members, range) === undefined ? "list" : "zoom"}
                spoken={spoken}
                onOpen={onCluster}
              />
            ) : (
              <AxisEntry
                key={item.id}
                item={item}
                row={row}
                slide={words.slide}
                room={words.room}
                endwards={item.start - from > width / 2}
                href={hrefOf(first.entry.key)}
                spoken={spoken}
                open={open === first.entry.key}
              />
            );
          })}
        </ul>
      </div>
    </section>
  );
}
