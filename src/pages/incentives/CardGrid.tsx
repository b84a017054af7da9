import type { Incentive } from "../../domain/records/incentive.ts";
import css from "./CardGrid.module.css";
import { IncentiveCard } from "./IncentiveCard.tsx";

type CardGridProps = {
  readonly incentives: readonly Incentive[];
  /** In days since 1970-01-01. */
  readonly day: number;
  /** The level of the headings of the cards: one below what holds them. */
  readonly level: 3 | 4;
};

/** Cards side by side, their parts in line. */
export function CardGrid({ incentives, day, level }: CardGridProps) {
  return (
    <div className={css["cards"]}>
      {incentives.map((incentive) => (
        <IncentiveCard key={incentive.id} incentive={incentive} day={day} level={level} />
      ))}
    </div>
  );
}
