import { IncentiveLink } from "../../data/recordLinks.tsx";
import type { Incentive } from "../../domain/records/incentive.ts";
import { Words } from "../../ui/Words.tsx";
import css from "./Particulars.module.css";

/** Incentives by name, each leading to its page. */
export function IncentivesResting({ incentives }: { readonly incentives: readonly Incentive[] }) {
  return (
    <ul className={css["others"]}>
      {incentives.map(({ id, title }) => (
        <li key={id}>
          <IncentiveLink id={id}>
            <Words of={title} />
          </IncentiveLink>
        </li>
      ))}
    </ul>
  );
}
